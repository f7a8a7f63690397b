package org.daysheet.billing.authorizations;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;
import static org.daysheet.store.db.Tables.VISIT_COMBINATION;
import static org.jooq.impl.DSL.coalesce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.billing.patients.Period;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The charges that use what later payers allowed: of visits that are claimed from them and whose own number is of
/// somebody else; not lines with a number of their own, which use what that is of.
final class LaterUseQuery {
    /// How the claim was withdrawn before it was asked for.
    private static final String CLOSED = "CLOSED";

    private LaterUseQuery() {}

    /// A visit that is claimed under a coverage.
    private record Asked(long coverage, long encounter) {}

    /// By key of the authorization, in the order of the visits.
    static Map<Long, List<UsedCharge>> of(Tx tx, Collection<Authorization> authorizations) {
        Map<Long, List<UsedCharge>> found = new HashMap<>();
        Set<CoverageId> coverages =
                authorizations.stream().map(one -> one.facts().coverage()).collect(Collectors.toSet());
        for (List<CoverageId> chunk : Chunks.of(coverages)) {
            Map<Asked, List<Record>> asked = asked(tx, chunk);
            if (!asked.isEmpty()) {
                Map<Long, List<NumberOwners.Holder>> holders = holders(tx, asked.values());
                Map<CoverageId, List<Authorization>> known = Authorizations.known(
                        tx,
                        holders.values().stream()
                                .flatMap(List::stream)
                                .map(NumberOwners.Holder::coverage)
                                .toList());
                asked.forEach((one, charges) -> charged(one, charges, holders, known, found));
            }
        }
        return found;
    }

    private static void charged(
            Asked asked,
            List<Record> charges,
            Map<Long, List<NumberOwners.Holder>> holders,
            Map<CoverageId, List<Authorization>> known,
            Map<Long, List<UsedCharge>> found) {
        Record visit = charges.getFirst();
        var owners = new NumberOwners(
                visit.get(ENCOUNTER.SERVICE_ON),
                charges.stream().map(row -> row.get(CHARGE.PROCEDURE_CODE)).toList(),
                text(visit.get(ENCOUNTER.PRIOR_AUTHORIZATION)),
                "",
                holders.getOrDefault(visit.get(ENCOUNTER.PATIENT_ID), List.of()),
                known);
        owners.allowed(new CoverageId(asked.coverage()))
                .ifPresent(one -> found.computeIfAbsent(one.id(), _ -> new ArrayList<>())
                        .addAll(charges.stream().map(LaterUseQuery::charge).toList()));
    }

    private static UsedCharge charge(Record row) {
        return new UsedCharge(
                row.get(ENCOUNTER.ENCOUNTER_ID),
                row.get(ENCOUNTER.SERVICE_ON),
                row.get(CHARGE.PROCEDURE_CODE),
                UsedCharge.thousandths(row.get(CHARGE.UNITS_THOUSANDTHS), row.get(CHARGE.UNITS_TYPE)));
    }

    /// With the charges of visits that are asked for together with the one a claim is named after.
    private static Map<Asked, List<Record>> asked(Tx tx, List<CoverageId> coverages) {
        Map<Asked, List<Record>> found = new LinkedHashMap<>();
        List<Record> rows = new ArrayList<>();
        rows.addAll(rows(tx, coverages, CLAIM, CLAIM.ENCOUNTER_ID));
        rows.addAll(rows(
                tx,
                coverages,
                CLAIM.join(VISIT_COMBINATION)
                        .on(VISIT_COMBINATION.WITH_ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                        .and(VISIT_COMBINATION.ENDED_AT.isNull()),
                VISIT_COMBINATION.ENCOUNTER_ID));
        rows.stream()
                .sorted(Comparator.comparing((Record row) -> row.get(ENCOUNTER.SERVICE_ON))
                        .thenComparing(row -> row.get(CHARGE.CHARGE_ID)))
                .forEach(row -> found.computeIfAbsent(
                                new Asked(row.get(CLAIM.COVERAGE_ID), row.get(ENCOUNTER.ENCOUNTER_ID)),
                                _ -> new ArrayList<>())
                        .add(row));
        return found;
    }

    private static List<? extends Record> rows(Tx tx, List<CoverageId> coverages, Table<?> claims, Field<Long> visit) {
        return tx.dsl()
                .selectDistinct(
                        CLAIM.COVERAGE_ID,
                        ENCOUNTER.ENCOUNTER_ID,
                        ENCOUNTER.PATIENT_ID,
                        ENCOUNTER.PRIOR_AUTHORIZATION,
                        ENCOUNTER.SERVICE_ON,
                        CHARGE.CHARGE_ID,
                        CHARGE.PROCEDURE_CODE,
                        CHARGE.UNITS_THOUSANDTHS,
                        CHARGE.UNITS_TYPE)
                .from(COVERAGE)
                .join(claims)
                .on(CLAIM.PATIENT_ID.eq(COVERAGE.PATIENT_ID))
                .and(CLAIM.COVERAGE_ID.eq(COVERAGE.COVERAGE_ID))
                .join(ENCOUNTER)
                .on(ENCOUNTER.ENCOUNTER_ID.eq(visit))
                .join(CHARGE)
                .on(CHARGE.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                .leftJoin(ENCOUNTER_LINE)
                .on(ENCOUNTER_LINE.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                .where(COVERAGE.COVERAGE_ID.in(
                        coverages.stream().map(CoverageId::value).toList()))
                .and(COVERAGE.FILING_ORDER.gt(1))
                .and(coalesce(ENCOUNTER_LINE.AUTHORIZATION_NUMBER, "").eq(""))
                .and(CLAIM.STATUS.ne(CLOSED))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .fetch();
    }

    private static Map<Long, List<NumberOwners.Holder>> holders(Tx tx, Collection<List<Record>> asked) {
        Set<Long> patients = asked.stream()
                .map(charges -> charges.getFirst().get(ENCOUNTER.PATIENT_ID))
                .collect(Collectors.toSet());
        return tx.dsl()
                .select(
                        COVERAGE.PATIENT_ID,
                        COVERAGE.COVERAGE_ID,
                        COVERAGE.FILING_ORDER,
                        COVERAGE.EFFECTIVE_ON,
                        COVERAGE.ENDS_ON)
                .from(COVERAGE)
                .where(COVERAGE.PATIENT_ID.in(patients))
                .fetchGroups(
                        COVERAGE.PATIENT_ID,
                        row -> new NumberOwners.Holder(
                                new CoverageId(row.value2()), row.value3(), new Period(row.value4(), row.value5())));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
