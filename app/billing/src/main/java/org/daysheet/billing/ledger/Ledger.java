package org.daysheet.billing.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.ChainHead;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// The only writer of postings, transfers, accounts and their running balances. What is recorded stays: a mistake is
/// undone by a posting that exchanges both sides of every transfer. Each posting is chained to the one before. In a
/// month
/// that is closed nothing is recorded, whoever asks.
public final class Ledger {
    /// Records one posting.
    ///
    /// @return its id, which is also its number in the chain
    public PostingId record(Tx tx, PostingDraft draft) {
        return recordAll(tx, List.of(draft)).getFirst();
    }

    /// Records several postings in order; all of them or, with the transaction, none. The way for whole checks.
    public List<PostingId> recordAll(Tx tx, List<? extends LedgerEntry> entries) {
        return entries.isEmpty() ? List.of() : new PostingRun(tx).record(entries);
    }

    /// Records the exact opposite of a posting. Each posting can be reversed once.
    public PostingId reverse(
            Tx tx, PostingId posting, PostingKind kind, LocalDate occurredOn, String idempotencyKey, String reason) {
        return recordAll(tx, List.of(reversal(tx, posting, kind, occurredOn, idempotencyKey, reason)))
                .getFirst();
    }

    /// The exact opposite of a posting, to be recorded with others.
    public ReversalDraft reversal(
            Tx tx, PostingId posting, PostingKind kind, LocalDate occurredOn, String idempotencyKey, String reason) {
        LedgerStore store = new LedgerStore(tx);
        PostingRow row = store.posting(posting.value());
        List<TransferDraft> swapped = transfersOf(tx, List.of(posting)).getOrDefault(posting, List.of()).stream()
                .map(TransferDraft::swapped)
                .toList();
        PostingDraft draft = new PostingDraft(
                kind,
                occurredOn,
                row.patientId() == null ? null : new PatientId(row.patientId()),
                row.encounterId() == null ? null : new EncounterId(row.encounterId()),
                row.claimId() == null ? null : new ClaimId(row.claimId()),
                row.rawFileId() == null ? null : new RawFileId(row.rawFileId()),
                row.remittanceId() == null ? null : new RemittanceId(row.remittanceId()),
                row.remitClaimId() == null ? null : new RemitClaimId(row.remitClaimId()),
                row.providerAdjustmentId(),
                row.paymentId() == null ? null : new PaymentId(row.paymentId()),
                idempotencyKey,
                "undoes posting " + posting,
                row.evidenceSha256(),
                reason,
                swapped);
        return new ReversalDraft(draft, row.idempotencyKey());
    }

    /// The day of the posting recorded last, empty while there is none.
    public Optional<LocalDate> lastPostedOn(Tx tx) {
        return ChainHead.find(tx, ChainHead.POSTING).flatMap(head -> new LedgerStore(tx).postedOn(head.sequence()));
    }

    /// The posting recorded under a key.
    public Optional<PostingId> find(Tx tx, String idempotencyKey) {
        return Optional.ofNullable(
                        new LedgerStore(tx).postingIds(List.of(idempotencyKey)).get(idempotencyKey))
                .map(PostingId::new);
    }

    /// What a check recorded and no person has undone, in order: what a payer took back is there, and so is the taking
    /// back.
    public List<RecordedPosting> recorded(Tx tx, RemittanceId remittance) {
        return recorded(tx, new LedgerStore(tx).standingOf(remittance));
    }

    /// What was recorded under keys that begin so and no person has undone, in order.
    public List<RecordedPosting> recordedUnder(Tx tx, String keyBegins) {
        return recorded(tx, new LedgerStore(tx).standingUnder(keyBegins));
    }

    private List<RecordedPosting> recorded(Tx tx, List<PostingRow> rows) {
        Map<PostingId, List<TransferDraft>> transfers = transfersOf(
                tx, rows.stream().map(row -> new PostingId(row.id())).toList());
        return rows.stream()
                .map(row -> new RecordedPosting(
                        new PostingId(row.id()),
                        row.kind(),
                        row.remitClaimId() == null ? null : new RemitClaimId(row.remitClaimId()),
                        row.evidence(),
                        transfers.getOrDefault(new PostingId(row.id()), List.of())))
                .toList();
    }

    /// The transfers of postings as drafts, in order.
    public Map<PostingId, List<TransferDraft>> transfersOf(Tx tx, Collection<PostingId> postings) {
        Map<PostingId, List<TransferDraft>> found = new LinkedHashMap<>();
        new LedgerStore(tx)
                .transfersOf(postings.stream().map(PostingId::value).toList())
                .forEach((id, rows) -> found.put(
                        new PostingId(id), rows.stream().map(Ledger::draft).toList()));
        return found;
    }

    private static TransferDraft draft(TransferRow row) {
        return new TransferDraft(
                account(row.debitKey()),
                row.debitChargeId() == null ? null : new ChargeId(row.debitChargeId()),
                account(row.creditKey()),
                row.creditChargeId() == null ? null : new ChargeId(row.creditChargeId()),
                Money.ofCents(row.amountCents()),
                row.casAmountCents() == null ? null : Money.ofCents(row.casAmountCents()),
                row.groupCode(),
                row.carc(),
                row.remitAdjustmentId(),
                row.remarks());
    }

    private static Account account(String key) {
        return Account.parse(key).orElseThrow(() -> new BrokenInvariant("a transfer of an unknown kind of account"));
    }
}
