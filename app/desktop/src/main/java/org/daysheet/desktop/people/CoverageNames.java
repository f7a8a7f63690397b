package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Period;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.PayerId;

/// What a patient's coverages are called where one of them is chosen.
///
/// @param coverages every coverage the patient has or had
/// @param payers names of their payers
record CoverageNames(List<Coverage> coverages, Map<PayerId, String> payers) {
    CoverageNames {
        coverages = List.copyOf(coverages);
        payers = Map.copyOf(payers);
    }

    /// How a coverage is called: its order, payer and member number; its days, too, when another has all of these.
    String name(Coverage coverage) {
        String name = card(coverage);
        boolean isShared = coverages.stream()
                .anyMatch(one -> !one.id().equals(coverage.id()) && card(one).equalsIgnoreCase(name));
        if (!isShared) {
            return name;
        }
        Period period = coverage.facts().period();
        LocalDate to = period.to();
        return to == null
                ? Texts.of("people.authorization.coverage-since", name, Formats.date(period.from()))
                : Texts.of("people.authorization.coverage-days", name, Formats.date(period.from()), Formats.date(to));
    }

    private String card(Coverage coverage) {
        return Texts.of(
                "people.authorization.coverage",
                Texts.of("people.order." + coverage.facts().order()),
                payers.getOrDefault(coverage.facts().payer(), ""),
                coverage.facts().memberNumber());
    }

    /// The coverage of a name.
    Optional<Coverage> coverage(String typed) {
        return coverages.stream()
                .filter(one -> name(one).equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /// The first coverage that holds on a day, in words; empty for none.
    String usual(LocalDate day) {
        return coverages.stream()
                .filter(one -> one.facts().period().contains(day))
                .findFirst()
                .map(this::name)
                .orElse("");
    }

    /// All of them to choose from.
    List<Offer> offers() {
        return coverages.stream()
                .map(one -> new Offer(one.id().toString(), name(one), ""))
                .toList();
    }
}
