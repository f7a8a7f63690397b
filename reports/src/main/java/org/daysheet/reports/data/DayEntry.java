package org.daysheet.reports.data;

import java.util.List;
import org.daysheet.reports.kpi.Effect;
import org.daysheet.reports.kpi.Flows;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One posting of a day, with what it did.
///
/// @param sequence its number in the ledger
/// @param words why money moved, or what was told
/// @param about what it belongs to
/// @param patient account number and name, blank when the posting is about no patient
/// @param claim the number the claim went out under, blank when the posting is about no claim
/// @param reference check or receipt number, or the reason of a correction
/// @param columns what it did to A/R and to the bank
public record DayEntry(
        long sequence, String words, About about, String patient, String claim, String reference, Columns columns) {

    /// What a posting belongs to; null where it belongs to none.
    public record About(
            @Nullable ClaimId claim,
            @Nullable RemittanceId check,
            @Nullable PatientId patient) {}

    /// Amounts by what they are. Charges and other amounts raise A/R; payments, adjustments and write-offs lower
    /// it. They are sorted as the roll-forward sorts them, so that the two agree.
    ///
    /// @param charges charges less charges taken back
    /// @param payments applied to charges less taken back or moved out
    /// @param adjustments given up by contract
    /// @param writeOffs given up by decision
    /// @param other fees, balances taken over, and what went to a collection agency or came back
    /// @param moved from one party's responsibility to another's; what undoes a move counts back
    /// @param cash into the bank less out of it
    public record Columns(
            Money charges, Money payments, Money adjustments, Money writeOffs, Money other, Money moved, Money cash) {
        static final Columns NONE = of(new Flows(List.of()), false);

        /// @param flows what the posting moved
        /// @param isUndoing whether it undoes another posting
        static Columns of(Flows flows, boolean isUndoing) {
            Money moved = flows.betweenParties();
            return new Columns(
                    flows.charges(),
                    flows.payments(),
                    flows.contractual(),
                    flows.change(Effect.WRITE_OFF).negated(),
                    flows.change(Effect.AGENCY).plus(flows.change(Effect.OTHER)),
                    isUndoing ? moved.negated() : moved,
                    flows.cash());
        }

        /// Column by column.
        public Columns plus(Columns more) {
            return new Columns(
                    charges.plus(more.charges),
                    payments.plus(more.payments),
                    adjustments.plus(more.adjustments),
                    writeOffs.plus(more.writeOffs),
                    other.plus(more.other),
                    moved.plus(more.moved),
                    cash.plus(more.cash));
        }
    }
}
