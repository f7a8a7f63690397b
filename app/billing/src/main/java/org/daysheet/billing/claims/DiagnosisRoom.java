package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.types.code.Icd10;

/// How the charges of a visit with more diagnoses than a claim has room for are divided (837P TR3 2300 HI: twelve).
/// Charges keep their order; a new claim begins before one that would need a thirteenth diagnosis. Pure.
final class DiagnosisRoom {
    private DiagnosisRoom() {}

    /// Charges that fit together, in their order: all of them together when the visit has no more than twelve
    /// diagnoses.
    static List<List<Charge>> divided(List<Icd10> diagnoses, List<Charge> charges) {
        if (diagnoses.size() <= EncounterDraft.MOST_OF_CLAIM) {
            return List.of(charges);
        }
        List<List<Charge>> groups = new ArrayList<>();
        List<Charge> group = new ArrayList<>();
        Set<Integer> needed = new HashSet<>();
        for (Charge charge : charges) {
            Set<Integer> both = new HashSet<>(needed);
            both.addAll(charge.facts().pointers());
            if (both.size() > EncounterDraft.MOST_OF_CLAIM) {
                groups.add(List.copyOf(group));
                group.clear();
                both = new HashSet<>(charge.facts().pointers());
            }
            group.add(charge);
            needed = both;
        }
        groups.add(List.copyOf(group));
        return groups;
    }

    /// The diagnoses a claim names, in the order of the visit: all when there is room, else those its charges were done
    /// for. What no charge of the visit was done for is told with the first claim, as far as there is room.
    ///
    /// @param all those of the visit
    /// @param own those the charges of the claim were done for
    /// @param elsewhere those the other charges were done for
    static List<Icd10> named(List<Icd10> all, Collection<Icd10> own, Collection<Icd10> elsewhere, boolean isFirst) {
        if (all.size() <= EncounterDraft.MOST_OF_CLAIM) {
            return all;
        }
        Set<Icd10> named = new LinkedHashSet<>(own);
        if (isFirst) {
            all.stream()
                    .filter(code -> !named.contains(code) && !elsewhere.contains(code))
                    .limit(Math.max(0, EncounterDraft.MOST_OF_CLAIM - named.size()))
                    .toList()
                    .forEach(named::add);
        }
        return all.stream().filter(named::contains).toList();
    }
}
