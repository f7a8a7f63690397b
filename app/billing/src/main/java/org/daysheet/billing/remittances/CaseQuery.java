package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_WITHDRAWAL;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PAYER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.ClaimCase.CaseCharge;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Our side of matched claims, read for a whole check at once.
final class CaseQuery {
    /// A matched sending with all that planning needs.
    ///
    /// @param number its CLM01
    /// @param ownCoverage coverage the claim was sent under
    /// @param turns coverages on the day of service in filing order, the claim's own among them
    /// @param claims our claims of the visit by coverage
    record Found(
            long claim,
            String number,
            long encounter,
            long patient,
            CoverageId ownCoverage,
            List<CoverageTurn> turns,
            Map<CoverageId, Long> claims,
            List<CaseCharge> charges) {}

    /// Every charge of some cases.
    static Set<ChargeId> charges(Collection<Found> cases) {
        return cases.stream()
                .flatMap(found -> found.charges().stream())
                .map(CaseCharge::charge)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Those of them that were taken back.
    static Set<ChargeId> withdrawn(Collection<Found> cases) {
        return cases.stream()
                .flatMap(found -> found.charges().stream())
                .filter(CaseCharge::isWithdrawn)
                .map(CaseCharge::charge)
                .collect(Collectors.toSet());
    }

    private record Version(long claim, String number, Part part, long patient, long coverage, LocalDate serviceOn) {}

    /// What a claim asks for: a part of a visit's charges.
    private record Part(long encounter, int number) {
        static Part of(long encounter, @Nullable Integer number) {
            return new Part(encounter, number == null ? 1 : number);
        }
    }

    private record Dated(long patient, CoverageTurn turn, LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final Tx tx;

    CaseQuery(Tx tx) {
        this.tx = tx;
    }

    /// By claim version.
    Map<Long, Found> load(Collection<Long> versions) {
        Map<Long, Found> found = new HashMap<>();
        for (List<Long> chunk : Chunks.of(versions.stream().distinct().toList())) {
            loadChunk(chunk, found);
        }
        return found;
    }

    private void loadChunk(List<Long> ids, Map<Long, Found> into) {
        Map<Long, Version> versions = versions(ids);
        Map<Long, List<CaseCharge>> charges = charges(ids);
        Set<Long> patients = new HashSet<>();
        Set<Long> encounters = new HashSet<>();
        versions.values().forEach(version -> {
            patients.add(version.patient());
            encounters.add(version.part().encounter());
        });
        Map<Long, List<Dated>> coverages = coverages(patients);
        Map<Part, Map<CoverageId, Long>> claims = claims(encounters);
        versions.forEach((id, version) -> into.put(
                id,
                new Found(
                        version.claim(),
                        version.number(),
                        version.part().encounter(),
                        version.patient(),
                        new CoverageId(version.coverage()),
                        turns(coverages.getOrDefault(version.patient(), List.of()), version),
                        claims.getOrDefault(version.part(), Map.of()),
                        charges.getOrDefault(id, List.of()))));
    }

    private static List<CoverageTurn> turns(List<Dated> coverages, Version version) {
        return coverages.stream()
                .filter(dated -> dated.covers(version.serviceOn())
                        || dated.turn().coverage().value() == version.coverage())
                .map(Dated::turn)
                .toList();
    }

    private Map<Long, Version> versions(List<Long> ids) {
        Map<Long, Version> versions = new HashMap<>();
        tx.dsl()
                .select(
                        CLAIM_VERSION.CLAIM_VERSION_ID,
                        CLAIM.CLAIM_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        CLAIM.ENCOUNTER_ID,
                        CLAIM.PART_NUMBER,
                        CLAIM.PATIENT_ID,
                        CLAIM.COVERAGE_ID,
                        ENCOUNTER.SERVICE_ON)
                .from(CLAIM_VERSION)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .join(ENCOUNTER)
                .on(ENCOUNTER.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                .where(CLAIM_VERSION.CLAIM_VERSION_ID.in(ids))
                .forEach(row -> versions.put(
                        row.value1(),
                        new Version(
                                row.value2(),
                                row.value3(),
                                Part.of(row.value4(), row.value5()),
                                row.value6(),
                                row.value7(),
                                row.value8())));
        return versions;
    }

    private Map<Long, List<CaseCharge>> charges(List<Long> versions) {
        Map<Long, List<CaseCharge>> charges = new HashMap<>();
        tx.dsl()
                .select(
                        CLAIM_LINE.CLAIM_VERSION_ID,
                        CHARGE.CHARGE_ID,
                        CHARGE.AMOUNT_CENTS,
                        CHARGE.PROCEDURE_CODE,
                        CHARGE.SERVICE_FROM_ON,
                        CHARGE_WITHDRAWAL.CHARGE_ID)
                .from(CLAIM_LINE)
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID))
                .leftJoin(CHARGE_WITHDRAWAL)
                .on(CHARGE_WITHDRAWAL.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                .where(CLAIM_LINE.CLAIM_VERSION_ID.in(versions))
                .orderBy(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.LINE_NUMBER)
                .forEach(row -> charges.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new CaseCharge(
                                new ChargeId(row.value2()),
                                Money.ofCents(row.value3()),
                                Texts.of("remittances.charge", row.value4(), row.value5()),
                                row.value6() != null)));
        return charges;
    }

    private Map<Long, List<Dated>> coverages(Collection<Long> patients) {
        Map<Long, List<Dated>> coverages = new HashMap<>();
        tx.dsl()
                .select(
                        COVERAGE.PATIENT_ID,
                        COVERAGE.COVERAGE_ID,
                        COVERAGE.PAYER_ID,
                        PAYER.PAYER_NAME,
                        COVERAGE.FILING_ORDER,
                        PAYER.COPAY_STAYS_WITH_PATIENT,
                        COVERAGE.EFFECTIVE_ON,
                        COVERAGE.ENDS_ON)
                .from(COVERAGE)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(COVERAGE.PATIENT_ID.in(patients))
                .orderBy(COVERAGE.PATIENT_ID, COVERAGE.FILING_ORDER, COVERAGE.COVERAGE_ID)
                .forEach(row -> coverages
                        .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new Dated(
                                row.value1(),
                                new CoverageTurn(
                                        new CoverageId(row.value2()),
                                        new PayerId(row.value3()),
                                        row.value4(),
                                        row.value5(),
                                        row.value6()),
                                row.value7(),
                                row.value8() == null ? LocalDate.MAX : row.value8())));
        return coverages;
    }

    private Map<Part, Map<CoverageId, Long>> claims(Collection<Long> encounters) {
        Map<Part, Map<CoverageId, Long>> claims = new HashMap<>();
        tx.dsl()
                .select(CLAIM.ENCOUNTER_ID, CLAIM.PART_NUMBER, CLAIM.COVERAGE_ID, CLAIM.CLAIM_ID)
                .from(CLAIM)
                .where(CLAIM.ENCOUNTER_ID.in(encounters))
                .forEach(row -> claims.computeIfAbsent(Part.of(row.value1(), row.value2()), _ -> new HashMap<>())
                        .put(new CoverageId(row.value3()), row.value4()));
        return claims;
    }
}
