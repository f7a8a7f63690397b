package org.daysheet.edi.cms1500;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.money.Money;

/// The services of a claim that stand on one form, and the diagnoses in box 21 there. Services keep their order; a new
/// form begins after the sixth, or before a service that would need a thirteenth diagnosis. Up to twelve diagnoses
/// stand on every form with the letters they have on the first; more are told form by form, each form those that its
/// services point at, in the order of the claim.
///
/// @param number which form of the claim, from 1
/// @param lines one to six services
/// @param diagnoses places in the claim's list, from 0, in the order of their letters
record FormPart(int number, List<ServiceLine> lines, List<Integer> diagnoses) {
    private static final int MOST_DIAGNOSES = 12;
    private static final char FIRST_LETTER = 'A';

    FormPart {
        lines = List.copyOf(lines);
        diagnoses = List.copyOf(diagnoses);
    }

    static List<FormPart> of(ProfessionalClaim claim) {
        List<Set<Integer>> pointed =
                claim.lines().stream().map(line -> pointed(claim, line)).toList();
        List<FormPart> parts = new ArrayList<>();
        int from = 0;
        for (int count : counts(pointed)) {
            TreeSet<Integer> needed = new TreeSet<>();
            pointed.subList(from, from + count).forEach(needed::addAll);
            parts.add(part(parts.size() + 1, claim, claim.lines().subList(from, from + count), needed));
            from += count;
        }
        return List.copyOf(parts);
    }

    /// How many services stand on each form.
    ///
    /// @param pointed the diagnoses that each service points at
    static List<Integer> counts(List<Set<Integer>> pointed) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        Set<Integer> needed = new HashSet<>();
        for (Set<Integer> next : pointed) {
            Set<Integer> both = new HashSet<>(needed);
            both.addAll(next);
            if (count == Box.LINES || (count > 0 && both.size() > MOST_DIAGNOSES)) {
                counts.add(count);
                count = 0;
                both = next;
            }
            count++;
            needed = both;
        }
        counts.add(count);
        return counts;
    }

    private static Set<Integer> pointed(ProfessionalClaim claim, ServiceLine line) {
        Set<Integer> places = new HashSet<>();
        for (int pointer : line.pointers()) {
            if (pointer >= 1 && pointer <= claim.diagnoses().size()) {
                places.add(pointer - 1);
            }
        }
        return places;
    }

    private static FormPart part(
            int number, ProfessionalClaim claim, List<ServiceLine> lines, TreeSet<Integer> needed) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < claim.diagnoses().size(); i++) {
            all.add(i);
        }
        return new FormPart(number, lines, all.size() <= MOST_DIAGNOSES ? all : List.copyOf(needed));
    }

    List<Diagnosis> diagnoses(ProfessionalClaim claim) {
        return diagnoses.stream().map(place -> claim.diagnoses().get(place)).toList();
    }

    /// The letters of the diagnoses a service points at, in its order.
    String letters(ServiceLine line) {
        StringBuilder letters = new StringBuilder();
        for (int pointer : line.pointers()) {
            int place = diagnoses.indexOf(pointer - 1);
            if (place >= 0) {
                letters.append((char) (FIRST_LETTER + place));
            }
        }
        return letters.toString();
    }

    Money total() {
        return Money.sum(lines.stream().map(ServiceLine::charge));
    }
}
