package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.money.Money;

/// Cash in transfers: what comes in, and how it is taken from somewhere else instead.
final class CashSide {
    private CashSide() {}

    static Money of(List<TransferDraft> transfers) {
        Money total = Money.ZERO;
        for (TransferDraft transfer : transfers) {
            if (transfer.debit().equals(Account.cash())) {
                total = total.plus(transfer.amount());
            }
            if (transfer.credit().equals(Account.cash())) {
                total = total.minus(transfer.amount());
            }
        }
        return total;
    }

    /// The same transfers with every cash side on another account: money that had come in before.
    static List<TransferDraft> takenFrom(Account source, List<TransferDraft> transfers) {
        return transfers.stream().map(transfer -> replaced(source, transfer)).toList();
    }

    private static TransferDraft replaced(Account source, TransferDraft transfer) {
        return new TransferDraft(
                transfer.debit().equals(Account.cash()) ? source : transfer.debit(),
                transfer.debitCharge(),
                transfer.credit().equals(Account.cash()) ? source : transfer.credit(),
                transfer.creditCharge(),
                transfer.amount(),
                transfer.casAmount(),
                transfer.groupCode(),
                transfer.carc(),
                transfer.remitAdjustmentId(),
                transfer.remarks());
    }

    /// Money that comes in (or goes out, when negative) against another account, without a charge.
    static List<TransferDraft> against(Account other, Money amount) {
        if (amount.isZero()) {
            return List.of();
        }
        return List.of(
                amount.isPositive()
                        ? TransferDraft.plain(Account.cash(), null, other, null, amount)
                        : TransferDraft.plain(other, null, Account.cash(), null, amount.abs()));
    }
}
