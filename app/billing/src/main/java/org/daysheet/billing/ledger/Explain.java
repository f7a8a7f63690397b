package org.daysheet.billing.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PostingId;
import org.jspecify.annotations.Nullable;

/// The story behind a charge's balance: every transfer that touched it, in order, with where it came from.
public final class Explain {
    /// One transfer of the story.
    ///
    /// @param evidence where it came from: file position, decision
    /// @param fileSha256 the file that proves it, if one does
    public record Step(
            PostingId posting,
            PostingKind kind,
            LocalDate postedOn,
            TransferDraft transfer,
            String evidence,
            @Nullable String fileSha256,
            @Nullable String reason) {}

    /// Every transfer with the charge on either side, in order of posting.
    public List<Step> charge(Tx tx, ChargeId charge) {
        LedgerStore store = new LedgerStore(tx);
        List<PostingId> ids = store.touching(charge);
        var transfers = new Ledger().transfersOf(tx, ids);
        List<Step> steps = new ArrayList<>();
        for (PostingId id : ids) {
            PostingRow posting = store.posting(id.value());
            for (TransferDraft transfer : transfers.getOrDefault(id, List.of())) {
                if (charge.equals(transfer.debitCharge()) || charge.equals(transfer.creditCharge())) {
                    steps.add(new Step(
                            id,
                            PostingKind.valueOf(posting.kind()),
                            posting.postedOn(),
                            transfer,
                            posting.evidence(),
                            posting.evidenceSha256(),
                            posting.reason()));
                }
            }
        }
        return steps;
    }
}
