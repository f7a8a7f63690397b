package org.daysheet.billing.ledger;

import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// How much moves from where to where: both sides in one row, so it balances by construction.
///
/// @param debit account that gains a debit
/// @param debitCharge charge of that side; receivables always have one
/// @param credit account that gains a credit
/// @param creditCharge charge of that side; receivables always have one
/// @param amount more than zero
/// @param casAmount the adjustment as received, with its sign (835 TR3 CAS); null when it comes from none
/// @param groupCode CAS01 as received
/// @param carc reason as received
/// @param remitAdjustmentId row of the adjustment it comes from
/// @param remarks remark codes that came with it
public record TransferDraft(
        Account debit,
        @Nullable ChargeId debitCharge,
        Account credit,
        @Nullable ChargeId creditCharge,
        Money amount,
        @Nullable Money casAmount,
        @Nullable String groupCode,
        @Nullable String carc,
        @Nullable Long remitAdjustmentId,
        List<String> remarks) {
    public TransferDraft {
        remarks = List.copyOf(remarks);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves more than zero");
        }
        if ((debit.isReceivable() && debitCharge == null) || (credit.isReceivable() && creditCharge == null)) {
            throw new IllegalArgumentException("a receivable side names its charge");
        }
    }

    /// A transfer that comes from no adjustment.
    public static TransferDraft plain(
            Account debit,
            @Nullable ChargeId debitCharge,
            Account credit,
            @Nullable ChargeId creditCharge,
            Money amount) {
        return new TransferDraft(debit, debitCharge, credit, creditCharge, amount, null, null, null, null, List.of());
    }

    /// The price of a charge, owed by whoever is first to pay it.
    public static TransferDraft charge(Account receivable, ChargeId charge, Money amount) {
        return plain(receivable, charge, Account.revenue(), charge, amount);
    }

    /// The same amount the other way round; an adjustment changes its sign with it.
    public TransferDraft swapped() {
        return new TransferDraft(
                credit,
                creditCharge,
                debit,
                debitCharge,
                amount,
                casAmount == null ? null : casAmount.negated(),
                groupCode,
                carc,
                remitAdjustmentId,
                remarks);
    }
}
