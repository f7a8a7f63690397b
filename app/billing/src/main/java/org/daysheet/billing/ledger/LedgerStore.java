package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.daysheet.store.db.Tables.TRANSFER_REMARK;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PostingRecord;
import org.daysheet.types.id.RemittanceId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Rows of the ledger as they are written and read back.
final class LedgerStore {
    private static final List<Field<?>> POSTING_FIELDS = List.of(
            POSTING.POSTING_ID,
            POSTING.SEQUENCE,
            POSTING.POSTING_KIND,
            POSTING.OCCURRED_ON,
            POSTING.POSTED_ON,
            POSTING.POSTED_AT,
            POSTING.POSTED_BY,
            POSTING.PATIENT_ID,
            POSTING.ENCOUNTER_ID,
            POSTING.CLAIM_ID,
            POSTING.RAW_FILE_ID,
            POSTING.REMITTANCE_ID,
            POSTING.REMIT_CLAIM_ID,
            POSTING.PROVIDER_ADJUSTMENT_ID,
            POSTING.PAYMENT_ID,
            POSTING.REVERSES_POSTING_ID,
            POSTING.IDEMPOTENCY_KEY,
            POSTING.EVIDENCE,
            POSTING.EVIDENCE_SHA256,
            POSTING.REASON,
            POSTING.MAC_VERSION,
            POSTING.MAC);
    private static final List<Field<?>> TRANSFER_FIELDS = List.of(
            TRANSFER.TRANSFER_ID,
            TRANSFER.POSTING_ID,
            TRANSFER.ORDINAL,
            TRANSFER.DEBIT_ACCOUNT_ID,
            TRANSFER.DEBIT_CHARGE_ID,
            TRANSFER.CREDIT_ACCOUNT_ID,
            TRANSFER.CREDIT_CHARGE_ID,
            TRANSFER.AMOUNT_CENTS,
            TRANSFER.CAS_AMOUNT_CENTS,
            TRANSFER.GROUP_CODE,
            TRANSFER.CARC,
            TRANSFER.REMIT_ADJUSTMENT_ID);

    private final Tx tx;

    LedgerStore(Tx tx) {
        this.tx = tx;
    }

    long nextTransferId() {
        Long last = tx.dsl().select(max(TRANSFER.TRANSFER_ID)).from(TRANSFER).fetchOne(0, Long.class);
        return last == null ? 1 : last + 1;
    }

    /// Ids of postings by idempotency key; keys not recorded are absent.
    Map<String, Long> postingIds(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (List<String> chunk : Chunks.of(keys)) {
            tx.dsl()
                    .select(POSTING.IDEMPOTENCY_KEY, POSTING.POSTING_ID)
                    .from(POSTING)
                    .where(POSTING.IDEMPOTENCY_KEY.in(chunk))
                    .forEach(row -> ids.put(row.value1(), row.value2()));
        }
        return ids;
    }

    PostingRow posting(long id) {
        PostingRecord row =
                tx.dsl().selectFrom(POSTING).where(POSTING.POSTING_ID.eq(id)).fetchOne();
        if (row == null) {
            throw new IllegalArgumentException("no posting " + id);
        }
        return row(row);
    }

    /// The day of a posting, empty when there is none.
    Optional<LocalDate> postedOn(long id) {
        return tx.dsl()
                .select(POSTING.POSTED_ON)
                .from(POSTING)
                .where(POSTING.POSTING_ID.eq(id))
                .fetchOptional(POSTING.POSTED_ON);
    }

    /// Postings of a check that no person has undone, in order: what a payer took back was recorded all the same.
    List<PostingRow> standingOf(RemittanceId remittance) {
        return standing(POSTING.REMITTANCE_ID.eq(remittance.value()));
    }

    /// Postings that no person has undone whose keys begin so, in order.
    List<PostingRow> standingUnder(String keyBegins) {
        return standing(POSTING.IDEMPOTENCY_KEY.startsWith(keyBegins));
    }

    private List<PostingRow> standing(Condition which) {
        var undoing = POSTING.as("undoing");
        return tx.dsl()
                .selectFrom(POSTING)
                .where(which)
                .and(POSTING.POSTING_KIND.ne(PostingKind.VOID.name()))
                .and(notExists(selectOne()
                        .from(undoing)
                        .where(undoing.REVERSES_POSTING_ID.eq(POSTING.POSTING_ID))
                        .and(undoing.POSTING_KIND.eq(PostingKind.VOID.name()))))
                .orderBy(POSTING.POSTING_ID)
                .fetch(LedgerStore::row);
    }

    static PostingRow row(PostingRecord row) {
        return new PostingRow(
                row.getPostingId(),
                row.getSequence(),
                row.getPostingKind(),
                row.getOccurredOn(),
                row.getPostedOn(),
                row.getPostedAt(),
                row.getPostedBy(),
                row.getPatientId(),
                row.getEncounterId(),
                row.getClaimId(),
                row.getRawFileId(),
                row.getRemittanceId(),
                row.getRemitClaimId(),
                row.getProviderAdjustmentId(),
                row.getPaymentId(),
                row.getReversesPostingId(),
                row.getIdempotencyKey(),
                row.getEvidence(),
                row.getEvidenceSha256(),
                row.getReason(),
                row.getMacVersion());
    }

