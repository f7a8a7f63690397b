package org.daysheet.billing.ledger;

import java.util.List;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A posting that stands in the ledger, with what it moved.
///
/// @param kind what it was for
/// @param remitClaim the payer's decision it comes from, null when it comes from none
/// @param evidence where it comes from in words, as it was recorded
/// @param transfers in order
public record RecordedPosting(
        PostingId id, String kind, @Nullable RemitClaimId remitClaim, String evidence, List<TransferDraft> transfers) {
    public RecordedPosting {
        transfers = List.copyOf(transfers);
    }

    /// What it added to cash; negative when it took from it.
    public Money cash() {
        Money total = Money.ZERO;
        for (TransferDraft transfer : transfers) {
            total = transfer.debit().equals(Account.cash()) ? total.plus(transfer.amount()) : total;
            total = transfer.credit().equals(Account.cash()) ? total.minus(transfer.amount()) : total;
        }
        return total;
    }
}
