package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.PAYMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.CanonicalBytes;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The facts a posting puts a price on, as canonical bytes: changing a charge or a payment breaks the mac of the
/// posting that brought it into the ledger.
final class FactStore {
    /// Columns covered by version 1, in this order for ever.
    private static final List<Field<?>> CHARGE_FIELDS = List.of(
            CHARGE.CHARGE_ID,
            CHARGE.ENCOUNTER_ID,
            CHARGE.PATIENT_ID,
            CHARGE.RENDERING_PROVIDER_ID,
            CHARGE.LINE_NUMBER,
            CHARGE.PROCEDURE_CODE,
            CHARGE.MODIFIER1,
            CHARGE.MODIFIER2,
            CHARGE.MODIFIER3,
            CHARGE.MODIFIER4,
            CHARGE.UNITS_THOUSANDTHS,
            CHARGE.UNITS_TYPE,
            CHARGE.AMOUNT_CENTS,
            CHARGE.POINTER1,
            CHARGE.POINTER2,
            CHARGE.POINTER3,
            CHARGE.POINTER4,
            CHARGE.SERVICE_FROM_ON,
            CHARGE.SERVICE_TO_ON,
            CHARGE.PLACE_OF_SERVICE,
            CHARGE.DESCRIPTION,
            CHARGE.NDC_CODE,
            CHARGE.NDC_THOUSANDTHS,
            CHARGE.NDC_UNIT,
            CHARGE.CHARGED_ON);

    private static final List<Field<?>> PAYMENT_FIELDS = List.of(
            PAYMENT.PAYMENT_ID,
            PAYMENT.PATIENT_ID,
            PAYMENT.RECEIPT_NUMBER,
            PAYMENT.PAYMENT_METHOD,
            PAYMENT.AMOUNT_CENTS,
            PAYMENT.RECEIVED_ON,
            PAYMENT.REFERENCE_TEXT,
            PAYMENT.EXTERNAL_KEY,
            PAYMENT.ENTERED_AT,
            PAYMENT.ENTERED_BY,
            PAYMENT.IS_FOR_LATER);

    private final Tx tx;
    private final Map<Long, byte[]> charges = new HashMap<>();
    private final Map<Long, byte[]> payments = new HashMap<>();

    FactStore(Tx tx) {
        this.tx = tx;
    }

    /// Reads what these postings bind, in few statements.
    void load(Collection<PostingRow> postings, Map<Long, List<TransferRow>> transfersByPosting) {
        Set<Long> chargeIds = new LinkedHashSet<>();
        Set<Long> paymentIds = new LinkedHashSet<>();
        for (PostingRow posting : postings) {
            chargeIds.addAll(boundCharges(posting, transfersByPosting.getOrDefault(posting.id(), List.of())));
            if (bindsPayment(posting) && posting.paymentId() != null) {
                paymentIds.add(posting.paymentId());
            }
        }
        read(CHARGE, CHARGE.CHARGE_ID, CHARGE_FIELDS, chargeIds, charges);
        read(PAYMENT, PAYMENT.PAYMENT_ID, PAYMENT_FIELDS, paymentIds, payments);
    }

    /// The bytes bound by a posting; a fact that is gone has none, so the mac cannot match.
    List<byte[]> of(PostingRow posting, List<TransferRow> transfers) {
        List<byte[]> facts = new ArrayList<>();
        for (Long charge : boundCharges(posting, transfers)) {
            addIfFound(facts, charges.get(charge));
        }
        if (bindsPayment(posting) && posting.paymentId() != null) {
            addIfFound(facts, payments.get(posting.paymentId()));
        }
        return facts;
    }

    void forget() {
        charges.clear();
        payments.clear();
    }

    private static void addIfFound(List<byte[]> facts, byte @Nullable [] fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private static boolean bindsPayment(PostingRow posting) {
        return posting.kind().equals(PostingKind.PATIENT_PAYMENT.name());
    }

    private static Set<Long> boundCharges(PostingRow posting, List<TransferRow> transfers) {
        Set<Long> ids = new LinkedHashSet<>();
        boolean binds = posting.kind().equals(PostingKind.CHARGE.name())
                || posting.kind().equals(PostingKind.OPENING_BALANCE.name())
                || posting.kind().equals(PostingKind.FINANCE_CHARGE.name());
        for (TransferRow transfer : transfers) {
            if (binds && transfer.debitChargeId() != null) {
                ids.add(transfer.debitChargeId());
            }
        }
        return ids;
    }

    private void read(Table<?> table, Field<Long> key, List<Field<?>> fields, Set<Long> ids, Map<Long, byte[]> into) {
        for (List<Long> chunk : Chunks.of(ids)) {
            for (Record row :
                    tx.dsl().select(fields).from(table).where(key.in(chunk)).fetch()) {
                into.put(row.get(key), bytes(row, fields));
            }
        }
    }

    private static byte[] bytes(Record row, List<Field<?>> fields) {
        CanonicalBytes bytes = new CanonicalBytes();
        for (int i = 0; i < fields.size(); i++) {
            add(bytes, row.get(i));
        }
        return bytes.toBytes();
    }

    private static void add(CanonicalBytes bytes, @Nullable Object value) {
        switch (value) {
            case null -> bytes.text(null);
            case String text -> bytes.text(text);
            case Long number -> bytes.number(number);
            case Integer number -> bytes.number(number.longValue());
            case LocalDate date -> bytes.date(date);
            case Instant moment -> bytes.instant(moment);
            // A mark says something only when it is set, so that rows from before there were marks stay as they were.
            case Boolean mark -> {
                if (mark) {
                    bytes.text("marked");
                }
            }
            default -> throw new IllegalStateException("no canonical form for " + value.getClass());
        }
    }
}
