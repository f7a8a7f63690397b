package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PROVIDER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

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
        Map<ClaimId, Set<Long>> own = new HashMap<>();
        Map<Long, String> renderers = new HashMap<>();
        for (List<CurrentClaim> chunk : Chunks.of(all)) {
            Map<Long, List<ChargeRecord>> charges = charges(tx, chunk);
            renderers.putAll(renderers(tx, charges));
            Map<ClaimVersionId, List<ClaimLine>> lines = claims.lines(
                    tx, chunk.stream().map(one -> one.claim().version().id()).toList());
            for (CurrentClaim one : chunk) {
                ClaimVersionId version = one.claim().version().id();
                Set<Long> ours = lines.getOrDefault(version, List.of()).stream()
                        .map(line -> line.charge().value())
                        .collect(Collectors.toSet());
                List<ChargeRecord> found = others(one, charges, renderers, ours);
                if (!found.isEmpty()) {
                    beside.put(one.claim().id(), found);
                    own.put(one.claim().id(), ours);
                }
            }
        }
        return named(tx, beside, own, renderers);
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
        Map<Long, Claimed> claimed =
                claimed(tx, found.stream().map(ChargeRecord::getChargeId).toList());
        return named(found, claimed, Long.MAX_VALUE, renderers);
    }

    /// @param renderers their NPIs by key
    /// @param ours charges of the claim itself
    private static List<ChargeRecord> others(
            CurrentClaim one, Map<Long, List<ChargeRecord>> charges, Map<Long, String> renderers, Set<Long> ours) {
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
            Tx tx, Map<ClaimId, List<ChargeRecord>> beside, Map<ClaimId, Set<Long>> own, Map<Long, String> renderers) {
        Set<Long> charges = new HashSet<>();
        beside.values().forEach(those -> those.forEach(charge -> charges.add(charge.getChargeId())));
        own.values().forEach(charges::addAll);
        Map<Long, Claimed> claimed = claimed(tx, charges);
        Map<ClaimId, List<ChargedBefore>> named = new HashMap<>();
        beside.forEach((claim, those) -> {
            long made = own.getOrDefault(claim, Set.of()).stream()
                    .map(claimed::get)
                    .filter(Objects::nonNull)
                    .mapToLong(Claimed::first)
                    .min()
                    .orElse(claim.value());
            named.put(claim, named(those, claimed, made, renderers));
        });
        return named;
    }

    /// @param made the first claim that bills what the claim asked about bills
    private static List<ChargedBefore> named(
            List<ChargeRecord> charges, Map<Long, Claimed> claimed, long made, Map<Long, String> renderers) {
        return charges.stream()
                .map(charge -> charged(
                        charge,
                        claimed.getOrDefault(charge.getChargeId(), Claimed.NEVER),
                        made,
                        renderers.getOrDefault(charge.getRenderingProviderId(), "")))
                .toList();
    }

    /// On which claims a charge is.
    ///
    /// @param number the highest control number it went out under, empty while it is on none
    /// @param first the first claim it was on
    private record Claimed(String number, long first) {
        static final Claimed NEVER = new Claimed("", Long.MAX_VALUE);
    }

    /// Those on no claim are absent.
    private static Map<Long, Claimed> claimed(Tx tx, Collection<Long> charges) {
        Map<Long, Claimed> claimed = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            tx.dsl()
                    .select(
                            CLAIM_LINE.CHARGE_ID,
                            max(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                            min(CLAIM_VERSION.CLAIM_ID))
                    .from(CLAIM_LINE)
                    .join(CLAIM_VERSION)
                    .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                    .where(CLAIM_LINE.CHARGE_ID.in(chunk))
                    .groupBy(CLAIM_LINE.CHARGE_ID)
                    .forEach(row -> claimed.put(row.value1(), new Claimed(row.value2(), row.value3())));
        }
        return claimed;
    }

    private static ChargedBefore charged(ChargeRecord row, Claimed claimed, long made, String by) {
        boolean isMinutes = row.getUnitsType().equals("MJ");
        return new ChargedBefore(
                claimed.number(),
                row.getProcedureCode(),
                Stream.of(row.getModifier1(), row.getModifier2(), row.getModifier3(), row.getModifier4())
                        .filter(Objects::nonNull)
                        .filter(modifier -> !modifier.isEmpty())
                        .toList(),
                row.getServiceFromOn(),
                isMinutes ? 0 : row.getUnitsThousandths(),
                by,
                claimed.first() < made);
    }
}
