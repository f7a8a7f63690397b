package org.daysheet.billing.claims;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.authorizations.NumberOwners;
import org.daysheet.billing.authorizations.PayerNumbers;
import org.daysheet.billing.claims.EarlierDecisions.EarlierDecision;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Gathers the facts of many claims, with a few statements for all of them.
final class ClaimGathering {
    private final Practices practices;
    private final Patients patients;
    private final Coverages coverages;
    private final ChargeEntry chargeEntry;
    private final EarlierDecisions earlier;

    ClaimGathering(
            Practices practices,
            Patients patients,
            Coverages coverages,
            ChargeEntry chargeEntry,
            EarlierDecisions earlier) {
        this.practices = practices;
        this.patients = patients;
        this.coverages = coverages;
        this.chargeEntry = chargeEntry;
        this.earlier = earlier;
    }

    /// Which visit is billed to whom.
    ///
    /// @param encounter the visit
    /// @param coverage under which it is asked for
    /// @param part which part of its charges
    record Asked(EncounterId encounter, CoverageId coverage, int part) {}

    /// The facts as they stand now, in the order asked for.
    List<ClaimSources> sources(Tx tx, List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Loaded loaded = load(tx, asked);
        return asked.stream().map(one -> sources(tx, loaded, one)).toList();
    }

    /// Everything that any of the claims needs, by key.
    private record Loaded(
            Practice practice,
            Map<EncounterId, Encounter> encounters,
            ClaimShapes shapes,
            Map<CoverageId, Coverage> coverages,
            Map<PatientId, List<Coverage>> ofPatients,
            Map<PatientId, Patient> patients,
            Map<PayerId, Payer> payers,
            Map<PayerId, PayerRoutes> routes,
            Map<PayerId, PayerRulebook> books,
            Map<CoverageId, List<Authorization>> authorizations,
            Map<ProviderId, Provider> providers) {}

    /// The facts of the claim that a visit would come to, which is not kept as it is here.
    ClaimSources planned(Tx tx, Encounter visit, CoverageId coverage) {
        var asked = new Asked(visit.id(), coverage, 1);
        var shapes = new ClaimShapes(Map.of(), Map.of());
        return sources(tx, load(tx, Set.of(coverage), shapes, Map.of(visit.id(), visit)), asked);
    }

    private Loaded load(Tx tx, List<Asked> asked) {
        Set<EncounterId> heads = distinct(asked.stream().map(Asked::encounter));
        ClaimShapes shapes = ClaimShapeStore.of(tx, heads);
        Map<EncounterId, Encounter> visits = chargeEntry.encounters(
                tx,
                distinct(Stream.concat(
                        heads.stream(), shapes.combined().values().stream().flatMap(List::stream))));
        return load(tx, distinct(asked.stream().map(Asked::coverage)), shapes, visits);
    }

    private Loaded load(Tx tx, Set<CoverageId> under, ClaimShapes shapes, Map<EncounterId, Encounter> visits) {
        Map<CoverageId, Coverage> own = coverages.coverages(tx, under);
        Set<PatientId> treated =
                distinct(visits.values().stream().map(visit -> visit.facts().patient()));
        Map<PatientId, List<Coverage>> all = coverages.ofPatients(tx, treated);
        Stream<Coverage> involved =
                Stream.concat(own.values().stream(), all.values().stream().flatMap(List::stream));
        Map<PayerId, Payer> payers = practices.payers(
                tx, distinct(involved.map(coverage -> coverage.facts().payer())));
        return new Loaded(
                Practices.practice(tx),
                visits,
                shapes,
                own,
                all,
                patients.patients(tx, treated),
                payers,
                SubmissionProfiles.routes(tx, payers.values()),
                PayerRulebooks.books(tx, payers.keySet()),
                Authorizations.known(
                        tx,
                        distinct(Stream.concat(
                                own.keySet().stream(),
                                all.values().stream().flatMap(List::stream).map(Coverage::id)))),
                practices.providers(tx, providers(visits.values())));
    }

