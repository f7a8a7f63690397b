package org.daysheet.desktop.people;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
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

    /// What the coverages are called in the form.
    CoverageNames names() {
        return new CoverageNames(coverages, payers);
    }
}
