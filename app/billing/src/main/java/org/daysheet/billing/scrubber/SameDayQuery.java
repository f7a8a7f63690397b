package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PROVIDER;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ChargeRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;

/// What else was charged for the patients of claims, by those who rendered their lines and on the same days.
final class SameDayQuery {
    private SameDayQuery() {}

    /// By claim; claims beside which nothing was charged are absent.
    static Map<ClaimId, List<ChargedBefore>> beside(Tx tx, Claims claims, List<CurrentClaim> all) {
        Map<ClaimId, List<ChargeRecord>> beside = new HashMap<>();
        Map<Long, String> renderers = new HashMap<>();
        for (List<CurrentClaim> chunk : Chunks.of(all)) {
            Map<Long, List<ChargeRecord>> charges = charges(tx, chunk);
            renderers.putAll(renderers(tx, charges));
            Map<ClaimVersionId, List<ClaimLine>> lines = claims.lines(
                    tx, chunk.stream().map(one -> one.claim().version().id()).toList());
            for (CurrentClaim one : chunk) {
                ClaimVersionId version = one.claim().version().id();
                List<ChargeRecord> found = others(one, charges, renderers, lines.getOrDefault(version, List.of()));
                if (!found.isEmpty()) {
                    beside.put(one.claim().id(), found);
                }
            }
        }
        return named(tx, beside, renderers);
    }

    /// Beside a claim that is not made yet.
    ///
    /// @param visit it is of, whose own charges are none beside it
    static List<ChargedBefore> beside(Tx tx, PatientId patient, ProfessionalClaim document, EncounterId visit) {
        Map<Long, List<ChargeRecord>> charges =
                charges(tx, Set.of(patient.value()), days(document).collect(Collectors.toSet()));
        Map<Long, String> renderers = renderers(tx, charges);
        List<ChargeRecord> found = others(document, charges.getOrDefault(patient.value(), List.of()), renderers)
                .filter(charge -> charge.getEncounterId() != visit.value())
                .toList();
        Map<Long, String> numbers =
                numbers(tx, found.stream().map(ChargeRecord::getChargeId).toList());
        return named(found, numbers, renderers);
    }

    /// @param renderers their NPIs by key
    /// @param own lines of the claim itself
    private static List<ChargeRecord> others(
            CurrentClaim one, Map<Long, List<ChargeRecord>> charges, Map<Long, String> renderers, List<ClaimLine> own) {
        Set<Long> ours = own.stream().map(line -> line.charge().value()).collect(Collectors.toSet());
        return others(
                        one.document(),
                        charges.getOrDefault(one.claim().subject().patient().value(), List.of()),
                        renderers)
                .filter(charge -> !ours.contains(charge.getChargeId()))
                .toList();
    }

    /// Of a patient's charges those by who rendered a line of the claim, on one of its days.
    private static Stream<ChargeRecord> others(
            ProfessionalClaim document, List<ChargeRecord> charges, Map<Long, String> renderers) {
        Set<LocalDate> days = days(document).collect(Collectors.toSet());
        Set<String> by = document.lines().stream()
                .map(line -> LineRenderer.npi(document, line))
                .collect(Collectors.toSet());
        return charges.stream()
                .filter(charge -> days.contains(charge.getServiceFromOn()))
                .filter(charge -> by.contains(renderers.getOrDefault(charge.getRenderingProviderId(), "")));
    }

    private static Stream<LocalDate> days(ProfessionalClaim document) {
        return document.lines().stream().map(ServiceLine::from);
    }

    /// Charges that stand of the patients on all days of the claims, by key of the patient.
    private static Map<Long, List<ChargeRecord>> charges(Tx tx, List<CurrentClaim> all) {
        return charges(
                tx,
                all.stream().map(one -> one.claim().subject().patient().value()).collect(Collectors.toSet()),
                all.stream().flatMap(one -> days(one.document())).collect(Collectors.toSet()));
    }

    private static Map<Long, List<ChargeRecord>> charges(Tx tx, Set<Long> patients, Set<LocalDate> days) {
        return tx.dsl()
                .selectFrom(CHARGE)
                .where(CHARGE.PATIENT_ID.in(patients))
                .and(CHARGE.SERVICE_FROM_ON.in(days))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .orderBy(CHARGE.CHARGE_ID)
                .fetchGroups(CHARGE.PATIENT_ID, row -> row);
    }

    /// NPIs of those who rendered charges, by their keys.
    private static Map<Long, String> renderers(Tx tx, Map<Long, List<ChargeRecord>> charges) {
        return tx.dsl()
                .select(PROVIDER.PROVIDER_ID, PROVIDER.NPI)
                .from(PROVIDER)
                .where(PROVIDER.PROVIDER_ID.in(charges.values().stream()
                        .flatMap(List::stream)
                        .map(ChargeRecord::getRenderingProviderId)
                        .collect(Collectors.toSet())))
                .fetchMap(PROVIDER.PROVIDER_ID, PROVIDER.NPI);
    }

    private static Map<ClaimId, List<ChargedBefore>> named(
            Tx tx, Map<ClaimId, List<ChargeRecord>> beside, Map<Long, String> renderers) {
        Set<Long> charges = new HashSet<>();
        beside.values().forEach(those -> those.forEach(charge -> charges.add(charge.getChargeId())));
        Map<Long, String> numbers = numbers(tx, charges);
        Map<ClaimId, List<ChargedBefore>> named = new HashMap<>();
        beside.forEach((claim, those) -> named.put(claim, named(those, numbers, renderers)));
        return named;
    }

    private static List<ChargedBefore> named(
            List<ChargeRecord> charges, Map<Long, String> numbers, Map<Long, String> renderers) {
        return charges.stream()
                .map(charge -> charged(
                        charge,
                        numbers.getOrDefault(charge.getChargeId(), ""),
                        renderers.getOrDefault(charge.getRenderingProviderId(), "")))
                .toList();
    }

    /// The highest control number that each charge went out under; those on no claim are absent.
    private static Map<Long, String> numbers(Tx tx, Collection<Long> charges) {
        Map<Long, String> numbers = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            tx.dsl()
                    .select(CLAIM_LINE.CHARGE_ID, max(CLAIM_VERSION.PATIENT_CONTROL_NUMBER))
                    .from(CLAIM_LINE)
                    .join(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                    .where(CLAIM_LINE.CHARGE_ID.in(chunk))
                    .groupBy(CLAIM_LINE.CHARGE_ID)
                    .forEach(row -> numbers.put(row.value1(), row.value2()));
        }
        return numbers;
    }

    private static ChargedBefore charged(ChargeRecord row, String number, String by) {
        boolean isMinutes = row.getUnitsType().equals("MJ");
        return new ChargedBefore(
                number,
                row.getProcedureCode(),
                Stream.of(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4())
                        .filter(Objects::nonNull)
                        .filter(modifier -> !modifier.isEmpty())
                        .toList(),
                row.getServiceFromOn(),
                isMinutes ? 0 : row.getUnitsThousandths(),
                by);
    }
}
