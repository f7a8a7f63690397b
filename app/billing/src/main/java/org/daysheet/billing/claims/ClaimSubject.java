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
/// @param part which part of the visit's charges, 1 for those that were never set apart
public record ClaimSubject(
        PatientId patient, EncounterId encounter, CoverageId coverage, PayerId payer, String sequence, int part) {
    /// Whether it asks for the same charges as another claim, of the same payer or the next.
    boolean isAboutSame(ClaimSubject other) {
        return encounter.equals(other.encounter) && part == other.part;
    }

    public boolean isPrimary() {
        return sequence.equals("P");
    }
}
