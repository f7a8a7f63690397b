package org.daysheet.billing.authorizations;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.upper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.jooq.Field;

/// The visits that use authorizations: charged, not taken back, of the same patient, with the number; of visits whose
/// lines have numbers of their own, the lines with the number. Of several entries with one number a visit uses the one
/// that holds on its day; when none does, the last that began before it, else the first. What a later payer allowed is
/// used by the visits it is asked for.
final class UsedVisitQuery {
    /// A line's own number, else that of its visit.
    private static final Field<String> NUMBER =
            coalesce(nullif(ENCOUNTER_LINE.AUTHORIZATION_NUMBER, ""), ENCOUNTER.PRIOR_AUTHORIZATION);

    private UsedVisitQuery() {}

    /// Who may use a number.
    private record Key(long patient, String number) {}

    static List<AuthorizationUse> of(Tx tx, Collection<Authorization> authorizations) {
        Map<CoverageId, Long> patients = new HashMap<>();
        Map<Key, List<UsedCharge>> used = new HashMap<>();
        Map<Key, List<Authorization>> entries = new HashMap<>();
        for (List<Authorization> chunk : Chunks.of(authorizations)) {
            Map<CoverageId, Long> some = patients(tx, chunk);
            patients.putAll(some);
            read(tx, Set.copyOf(some.values()), numbers(chunk), used);
            List<Authorization> same = AuthorizationStore.ofNumbers(tx, Set.copyOf(some.values()), numbers(chunk));
            Map<CoverageId, Long> all = patients(tx, same);
            Map<Key, List<Authorization>> found = same.stream()
                    .collect(Collectors.groupingBy(one -> new Key(
                            Objects.requireNonNull(all.get(one.facts().coverage())),
                            one.facts().number())));
            entries.putAll(found);
        }
        Map<Long, List<UsedCharge>> later = LaterUseQuery.of(tx, authorizations);
        return authorizations.stream()
                .map(one -> {
                    Key key = new Key(
                            Objects.requireNonNull(patients.get(one.facts().coverage())),
                            one.facts().number());
                    List<UsedCharge> own = Stream.concat(
                                    used.getOrDefault(key, List.of()).stream()
                                            .filter(visit ->
                                                    isOf(visit.serviceOn(), one, entries.getOrDefault(key, List.of()))),
                                    later.getOrDefault(one.id(), List.of()).stream())
                            .sorted(Comparator.comparing(UsedCharge::serviceOn).thenComparing(UsedCharge::encounter))
                            .toList();
                    return new AuthorizationUse(one, visits(one.facts(), own));
                })
                .toList();
    }

    /// @param entries with the same number, the newest first
    private static boolean isOf(LocalDate day, Authorization one, List<Authorization> entries) {
        List<Authorization> holding =
                entries.stream().filter(entry -> entry.holdsOn(day)).toList();
        if (!holding.isEmpty()) {
            return one.holdsOn(day);
        }
        Comparator<Authorization> byStart = Comparator.comparing(
                        (Authorization entry) -> entry.facts().period().from())
                .thenComparing(Authorization::id);
        return entries.stream()
                .filter(entry -> !entry.facts().period().from().isAfter(day))
                .max(byStart)
                .or(() -> entries.stream().min(byStart))
                .filter(owner -> owner.id() == one.id())
                .isPresent();
    }

    private static List<UsedVisit> visits(AuthorizationFacts facts, List<UsedCharge> used) {
        Map<Long, UsedVisit> visits = new LinkedHashMap<>();
        for (UsedCharge one : used) {
            long counted = facts.covers(one.procedure()) ? one.thousandths() : 0;
            visits.merge(
                    one.encounter(),
                    new UsedVisit(new EncounterId(one.encounter()), one.serviceOn(), counted),
                    (before, now) -> new UsedVisit(
                            before.encounter(), before.serviceOn(), before.thousandths() + now.thousandths()));
        }
        return List.copyOf(visits.values());
    }

    private static Set<String> numbers(List<Authorization> authorizations) {
        return authorizations.stream().map(one -> one.facts().number()).collect(Collectors.toSet());
    }

    private static Map<CoverageId, Long> patients(Tx tx, List<Authorization> authorizations) {
        Map<CoverageId, Long> patients = new HashMap<>();
        tx.dsl()
                .select(COVERAGE.COVERAGE_ID, COVERAGE.PATIENT_ID)
                .from(COVERAGE)
                .where(COVERAGE.COVERAGE_ID.in(authorizations.stream()
                        .map(one -> one.facts().coverage().value())
                        .collect(Collectors.toSet())))
                .forEach(row -> patients.put(new CoverageId(row.value1()), row.value2()));
        return patients;
    }

    private static void read(Tx tx, Set<Long> patients, Set<String> numbers, Map<Key, List<UsedCharge>> used) {
        Map<Key, List<UsedCharge>> found = new HashMap<>();
        tx.dsl()
                .select(
                        ENCOUNTER.ENCOUNTER_ID,
                        ENCOUNTER.PATIENT_ID,
                        NUMBER,
                        ENCOUNTER.SERVICE_ON,
                        CHARGE.PROCEDURE_CODE,
                        CHARGE.UNITS_THOUSANDTHS,
                        CHARGE.UNITS_TYPE)
                .from(ENCOUNTER)
                .join(CHARGE)
                .on(CHARGE.ENCOUNTER_ID.eq(ENCOUNTER.ENCOUNTER_ID))
                .leftJoin(ENCOUNTER_LINE)
                .on(ENCOUNTER_LINE.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                .where(ENCOUNTER.PATIENT_ID.in(patients))
                .and(upper(trim(NUMBER)).in(numbers))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .orderBy(ENCOUNTER.SERVICE_ON, ENCOUNTER.ENCOUNTER_ID, CHARGE.CHARGE_ID)
                .forEach(row -> found.computeIfAbsent(
                                new Key(row.value2(), AuthorizationFacts.normal(row.value3())), _ -> new ArrayList<>())
                        .add(new UsedCharge(
                                row.value1(),
                                row.value4(),
                                row.value5(),
                                UsedCharge.thousandths(row.value6(), row.value7()))));
        used.putAll(found);
    }
}
