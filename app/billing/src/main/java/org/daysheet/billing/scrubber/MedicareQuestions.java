package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether somebody asked the patient if another insurance pays before Medicare.
///
/// @param areNeeded whether the patient has Medicare on the first day of the claim
/// @param askedOn when the patient was last asked, null when that was never written down
public record MedicareQuestions(boolean areNeeded, @Nullable LocalDate askedOn) {
    /// Of a patient without Medicare, who is not asked.
    public static final MedicareQuestions NONE = new MedicareQuestions(false, null);
}
