package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Which visits are asked for together, and which charges apart. A claim is made of a visit, of those combined with
/// it, and of its own part of their charges: 1 is what was never set apart.
///
/// @param combined visits by the visit they are asked for with, in the order of their days
/// @param parts part of each charge that was set apart
record ClaimShapes(Map<EncounterId, List<EncounterId>> combined, Map<ChargeId, Integer> parts) {
    ClaimShapes {
        combined = Map.copyOf(combined);
        parts = Map.copyOf(parts);
    }

    /// What one claim asks for, as if it were one visit.
    ///
    /// @param visits by key, at least the visit and those combined with it
    Encounter asked(Map<EncounterId, Encounter> visits, EncounterId head, int part) {
        Encounter own = Objects.requireNonNull(visits.get(head), "the visit was read");
        List<Encounter> others = combined.getOrDefault(head, List.of()).stream()
                .map(visits::get)
                .filter(Objects::nonNull)
                .filter(other -> !other.facts().isSelfPay())
                .filter(other -> other.charges().stream().anyMatch(charge -> isIn(charge, part)))
                .toList();
        boolean isWhole = others.isEmpty()
                && part == 1
                && own.charges().stream().noneMatch(charge -> parts.containsKey(charge.id()))
                && own.facts().diagnoses().size() <= EncounterDraft.MOST_OF_CLAIM;
        return isWhole ? own : merged(own, others, part);
    }

    /// What no charge of a visit was done for and its first claim has no room to tell (837P TR3 2300 HI: twelve).
    ///
    /// @param told what the first claim of the visit tells
    static List<Icd10> untold(Encounter visit, Encounter told) {
        List<Icd10> diagnoses = visit.facts().diagnoses();
        Set<Icd10> said = new LinkedHashSet<>(told.facts().diagnoses());
        visit.charges().stream()
                .flatMap(charge -> charge.facts().pointers().stream())
                .map(pointer -> diagnoses.get(pointer - 1))
                .forEach(said::add);
        return diagnoses.stream()
                .filter(code -> !said.contains(code))
                .distinct()
                .toList();
    }

    /// The charges of a claim that were set apart, or are of another visit than its own.
    ///
    /// @param all what the claim asks for
    Set<ChargeId> guests(Map<EncounterId, Encounter> visits, EncounterId head, Encounter all) {
        Set<ChargeId> own = Objects.requireNonNull(visits.get(head), "the visit was read").charges().stream()
                .map(Charge::id)
                .collect(Collectors.toSet());
        return all.charges().stream()
                .map(Charge::id)
                .filter(charge -> !own.contains(charge) || parts.containsKey(charge))
                .collect(Collectors.toSet());
    }

    private boolean isIn(Charge charge, int part) {
        return parts.getOrDefault(charge.id(), 1) == part;
    }

    private Encounter merged(Encounter own, List<Encounter> others, int part) {
        Set<Icd10> diagnoses = new LinkedHashSet<>(own.facts().diagnoses());
        others.forEach(other -> diagnoses.addAll(other.facts().diagnoses()));
        List<Encounter> visits = new ArrayList<>(others);
        visits.addFirst(own);
        List<Icd10> all = DiagnosisRoom.named(
                List.copyOf(diagnoses), doneFor(visits, part, true), doneFor(visits, part, false), part == 1);
        List<Charge> charges = new ArrayList<>();
        visits.forEach(visit -> add(visit, part, all, charges));
        EncounterDraft facts = own.facts();
        return new Encounter(
                own.id(),
                new EncounterDraft(
                        facts.externalKey(),
                        facts.patient(),
                        facts.providers(),
                        facts.serviceOn(),
                        facts.place(),
                        facts.isSelfPay(),
                        circumstances(own, others, part),
                        all.subList(0, Math.min(all.size(), EncounterDraft.MOST_DIAGNOSES)),
                        charges.stream().map(Charge::facts).toList()),
                own.isClosed(),
                charges);
    }

    /// What the charges of a part, or all others, were done for.
    private Set<Icd10> doneFor(List<Encounter> visits, int part, boolean isOfPart) {
        Set<Icd10> codes = new LinkedHashSet<>();
        for (Encounter visit : visits) {
            visit.charges().stream()
                    .filter(charge -> isIn(charge, part) == isOfPart)
                    .flatMap(charge -> charge.facts().pointers().stream())
                    .map(pointer -> visit.facts().diagnoses().get(pointer - 1))
                    .forEach(codes::add);
        }
        return codes;
    }

    private void add(Encounter visit, int part, List<Icd10> diagnoses, List<Charge> into) {
        visit.charges().stream()
                .filter(charge -> isIn(charge, part))
                .map(charge -> new Charge(
                        charge.id(),
                        into.size() + 1,
                        pointing(charge.facts(), visit.facts().diagnoses(), diagnoses),
                        charge.amount(),
                        charge.place(),
                        charge.chargedOn()))
                .forEach(into::add);
    }

    private static ChargeDraft pointing(ChargeDraft line, List<Icd10> own, List<Icd10> all) {
        return new ChargeDraft(
                line.procedure(),
                line.modifiers(),
                line.units(),
                line.amount(),
                line.pointers().stream()
                        .map(pointer -> all.indexOf(own.get(pointer - 1)) + 1)
                        .toList(),
                line.from(),
                line.to(),
                line.place(),
                line.description(),
                line.drug(),
                line.more());
    }

    /// What the patient paid is told once: of all visits together. Papers go with the first part.
    private Circumstances circumstances(Encounter own, List<Encounter> others, int part) {
        Circumstances told = own.facts().circumstances();
        MoreCircumstances more = told.more();
        return new Circumstances(
                told.priorAuthorization(),
                told.note(),
                told.accident(),
                told.onsetOn(),
                told.admittedOn(),
                new MoreCircumstances(
                        more.referral(),
                        more.clia(),
                        more.delayReason(),
                        more.specialProgram(),
                        paid(own, others, part),
                        more.dates(),
                        part == 1 ? more.papers() : List.of(),
                        more.care()));
    }

    /// Each part is told as much as it charges, the last one all that is left.
    private @Nullable Money paid(Encounter own, List<Encounter> others, int part) {
        Money all = paid(own, others);
        TreeMap<Integer, Money> totals = new TreeMap<>();
        Stream.concat(Stream.of(own), others.stream())
                .flatMap(visit -> visit.charges().stream())
                .forEach(charge -> totals.merge(parts.getOrDefault(charge.id(), 1), charge.amount(), Money::plus));
        if (all == null || totals.isEmpty() || (part == 1 && totals.lastKey() == 1)) {
            return all;
        }
        Money before = Money.sum(totals.headMap(part).values().stream());
        Money left = all.minus(before).max(Money.ZERO);
        Money share = part == totals.lastKey() ? left : left.min(totals.getOrDefault(part, Money.ZERO));
        return share.isZero() && part > 1 ? null : share;
    }

    private static @Nullable Money paid(Encounter own, List<Encounter> others) {
        Money paid = own.facts().circumstances().more().patientPaid();
        for (Encounter other : others) {
            Money more = other.facts().circumstances().more().patientPaid();
            paid = paid == null ? more : paid.plus(more == null ? Money.ZERO : more);
        }
        return paid;
    }
}
