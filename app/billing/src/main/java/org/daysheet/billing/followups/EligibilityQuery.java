package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PAYER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daysheet.billing.eligibility.Eligibility;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityStanding;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Record;

/// Visits that are entered and not charged yet, to whose payers somebody has to talk before: they want to be asked
/// whether the coverage holds. One task for each coverage and day.
final class EligibilityQuery {
    private EligibilityQuery() {}

    /// A visit under the coverage that pays first.
    private record Planned(CoverageId coverage, PatientId patient, LocalDate on, PayerId payer, String payerName) {
        String key() {
            return "eligibility:" + coverage + ":" + on;
        }
    }

    static List<TaskDraft> due(Tx tx) {
        List<Planned> planned = planned(tx);
        if (planned.isEmpty()) {
            return List.of();
        }
        Map<CoverageId, List<EligibilityCheck>> checks =
                Eligibility.of(tx, planned.stream().map(Planned::coverage).collect(Collectors.toSet()));
        Map<PayerId, PayerRulebook> books =
                PayerRulebooks.books(tx, planned.stream().map(Planned::payer).collect(Collectors.toSet()));
        return planned.stream()
                .filter(visit -> isUnmet(
                        visit,
                        checks.getOrDefault(visit.coverage(), List.of()),
                        Objects.requireNonNull(books.get(visit.payer()))))
                .map(visit -> task(visit, tx.today()))
                .toList();
    }

    /// By what the payer asks for on the day of the visit.
    private static boolean isUnmet(Planned visit, List<EligibilityCheck> checks, PayerRulebook book) {
        PayerGates gates = book.wishes(visit.on()).gates();
        return gates.eligibility() != Wish.NOT_ASKED
                && EligibilityStanding.of(checks, visit.on(), gates).isUnmet();
    }

    private static TaskDraft task(Planned visit, LocalDate today) {
        return new TaskDraft(
                visit.key(),
                TaskKind.ELIGIBILITY,
                visit.on().isAfter(today) ? visit.on() : today,
                Money.ZERO,
                Texts.of("followups.eligibility", visit.payerName(), visit.on()),
                new TaskDraft.About(null, visit.patient(), visit.payer(), null, null, null));
    }

    private static List<Planned> planned(Tx tx) {
        Map<Long, Planned> first = new LinkedHashMap<>();
        tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID, ENCOUNTER.PATIENT_ID, ENCOUNTER.SERVICE_ON, COVERAGE.COVERAGE_ID)
                .select(PAYER.PAYER_ID, PAYER.PAYER_NAME)
                .from(ENCOUNTER)
                .join(COVERAGE)
                .on(COVERAGE.PATIENT_ID.eq(ENCOUNTER.PATIENT_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(ENCOUNTER.STATUS.eq("OPEN"))
                .and(ENCOUNTER.IS_SELF_PAY.isFalse())
                .and(COVERAGE.EFFECTIVE_ON.le(ENCOUNTER.SERVICE_ON))
                .and(COVERAGE.ENDS_ON.isNull().or(COVERAGE.ENDS_ON.ge(ENCOUNTER.SERVICE_ON)))
                .orderBy(ENCOUNTER.ENCOUNTER_ID, COVERAGE.FILING_ORDER, COVERAGE.COVERAGE_ID)
                .forEach(row -> first.putIfAbsent(row.get(ENCOUNTER.ENCOUNTER_ID), visit(row)));
        return first.values().stream()
                .collect(Collectors.toMap(
                        Planned::key, visit -> visit, (one, _) -> one, LinkedHashMap<String, Planned>::new))
                .values()
                .stream()
                .toList();
    }

    private static Planned visit(Record row) {
        return new Planned(
                new CoverageId(row.get(COVERAGE.COVERAGE_ID)),
                new PatientId(row.get(ENCOUNTER.PATIENT_ID)),
                row.get(ENCOUNTER.SERVICE_ON),
                new PayerId(row.get(PAYER.PAYER_ID)),
                row.get(PAYER.PAYER_NAME));
    }
}
