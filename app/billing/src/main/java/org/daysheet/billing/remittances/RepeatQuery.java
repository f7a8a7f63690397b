package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;

import java.util.HashMap;
import java.util.HashSet;
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
    /// Another check of the same payer, number and date.
    ///
    /// @param isSame whether it states a claim of this check too; otherwise it is a repeat only perhaps
    /// @param isPart whether its amount is another, so that one of the two may be a part of the other
    record Repeat(RemittanceId other, boolean isSame, boolean isPart) {}

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

    /// An amount outside claims, whatever the file it comes in.
    private record Amount(String reason, @Nullable String reference, long cents) {}

    /// The check that this one repeats, if it does; one that is surely the same before one that may be.
    Optional<Repeat> repeat() {
        Optional<Repeat> same = sameAmount();
        return same.isPresent() ? same : samePart();
    }

    private Optional<Repeat> sameAmount() {
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
                return Optional.of(new Repeat(new RemittanceId(other), true, false));
            }
            perhaps = perhaps == null ? new Repeat(new RemittanceId(other), false, false) : perhaps;
        }
        return Optional.ofNullable(perhaps);
    }

    /// A part of a check comes under another total. Claims that it states again are found one by one; what it says
    /// beside claims is a repeat perhaps: when it says nothing else, or when an amount is the same.
    private Optional<Repeat> samePart() {
        List<Long> parts = checks(samePayment());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean hasClaims = !sayings(check.id().value()).isEmpty();
        Set<Amount> own = amounts(check.id().value());
        return parts.stream()
                .filter(other -> !hasClaims || amounts(other).stream().anyMatch(own::contains))
                .findFirst()
                .map(other -> new Repeat(new RemittanceId(other), false, true));
    }

    private Set<Amount> amounts(long remittance) {
        return new HashSet<>(tx.dsl()
                .select(
                        PROVIDER_ADJUSTMENT.REASON_CODE,
                        PROVIDER_ADJUSTMENT.REFERENCE_TEXT,
                        PROVIDER_ADJUSTMENT.AMOUNT_CENTS)
                .from(PROVIDER_ADJUSTMENT)
                .where(PROVIDER_ADJUSTMENT.REMITTANCE_ID.eq(remittance))
                .fetch(row -> new Amount(row.value1(), row.value2(), row.value3())));
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

    /// The same payer as we know it now, number and date; the payer's own id may differ from one clearing house to
    /// the next, and who it is may have become known after the other check was taken.
    private Condition samePayment() {
        if (check.payer() == null || check.trace().isEmpty()) {
            return REMITTANCE.REMITTANCE_ID.isNull();
        }
        return REMITTANCE
                .TRACE_NUMBER
                .eq(check.trace())
                .and(REMITTANCE.PAYMENT_ON.eq(check.paidOn()))
                .and(REMITTANCE.PAYER_ID.eq(check.payer().value()).or(REMITTANCE.REMITTANCE_ID.in(knownLater())));
    }

    /// Checks of that number and date that came before their payer was known, and are this payer's.
    private List<Long> knownLater() {
        return tx
                .dsl()
                .select(REMITTANCE.REMITTANCE_ID, REMITTANCE.PAYER_CODE, REMITTANCE.PAYER_NAME)
                .from(REMITTANCE)
                .where(REMITTANCE.PAYER_ID.isNull())
                .and(REMITTANCE.TRACE_NUMBER.eq(check.trace()))
                .and(REMITTANCE.PAYMENT_ON.eq(check.paidOn()))
                .fetch()
                .stream()
                .filter(row -> PayerQuery.find(tx, row.value2(), row.value3())
                        .filter(payer -> payer.equals(check.payer()))
                        .isPresent())
                .map(row -> row.value1())
                .toList();
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