    private static Set<ProviderId> providers(Collection<Encounter> visits) {
        return visits.stream()
                .flatMap(visit -> Stream.concat(
                        taking(visit.facts().providers()),
                        visit.charges().stream().flatMap(ClaimGathering::taking)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<ProviderId> taking(EncounterProviders those) {
        return Stream.of(
                        those.rendering(),
                        those.referring(),
                        those.facility(),
                        those.supervising(),
                        those.ordering(),
                        those.primaryCare())
                .filter(Objects::nonNull);
    }

    private static Stream<ProviderId> taking(Charge charge) {
        return charge.facts().more().parties().providers();
    }

    private static Map<ProviderId, Provider> ofLines(Loaded loaded, Encounter encounter) {
        return encounter.charges().stream()
                .flatMap(ClaimGathering::taking)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> known(loaded.providers(), id)));
    }

    private ClaimSources sources(Tx tx, Loaded loaded, Asked asked) {
        Encounter encounter = loaded.shapes().asked(loaded.encounters(), asked.encounter(), asked.part());
        EncounterProviders providers = encounter.facts().providers();
        Coverage coverage = known(loaded.coverages(), asked.coverage());
        NumberOwners owners = owners(loaded, encounter, coverage);
        return new ClaimSources(
                loaded.practice(),
                known(loaded.patients(), encounter.facts().patient()),
                coverage,
                known(loaded.payers(), coverage.facts().payer()),
                encounter,
                known(loaded.providers(), providers.rendering()),
                provider(loaded, providers.referring()),
                provider(loaded, providers.facility()),
                provider(loaded, providers.supervising()),
                provider(loaded, providers.ordering()),
                provider(loaded, providers.primaryCare()),
                ofLines(loaded, encounter),
                loaded.shapes().guests(loaded.encounters(), asked.encounter(), encounter),
                known(loaded.routes(), coverage.facts().payer()),
                SendingWay.USUAL,
                owners,
                numbers(loaded, owners, encounter, coverage),
                others(tx, loaded, encounter, coverage, owners, asked.part()),
                asked.part() == 1
                        ? ClaimShapes.untold(known(loaded.encounters(), asked.encounter()), encounter)
                        : List.of());
    }

    private static NumberOwners owners(Loaded loaded, Encounter encounter, Coverage asked) {
        Circumstances told = encounter.facts().circumstances();
        Map<CoverageId, Coverage> all = new LinkedHashMap<>();
        all.put(asked.id(), asked);
        loaded.ofPatients()
                .getOrDefault(encounter.facts().patient(), List.of())
                .forEach(coverage -> all.put(coverage.id(), coverage));
        return new NumberOwners(
                encounter.facts().serviceOn(),
                distinct(encounter.charges().stream()
                        .map(charge -> charge.facts().procedure().value())),
                told.priorAuthorization(),
                told.more().referral(),
                all.values().stream()
                        .map(coverage -> new NumberOwners.Holder(
                                coverage.id(),
                                coverage.facts().order(),
                                coverage.facts().period()))
                        .toList(),
                loaded.authorizations());
    }

    private static PayerNumbers numbers(Loaded loaded, NumberOwners owners, Encounter encounter, Coverage coverage) {
        PayerWishes wishes = known(loaded.books(), coverage.facts().payer())
                .wishes(encounter.facts().serviceOn());
        return owners.of(coverage.id(), wishes.authorization() == PayerWishes.Authorization.REFERRAL);
    }

    /// The other coverages of the day; what those before this one decided stands with them.
    private List<OtherAsked> others(
            Tx tx, Loaded loaded, Encounter encounter, Coverage asked, NumberOwners owners, int part) {
        return loaded.ofPatients().getOrDefault(encounter.facts().patient(), List.of()).stream()
                .filter(other ->
                        other.facts().period().contains(encounter.facts().serviceOn()))
                .filter(other -> !other.id().equals(asked.id())
                        && other.facts().order() != asked.facts().order())
                .map(other -> other(tx, loaded, encounter, asked, other, owners, part))
                .toList();
    }

    private OtherAsked other(
            Tx tx, Loaded loaded, Encounter encounter, Coverage asked, Coverage other, NumberOwners owners, int part) {
        Payer payer = known(loaded.payers(), other.facts().payer());
        boolean isBefore = other.facts().order() < asked.facts().order();
        @Nullable
        EarlierDecision decision = isBefore
                ? earlier.of(tx, encounter.id(), part, payer, other.id()).orElse(null)
                : null;
        return new OtherAsked(
                other,
                payer,
                known(loaded.routes(), payer.id()),
                numbers(loaded, owners, encounter, other),
                decision,
                isBefore && decision == null && isBypassed(tx, encounter.id(), part, other.id()));
    }

    private static boolean isBypassed(Tx tx, EncounterId visit, int part, CoverageId coverage) {
        return ClaimStore.ofEncounter(tx, visit).stream()
                .filter(claim -> claim.subject().part() == part
                        && claim.subject().coverage().equals(coverage))
                .anyMatch(claim -> ClaimBypassing.isBypassed(tx, claim));
    }

    private static @Nullable Provider provider(Loaded loaded, @Nullable ProviderId id) {
        return id == null ? null : known(loaded.providers(), id);
    }

    private static <T> Set<T> distinct(Stream<T> keys) {
        return keys.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        V found = all.get(key);
        if (found == null) {
            throw new NoSuchElementException("nothing is known of " + key);
        }
        return found;
    }
}
