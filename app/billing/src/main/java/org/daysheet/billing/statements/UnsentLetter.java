package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.types.money.Money;

/// The statement a household would get if a run was made now. It has no number, and nothing of it is kept.
///
/// @param cutoff the day it speaks of
/// @param practice who asks
/// @param household who is asked
/// @param sums what it comes to
/// @param message what the practice says
/// @param lines in print order
public record UnsentLetter(
        LocalDate cutoff, Party practice, Party household, Sums sums, String message, List<DraftLine> lines) {
    public UnsentLetter {
        lines = List.copyOf(lines);
    }

    /// Who asks or is asked, as printed.
    ///
    /// @param account account number of a household, else empty
    /// @param name as printed
    /// @param address lines separated by line feeds
    /// @param phone of a practice, else empty
    public record Party(String account, String name, String address, String phone) {}

    /// What a statement comes to.
    ///
    /// @param due what is asked for
    /// @param pending what insurers still have to decide
    /// @param credit money that lowers what is asked for
    /// @param ages what is asked for, by age
    public record Sums(Money due, Money pending, Money credit, List<Money> ages) {
        public Sums {
            ages = List.copyOf(ages);
        }
    }

    static UnsentLetter of(StatementDraft draft, PracticeFacts practice, LocalDate cutoff) {
        Household household = draft.household();
        return new UnsentLetter(
                cutoff,
                new Party(
                        "",
                        practice.name(),
                        Letter.address(Letter.payTo(practice)),
                        Letter.phone(practice.contact().phone())),
                new Party(household.accountNumber(), household.name(), household.address(), ""),
                new Sums(
                        household.due(),
                        household.pending(),
                        household.credit(),
                        draft.ages().buckets()),
                draft.message(),
                draft.lines());
    }
}
