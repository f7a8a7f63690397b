package org.daysheet.billing.eligibility;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ELIGIBILITY_CHECK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of what payers said about coverages.
final class EligibilityStore {
    private EligibilityStore() {}

    static long insert(Tx tx, EligibilityFacts facts, @Nullable Long supersedes) {
        tx.adds(ELIGIBILITY_CHECK);
        ToldBenefits told = facts.told();
        var row = tx.dsl().newRecord(ELIGIBILITY_CHECK);
        row.setCoverageId(facts.coverage().value());
        row.setSupersedesId(supersedes);
        row.setServiceOn(facts.serviceOn());
        row.setAskedOn(facts.askedOn());
        row.setChannel(facts.channel().name());
        row.setResult(facts.result().name());
        row.setPlanName(told.plan());
        row.setHoldsFromOn(told.from());
        row.setHoldsToOn(told.to());
        row.setCopayCents(cents(told.copay()));
        row.setDeductibleLeftCents(cents(told.deductibleLeft()));
        row.setCoinsurancePercent(told.coinsurance());
        row.setVisitsLeft(told.visitsLeft());
        row.setSpokeWith(facts.spokeWith());
        row.setReferenceNumber(facts.reference());
        row.setNote(facts.note());
        row.setRecordedAt(tx.now());
        row.setRecordedBy(tx.user().value());
        row.insert();
        return row.getEligibilityCheckId();
    }

    static Optional<EligibilityCheck> byId(Tx tx, long id) {
        return fetch(tx, ELIGIBILITY_CHECK.ELIGIBILITY_CHECK_ID.eq(id)).stream().findFirst();
    }

    /// Those of coverages, the newest first.
    static List<EligibilityCheck> ofCoverages(Tx tx, Collection<CoverageId> coverages) {
        List<EligibilityCheck> found = new ArrayList<>();
        for (List<CoverageId> chunk : Chunks.of(coverages)) {
            found.addAll(fetch(
                    tx,
                    ELIGIBILITY_CHECK.COVERAGE_ID.in(
                            chunk.stream().map(CoverageId::value).toList())));
        }
        return found;
    }

    /// Those of all coverages of a patient, the newest first.
    static List<EligibilityCheck> ofPatient(Tx tx, PatientId patient) {
        return fetch(tx, COVERAGE.PATIENT_ID.eq(patient.value()));
    }

    /// Those that were asked on a day or later, the newest first.
    static List<EligibilityCheck> since(Tx tx, LocalDate day) {
        return fetch(tx, ELIGIBILITY_CHECK.ASKED_ON.ge(day));
    }

    private static List<EligibilityCheck> fetch(Tx tx, Condition which) {
        var later = ELIGIBILITY_CHECK.as("later_check");
        return tx.dsl()
                .select(ELIGIBILITY_CHECK.fields())
                .select(later.ELIGIBILITY_CHECK_ID, APP_USER.LOGIN_NAME)
                .from(ELIGIBILITY_CHECK)
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ELIGIBILITY_CHECK.COVERAGE_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(ELIGIBILITY_CHECK.RECORDED_BY))
                .leftJoin(later)
                .on(later.SUPERSEDES_ID.eq(ELIGIBILITY_CHECK.ELIGIBILITY_CHECK_ID))
                .where(which)
                .orderBy(ELIGIBILITY_CHECK.ASKED_ON.desc(), ELIGIBILITY_CHECK.ELIGIBILITY_CHECK_ID.desc())
                .fetch(row -> check(row, row.get(later.ELIGIBILITY_CHECK_ID)));
    }

    private static EligibilityCheck check(Record row, @Nullable Long supersededBy) {
        var told = new ToldBenefits(
                row.get(ELIGIBILITY_CHECK.PLAN_NAME),
                row.get(ELIGIBILITY_CHECK.HOLDS_FROM_ON),
                row.get(ELIGIBILITY_CHECK.HOLDS_TO_ON),
                money(row.get(ELIGIBILITY_CHECK.COPAY_CENTS)),
                money(row.get(ELIGIBILITY_CHECK.DEDUCTIBLE_LEFT_CENTS)),
                row.get(ELIGIBILITY_CHECK.COINSURANCE_PERCENT),
                row.get(ELIGIBILITY_CHECK.VISITS_LEFT));
        var facts = new EligibilityFacts(
                new CoverageId(row.get(ELIGIBILITY_CHECK.COVERAGE_ID)),
                row.get(ELIGIBILITY_CHECK.SERVICE_ON),
                row.get(ELIGIBILITY_CHECK.ASKED_ON),
                EligibilityChannel.valueOf(row.get(ELIGIBILITY_CHECK.CHANNEL)),
                EligibilityResult.valueOf(row.get(ELIGIBILITY_CHECK.RESULT)),
                told,
                row.get(ELIGIBILITY_CHECK.SPOKE_WITH),
                row.get(ELIGIBILITY_CHECK.REFERENCE_NUMBER),
                row.get(ELIGIBILITY_CHECK.NOTE));
        return new EligibilityCheck(
                row.get(ELIGIBILITY_CHECK.ELIGIBILITY_CHECK_ID),
                facts,
                row.get(ELIGIBILITY_CHECK.SUPERSEDES_ID),
                supersededBy,
                row.get(ELIGIBILITY_CHECK.RECORDED_AT),
                row.get(APP_USER.LOGIN_NAME));
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
