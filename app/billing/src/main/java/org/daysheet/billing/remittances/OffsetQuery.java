package org.daysheet.billing.remittances;

import static java.util.Comparator.comparing;
import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.remittances.WaitingItem.Place;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads the ledger of payers' amounts of no claim from what was posted, so that what it ends with is what the
/// clearing account has.
final class OffsetQuery {
    private static final org.daysheet.store.db.tables.Account DEBIT = ACCOUNT.as("debit");
    private static final org.daysheet.store.db.tables.Account CREDIT = ACCOUNT.as("credit");

    private final Tx tx;
    private final OffsetClaimQuery claims;

    OffsetQuery(Tx tx) {
        this.tx = tx;
        this.claims = new OffsetClaimQuery(tx);
    }

    List<PayerOffsets> list(@Nullable PayerId only) {
        Map<Optional<Long>, List<Offset>> byPayer = new LinkedHashMap<>();
        Map<Optional<Long>, Money> open = new HashMap<>();
        for (Record row : rows()) {
            Optional<Long> payer = Optional.ofNullable(payer(row));
            if (only == null || payer.equals(Optional.of(only.value()))) {
                Money before = open.getOrDefault(payer, Money.ZERO);
                Offset offset = offset(row, payer, before);
                open.put(payer, offset.open());
                byPayer.computeIfAbsent(payer, _ -> new ArrayList<>()).add(offset);
            }
        }
        List<PayerOffsets> found = new ArrayList<>();
        byPayer.forEach((payer, offsets) -> found.add(payer(payer, offsets)));
        found.sort(comparing((PayerOffsets one) -> one.payer() == null).thenComparing(PayerOffsets::name));
        return List.copyOf(found);
    }

    private PayerOffsets payer(Optional<Long> payer, List<Offset> offsets) {
        PayerId id = payer.map(PayerId::new).orElse(null);
        Money balance = new Balances().of(tx, Account.payerClearing(id));
        return payer.flatMap(key -> tx.dsl()
                        .select(PAYER.PAYER_CODE, PAYER.PAYER_NAME)
                        .from(PAYER)
                        .where(PAYER.PAYER_ID.eq(key))
                        .fetchOptional(row -> new PayerOffsets(id, row.value1(), row.value2(), balance, offsets)))
                .orElseGet(() -> new PayerOffsets(null, "", "", balance, offsets));
    }

    private List<Record> rows() {
        String clearing = AccountKind.PAYER_CLEARING.name();
        return new ArrayList<>(tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        POSTING.OCCURRED_ON,
                        POSTING.REVERSES_POSTING_ID,
                        TRANSFER.AMOUNT_CENTS,
                        DEBIT.ACCOUNT_KIND,
                        DEBIT.PAYER_ID,
                        CREDIT.ACCOUNT_KIND,
                        CREDIT.PAYER_ID)
                .select(PROVIDER_ADJUSTMENT.REASON_CODE, PROVIDER_ADJUSTMENT.REFERENCE_TEXT)
                .select(PROVIDER_ADJUSTMENT.SEGMENT_NUMBER, RAW_FILE.FILE_NAME)
                .select(REMITTANCE.REMITTANCE_ID, REMITTANCE.TRACE_NUMBER, REMITTANCE.PAYER_ID)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(DEBIT)
                .on(DEBIT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(CREDIT)
                .on(CREDIT.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .leftJoin(PROVIDER_ADJUSTMENT)
                .on(PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID.eq(POSTING.PROVIDER_ADJUSTMENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                .leftJoin(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(POSTING.PROVIDER_ADJUSTMENT_ID
                        .isNotNull()
                        .or(DEBIT.ACCOUNT_KIND.eq(clearing))
                        .or(CREDIT.ACCOUNT_KIND.eq(clearing)))
                .orderBy(POSTING.POSTING_ID, TRANSFER.ORDINAL)
                .fetch());
    }

    private static boolean isClearing(@Nullable String kind) {
        return AccountKind.PAYER_CLEARING.name().equals(kind);
    }

    /// Whose clearing account it is on; of interest, whose check it is.
    private static @Nullable Long payer(Record row) {
        if (isClearing(row.get(DEBIT.ACCOUNT_KIND))) {
            return row.get(DEBIT.PAYER_ID);
        }
        return isClearing(row.get(CREDIT.ACCOUNT_KIND)) ? row.get(CREDIT.PAYER_ID) : row.get(REMITTANCE.PAYER_ID);
    }

    private Offset offset(Record row, Optional<Long> payer, Money before) {
        boolean isDebited = !AccountKind.CASH.name().equals(row.get(DEBIT.ACCOUNT_KIND));
        Money size = Money.ofCents(row.get(TRANSFER.AMOUNT_CENTS));
        Money amount = isDebited ? size : size.negated();
        boolean isOpen = isClearing(row.get(DEBIT.ACCOUNT_KIND)) || isClearing(row.get(CREDIT.ACCOUNT_KIND));
        String sent = Objects.requireNonNullElse(row.get(PROVIDER_ADJUSTMENT.REASON_CODE), "");
        String reference = Objects.requireNonNullElse(row.get(PROVIDER_ADJUSTMENT.REFERENCE_TEXT), "");
        Long check = row.get(REMITTANCE.REMITTANCE_ID);
        Integer segment = row.get(PROVIDER_ADJUSTMENT.SEGMENT_NUMBER);
        return new Offset(
                row.get(POSTING.POSTING_ID),
                check == null ? null : new RemittanceId(check),
                Objects.requireNonNullElse(row.get(REMITTANCE.TRACE_NUMBER), ""),
                row.get(POSTING.OCCURRED_ON),
                OffsetCode.of(sent),
                sent,
                reference,
                claims.find(reference, payer),
                amount,
                isOpen ? before.plus(amount) : before,
                row.get(POSTING.REVERSES_POSTING_ID) != null,
                segment == null ? null : new Place(row.get(RAW_FILE.FILE_NAME), segment));
    }
}
