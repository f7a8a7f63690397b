package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PROVIDER;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ChargeRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;

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

    /// @param renderers their NPIs by key
    /// @param own lines of the claim itself
    private static List<ChargeRecord> others(
            CurrentClaim one, Map<Long, List<ChargeRecord>> charges, Map<Long, String> renderers, List<ClaimLine> own) {
        Claim claim = one.claim();
        Set<Long> ours = own.stream().map(line -> line.charge().value()).collect(Collectors.toSet());
        Set<LocalDate> days = days(one).collect(Collectors.toSet());
        Set<String> by = one.document().lines().stream()
                .map(line -> LineRenderer.npi(one.document(), line))
                .collect(Collectors.toSet());
        return charges.getOrDefault(claim.subject().patient().value(), List.of()).stream()
                .filter(charge -> days.contains(charge.getServiceFromOn()))
                .filter(charge -> by.contains(renderers.getOrDefault(charge.getRenderingProviderId(), "")))
                .filter(charge -> !ours.contains(charge.getChargeId()))
                .toList();
    }

    private static Stream<LocalDate> days(CurrentClaim one) {
        return one.document().lines().stream().map(ServiceLine::from);
    }

    /// Charges that stand of the patients on all days of the claims, by key of the patient.
    private static Map<Long, List<ChargeRecord>> charges(Tx tx, List<CurrentClaim> all) {
        return tx.dsl()
                .selectFrom(CHARGE)
                .where(CHARGE.PATIENT_ID.in(all.stream()
                        .map(one -> one.claim().subject().patient().value())
                        .collect(Collectors.toSet())))
                .and(CHARGE.SERVICE_FROM_ON.in(
                        all.stream().flatMap(SameDayQuery::days).collect(Collectors.toSet())))
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
        beside.forEach((claim, those) -> {
            List<ChargedBefore> told = new ArrayList<>();
            those.forEach(charge -> told.add(charged(
                    charge,
                    numbers.getOrDefault(charge.getChargeId(), ""),
                    renderers.getOrDefault(charge.getRenderingProviderId(), ""))));
            named.put(claim, told);
        });
        return named;
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
