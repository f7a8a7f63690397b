package org.daysheet.desktop.people;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.Payer;
import org.jspecify.annotations.Nullable;

/// What the form of an eligibility check needs to know.
///
/// @param patient whose
/// @param coverages every coverage the patient has or had
/// @param payers their payers
/// @param practiceNpi by which payers know the practice
/// @param checks what payers said before, the last asked first
/// @param wrong the check that is corrected, null for a new one
public record EligibilityBook(
        Patient patient,
        List<Coverage> coverages,
        List<Payer> payers,
        String practiceNpi,
        List<EligibilityCheck> checks,
        @Nullable EligibilityCheck wrong) {
    public EligibilityBook {
        coverages = List.copyOf(coverages);
        payers = List.copyOf(payers);
        checks = List.copyOf(checks);
    }

    /// What the coverages are called in the form.
    CoverageNames names() {
        return new CoverageNames(
                coverages,
                payers.stream()
                        .collect(Collectors.toMap(
                                Payer::id, payer -> payer.facts().name(), (one, _) -> one)));
    }
}
