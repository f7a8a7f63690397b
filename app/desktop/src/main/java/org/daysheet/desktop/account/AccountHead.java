package org.daysheet.desktop.account;

import java.util.List;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// Whose account it is and how it stands.
///
/// @param id the patient
/// @param account account number people use
/// @param name last name first
/// @param facts account number, birth date, sex, phone and address in one line
/// @param flags what to know before anything else is done
/// @param balances what is open by who owes it; the last one is the whole
/// @param household who pays for the patient
public record AccountHead(
        PatientId id,
        String account,
        String name,
        String facts,
        List<Badge> flags,
        List<Balance> balances,
        Household household) {
    public AccountHead {
        flags = List.copyOf(flags);
        balances = List.copyOf(balances);
    }

    /// What the account comes to.
    public Money balance() {
        return balances.isEmpty() ? Money.ZERO : balances.getLast().amount();
    }

    /// One amount with its words.
    public record Balance(String words, Money amount) {}

    /// Who pays for the patient, and for whom else.
    ///
    /// @param guarantor key of who pays
    /// @param words who pays, with what the household as a whole has open
    /// @param others the other patients of the household
    public record Household(GuarantorId guarantor, String words, List<Member> others) {
        public Household {
            others = List.copyOf(others);
        }
    }

    /// Another patient of the household.
    ///
    /// @param account account number, to open that account
    /// @param words name and balance
    public record Member(String account, String words) {}
}
