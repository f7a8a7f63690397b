package org.daysheet.billing.claims;

import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;

/// What a claim is about.
///
/// @param patient who was treated
/// @param encounter the visit
/// @param coverage under which it is asked for
/// @param payer who is asked
/// @param sequence P primary, S secondary, T tertiary (SBR01)
public record ClaimSubject(
        PatientId patient, EncounterId encounter, CoverageId coverage, PayerId payer, String sequence) {
    public boolean isPrimary() {
        return sequence.equals("P");
    }
}
