package org.daysheet.desktop.people;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.Payer;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What the form of a coverage needs to know.
///
/// @param patient whose
/// @param payers every payer
/// @param coverages every coverage the patient has or had
/// @param chosen the coverage that is changed, null for a new one
/// @param isCharged whether something was charged to its payer, who then stays
public record CoverageBook(
        Patient patient,
        List<Payer> payers,
        List<Coverage> coverages,
        @Nullable Coverage chosen,
        boolean isCharged) {
    public CoverageBook {
        payers = List.copyOf(payers);
        coverages = List.copyOf(coverages);
    }

    /// The payers one may choose: those in use, and the one that is chosen already.
    List<Payer> offered() {
        return payers.stream()
                .filter(payer -> payer.isActive()
                        || (chosen != null && chosen.facts().payer().equals(payer.id())))
                .toList();
    }

    /// How a payer is called in the form: by its name, with its number when another one has the same name.
    String name(Payer payer) {
        String name = payer.facts().name();
        boolean isShared = payers.stream()
                        .filter(other -> other.facts().name().equalsIgnoreCase(name))
                        .count()
                > 1;
        return isShared ? name + " (" + payer.facts().code() + ")" : name;
    }

    /// The payer of a name.
    Optional<Payer> payer(String typed) {
        return offered().stream()
                .filter(payer -> name(payer).equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    String name(PayerId id) {
        return payers.stream()
                .filter(payer -> payer.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse("");
    }
}