    /// Transfers with their remarks, by posting, in order.
    Map<Long, List<TransferRow>> transfersOf(Collection<Long> postingIds) {
        Map<Long, List<TransferRow>> found = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(postingIds)) {
            readTransfers(chunk, found);
        }
        return found;
    }

    private void readTransfers(List<Long> postings, Map<Long, List<TransferRow>> into) {
        Map<Long, List<String>> remarks = remarksOf(postings);
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        var rows = tx.dsl()
                .select(TRANSFER_FIELDS)
                .select(debit.ACCOUNT_KEY, credit.ACCOUNT_KEY)
                .from(TRANSFER)
                .leftJoin(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .leftJoin(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(TRANSFER.POSTING_ID.in(postings))
                .orderBy(TRANSFER.POSTING_ID, TRANSFER.TRANSFER_ID)
                .fetch();
        for (Record row : rows) {
            String debitKey = row.get(debit.ACCOUNT_KEY);
            String creditKey = row.get(credit.ACCOUNT_KEY);
            into.computeIfAbsent(row.get(TRANSFER.POSTING_ID), id -> new java.util.ArrayList<>())
                    .add(transfer(row, debitKey, creditKey, remarks));
        }
    }

    private static TransferRow transfer(
            Record row, String debitKey, String creditKey, Map<Long, List<String>> remarks) {
        long id = row.get(TRANSFER.TRANSFER_ID);
        return new TransferRow(
                id,
                row.get(TRANSFER.ORDINAL),
                debitKey,
                row.get(TRANSFER.DEBIT_CHARGE_ID),
                creditKey,
                row.get(TRANSFER.CREDIT_CHARGE_ID),
                row.get(TRANSFER.AMOUNT_CENTS),
                row.get(TRANSFER.CAS_AMOUNT_CENTS),
                row.get(TRANSFER.GROUP_CODE),
                row.get(TRANSFER.CARC),
                row.get(TRANSFER.REMIT_ADJUSTMENT_ID),
                remarks.getOrDefault(id, List.of()));
    }

    private Map<Long, List<String>> remarksOf(List<Long> postings) {
        Map<Long, List<String>> remarks = new HashMap<>();
        tx.dsl()
                .select(TRANSFER_REMARK.TRANSFER_ID, TRANSFER_REMARK.ORDINAL, TRANSFER_REMARK.REMARK_CODE)
                .from(TRANSFER_REMARK)
                .join(TRANSFER)
                .on(TRANSFER.TRANSFER_ID.eq(TRANSFER_REMARK.TRANSFER_ID))
                .where(TRANSFER.POSTING_ID.in(postings))
                .orderBy(TRANSFER_REMARK.TRANSFER_ID, TRANSFER_REMARK.ORDINAL)
                .forEach(row -> {
                    List<String> codes = remarks.computeIfAbsent(row.value1(), id -> new java.util.ArrayList<>());
                    // A number out of step makes the text differ, so that the mac notices it.
                    codes.add(row.value2() == codes.size() + 1 ? row.value3() : row.value2() + " " + row.value3());
                });
        return remarks;
    }

    void insertPostings(List<PostingRow> postings, List<byte[]> macs) {
        try (Bulk rows = Bulk.insert(tx, POSTING, POSTING_FIELDS)) {
            for (int i = 0; i < postings.size(); i++) {
                insert(rows, postings.get(i), macs.get(i));
            }
        }
    }

    private static void insert(Bulk rows, PostingRow p, byte[] mac) {
        rows.row(
                p.id(),
                p.sequence(),
                p.kind(),
                p.occurredOn(),
                p.postedOn(),
                p.postedAt(),
                p.postedBy(),
                p.patientId(),
                p.encounterId(),
                p.claimId(),
                p.rawFileId(),
                p.remittanceId(),
                p.remitClaimId(),
                p.providerAdjustmentId(),
                p.paymentId(),
                p.reversesId(),
                p.idempotencyKey(),
                p.evidence(),
                p.evidenceSha256(),
                p.reason(),
                p.macVersion(),
                mac);
    }

    void insertTransfers(List<PostingRow> postings, Map<Long, List<TransferRow>> transfers, Map<String, Long> ids) {
        try (Bulk rows = Bulk.insert(tx, TRANSFER, TRANSFER_FIELDS)) {
            for (PostingRow posting : postings) {
                for (TransferRow t : transfers.getOrDefault(posting.id(), List.of())) {
                    rows.row(
                            t.id(),
                            posting.id(),
                            t.ordinal(),
                            ids.get(t.debitKey()),
                            t.debitChargeId(),
                            ids.get(t.creditKey()),
                            t.creditChargeId(),
                            t.amountCents(),
                            t.casAmountCents(),
                            t.groupCode(),
                            t.carc(),
                            t.remitAdjustmentId());
                }
            }
        }
        insertRemarks(transfers.values());
    }

    private void insertRemarks(Collection<List<TransferRow>> transfers) {
        List<Field<?>> fields =
                List.of(TRANSFER_REMARK.TRANSFER_ID, TRANSFER_REMARK.ORDINAL, TRANSFER_REMARK.REMARK_CODE);
        try (Bulk rows = Bulk.insert(tx, TRANSFER_REMARK, fields)) {
            for (List<TransferRow> some : transfers) {
                for (TransferRow transfer : some) {
                    for (int i = 0; i < transfer.remarks().size(); i++) {
                        rows.row(transfer.id(), i + 1, transfer.remarks().get(i));
                    }
                }
            }
        }
    }
}
