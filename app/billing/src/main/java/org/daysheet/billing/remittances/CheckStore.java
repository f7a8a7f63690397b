package org.daysheet.billing.remittances;

import static java.util.Comparator.comparingInt;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Checks and where they stand.
final class CheckStore {
    private CheckStore() {}

    static Optional<Check> find(Tx tx, RemittanceId id) {
        return checks(tx, REMITTANCE.REMITTANCE_ID.eq(id.value())).stream().findFirst();
    }

    static List<Check> list(Tx tx, @Nullable RemittanceStatus status) {
        return checks(tx, status == null ? noCondition() : REMITTANCE_STATE.STATUS.eq(status.name()));
    }

    static List<Check> ofFile(Tx tx, RawFileId file) {
        return checks(tx, REMITTANCE.RAW_FILE_ID.eq(file.value()));
    }

    /// Checks by key, in the order of the keys.
    static List<Check> page(Tx tx, List<Long> keys) {
        return checks(tx, REMITTANCE.REMITTANCE_ID.in(keys)).stream()
                .sorted(comparingInt(check -> keys.indexOf(check.id().value())))
                .toList();
    }

    private static List<Check> checks(Tx tx, Condition condition) {
        Field<Integer> claims =
                field(select(count()).from(REMIT_CLAIM).where(REMIT_CLAIM.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID)));
        return tx.dsl()
                .select(REMITTANCE.fields())
                .select(REMITTANCE_STATE.STATUS, REMITTANCE_STATE.POSTING_ROUND, REMITTANCE_STATE.REASON)
                .select(RAW_FILE.SHA256, claims)
                .from(REMITTANCE)
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(condition)
                .orderBy(REMITTANCE.REMITTANCE_ID)
                .fetch(row -> check(row, row.get(claims)));
    }

    private static Check check(Record row, int claims) {
        Long payer = row.get(REMITTANCE.PAYER_ID);
        return new Check(
                new RemittanceId(row.get(REMITTANCE.REMITTANCE_ID)),
                new RawFileId(row.get(REMITTANCE.RAW_FILE_ID)),
                row.get(RAW_FILE.SHA256),
                "ISA " + row.get(REMITTANCE.INTERCHANGE_CONTROL) + " GS " + row.get(REMITTANCE.GROUP_CONTROL) + " ST "
                        + row.get(REMITTANCE.TRANSACTION_CONTROL),
                payer == null ? null : new PayerId(payer),
                row.get(REMITTANCE.PAYER_NAME),
                row.get(REMITTANCE.PAYER_CODE),
                payee(row),
                row.get(REMITTANCE.TRACE_NUMBER),
                row.get(REMITTANCE.HANDLING_CODE),
                row.get(REMITTANCE.PAYMENT_METHOD),
                row.get(REMITTANCE.TAKEN_ON),
                row.get(REMITTANCE.PAYMENT_ON),
                Money.ofCents(row.get(REMITTANCE.PAYMENT_CENTS)),
                Money.ofCents(row.get(REMITTANCE.CLAIMS_PAID_CENTS)),
                Money.ofCents(row.get(REMITTANCE.PROVIDER_ADJUSTMENTS_CENTS)),
                row.get(REMITTANCE.IS_LINE_BALANCED),
                row.get(REMITTANCE.IS_CLAIM_BALANCED),
                row.get(REMITTANCE.IS_TRANSACTION_BALANCED),
                RemittanceStatus.valueOf(row.get(REMITTANCE_STATE.STATUS)),
                row.get(REMITTANCE_STATE.POSTING_ROUND),
                row.get(REMITTANCE_STATE.REASON),
                claims);
    }

    private static @Nullable Payee payee(Record row) {
        return RemitReadStore.payee(row.into(REMITTANCE));
    }

    /// A check as people find it again among those that look like it: its number and the file it came in.
    static String origin(Tx tx, RemittanceId id) {
        return tx.dsl()
                .select(REMITTANCE.TRACE_NUMBER, RAW_FILE.FILE_NAME)
                .from(REMITTANCE)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(REMITTANCE.REMITTANCE_ID.eq(id.value()))
                .fetchSingle(row -> Texts.of("remittances.origin", row.value1(), row.value2()));
    }

    /// Who posted a check, when; empty unless it stands posted.
    static Optional<DoneBy> postedBy(Tx tx, RemittanceId id) {
        return tx.dsl()
                .select(REMITTANCE_STATE.CHANGED_ON, APP_USER.DISPLAY_NAME)
                .from(REMITTANCE_STATE)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(REMITTANCE_STATE.CHANGED_BY))
                .where(REMITTANCE_STATE.REMITTANCE_ID.eq(id.value()))
                .and(REMITTANCE_STATE.STATUS.eq(RemittanceStatus.POSTED.name()))
                .fetchOptional(row -> new DoneBy(row.value1(), row.value2()));
    }

    static void move(Tx tx, RemittanceId id, RemittanceStatus status, int round, @Nullable String reason) {
        tx.dsl()
                .update(REMITTANCE_STATE)
                .set(REMITTANCE_STATE.STATUS, status.name())
                .set(REMITTANCE_STATE.POSTING_ROUND, round)
                .set(REMITTANCE_STATE.REASON, reason)
                .set(REMITTANCE_STATE.CHANGED_ON, tx.today())
                .set(REMITTANCE_STATE.CHANGED_AT, tx.now())
                .set(REMITTANCE_STATE.CHANGED_BY, tx.user().value())
                .setNull(REMITTANCE_STATE.SEEN_ON)
                .setNull(REMITTANCE_STATE.SEEN_AT)
                .setNull(REMITTANCE_STATE.SEEN_BY)
                .set(REMITTANCE_STATE.ROW_VERSION, REMITTANCE_STATE.ROW_VERSION.plus(1))
                .where(REMITTANCE_STATE.REMITTANCE_ID.eq(id.value()))
                .execute();
    }

    /// Where a claim of a check stands from now on, and why.
    record ClaimState(RemitClaimStatus status, @Nullable String reason) {}

    static void moveClaims(Tx tx, Map<RemitClaimId, ClaimState> states) {
        List<Field<?>> changed = List.of(
                REMIT_CLAIM_STATE.STATUS,
                REMIT_CLAIM_STATE.REASON,
                REMIT_CLAIM_STATE.CHANGED_AT,
                REMIT_CLAIM_STATE.CHANGED_BY);
        try (Bulk rows = Bulk.update(tx, REMIT_CLAIM_STATE, changed, List.of(REMIT_CLAIM_STATE.REMIT_CLAIM_ID))) {
            states.forEach((id, state) -> rows.row(
                    state.status().name(), state.reason(), tx.now(), tx.user().value(), id.value()));
        }
    }

    static Optional<RemittanceId> checkOf(Tx tx, RemitClaimId claim) {
        return tx.dsl()
                .select(REMIT_CLAIM.REMITTANCE_ID)
                .from(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMIT_CLAIM_ID.eq(claim.value()))
                .fetchOptional(REMIT_CLAIM.REMITTANCE_ID)
                .map(RemittanceId::new);
    }
}
