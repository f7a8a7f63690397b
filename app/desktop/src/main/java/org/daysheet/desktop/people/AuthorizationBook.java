package org.daysheet.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What the form of an authorization needs to know.
///
/// @param patient whose
/// @param coverages every coverage the patient has or had
/// @param payers names of their payers
/// @param ended the one that is to be ended, null for a new one
public record AuthorizationBook(
        Patient patient,
        List<Coverage> coverages,
        Map<PayerId, String> payers,
        @Nullable AuthorizationUse ended) {
    public AuthorizationBook {
        coverages = List.copyOf(coverages);
        payers = Map.copyOf(payers);
    }

    /// How a coverage is called in the form: its order, payer and member number.
    String name(Coverage coverage) {
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
}
