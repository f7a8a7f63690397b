package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Whether a check, or claims of it, came before: in another envelope, through another clearing house, in parts. A
/// notice moves no money, so it never stands in the way of the check it announces.
final class RepeatQuery {
    /// Another check of the same payer, number, date and amount.
    ///
    /// @param isSame whether it states a claim of this check too; otherwise it is a repeat only perhaps
    record Repeat(RemittanceId other, boolean isSame) {}

    /// What a payer says of a claim, whatever the file it comes in.
    private record Saying(
            String control,
            String status,
            long charge,
            long paid,
            @Nullable String payerControl) {}

    private final Tx tx;
    private final Check check;

    RepeatQuery(Tx tx, Check check) {
        this.tx = tx;
        this.check = check;
    }

    /// The check that this one repeats, if it does; one that is surely the same before one that may be.
    Optional<Repeat> repeat() {
        Set<Long> alike = alike();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        Set<Saying> own = sayings(check.id().value()).keySet();
        Repeat perhaps = null;
        for (Long other : alike) {
            Set<Saying> others = sayings(other).keySet();
            boolean isSame = own.isEmpty() ? others.isEmpty() : own.stream().anyMatch(others::contains);
            if (isSame) {
                return Optional.of(new Repeat(new RemittanceId(other), true));
            }
            perhaps = perhaps == null ? new Repeat(new RemittanceId(other), false) : perhaps;
        }
        return Optional.ofNullable(perhaps);
    }

    private Set<Long> alike() {
        Set<Long> found = new TreeSet<>(checks(REMITTANCE.CHECK_KEY.eq(checkKey())));
        found.addAll(checks(
                samePayment().and(REMITTANCE.PAYMENT_CENTS.eq(check.payment().cents()))));
        return found;
    }

    private String checkKey() {
        return tx.dsl()
                .select(REMITTANCE.CHECK_KEY)
                .from(REMITTANCE)
                .where(REMITTANCE.REMITTANCE_ID.eq(check.id().value()))
                .fetchSingle(REMITTANCE.CHECK_KEY);
    }

    /// The same payer as we know it, number and date; the payer's own id may differ from one clearing house to the
    /// next.
    private Condition samePayment() {
        if (check.payer() == null || check.trace().isEmpty()) {
            return REMITTANCE.REMITTANCE_ID.isNull();
        }
        return REMITTANCE
                .TRACE_NUMBER
                .eq(check.trace())
                .and(REMITTANCE.PAYER_ID.eq(check.payer().value()))
                .and(REMITTANCE.PAYMENT_ON.eq(check.paidOn()));
    }

    private List<Long> checks(Condition which) {
        return tx
                .dsl()
                .select(
                        REMITTANCE.REMITTANCE_ID,
                        REMITTANCE.HANDLING_CODE,
                        REMITTANCE.PAYMENT_METHOD,
                        REMITTANCE.PAYMENT_CENTS)
                .from(REMITTANCE)
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(which)
                .and(standsBefore())
                .fetch()
                .stream()
                .filter(this::counts)
                .map(row -> row.get(REMITTANCE.REMITTANCE_ID))
                .toList();
    }

    /// A notice says nothing against a payment.
    private boolean counts(Record row) {
        return check.isNotice()
                || !Check.isNotice(
                        row.get(REMITTANCE.HANDLING_CODE),
                        row.get(REMITTANCE.PAYMENT_METHOD),
                        Money.ofCents(row.get(REMITTANCE.PAYMENT_CENTS)));
    }

    private Map<Saying, Long> sayings(long remittance) {
        Map<Saying, Long> found = new LinkedHashMap<>();
        tx.dsl()
                .selectFrom(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(remittance))
                .forEach(row -> found.put(
                        new Saying(
                                row.getPatientControlNumber(),
                                row.getStatusCode(),
                                row.getChargeCents(),
                                row.getPaidCents(),
                                row.getPayerControlNumber()),
                        row.getRemitClaimId()));
        return found;
    }

    /// Claims of this check that another one stated before, under any total.
    ///
    /// @return the other check by remittance claim
    Map<Long, Long> statedBefore() {
        Map<Long, Long> found = new HashMap<>();
        var own = REMIT_CLAIM.as("own");
        tx.dsl()
                .select(own.REMIT_CLAIM_ID, REMITTANCE_STATE.REMITTANCE_ID)
                .select(REMITTANCE.HANDLING_CODE, REMITTANCE.PAYMENT_METHOD, REMITTANCE.PAYMENT_CENTS)
                .from(own)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.CLAIM_KEY.eq(own.CLAIM_KEY))
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .where(own.REMITTANCE_ID.eq(check.id().value()))
                .and(standsBefore())
                .forEach(row -> {
                    if (counts(row)) {
                        found.put(row.get(own.REMIT_CLAIM_ID), row.get(REMITTANCE_STATE.REMITTANCE_ID));
                    }
                });
        List<Long> others = checks(samePayment());
        if (!others.isEmpty()) {
            Map<Saying, Long> stated = sayings(check.id().value());
            for (Long other : others) {
                sayings(other).keySet().forEach(saying -> {
                    Long claim = stated.get(saying);
                    if (claim != null) {
                        found.putIfAbsent(claim, other);
                    }
                });
            }
        }
        return found;
    }

    private Condition standsBefore() {
        long id = check.id().value();
        return REMITTANCE_STATE
                .REMITTANCE_ID
                .ne(id)
                .and(REMITTANCE_STATE
                        .STATUS
                        .eq(RemittanceStatus.POSTED.name())
                        .or(REMITTANCE_STATE
                                .STATUS
                                .eq(RemittanceStatus.TAKEN.name())
                                .and(REMITTANCE_STATE.REMITTANCE_ID.lt(id))));
    }
}
