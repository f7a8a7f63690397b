package org.daysheet.desktop.account;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;

/// What a payer said about a coverage.
///
/// @param id key
/// @param askedOn when it was asked
/// @param serviceOn for which day of service
/// @param payer who was asked
/// @param how by telephone or otherwise, in words
/// @param result whether the coverage holds, or that the check was corrected
/// @param copay what the patient pays at a visit, empty when it was not told
/// @param deductible what is left of the deductible, empty when it was not told
/// @param share the patient's share, empty when it was not told
/// @param visits how many visits are left, empty when it was not told
/// @param reference the payer's number of the call
/// @param stands whether nobody corrected it
/// @param words everything about it
public record EligibilityRow(
        long id,
        LocalDate askedOn,
        LocalDate serviceOn,
        String payer,
        String how,
        Badge result,
        String copay,
        String deductible,
        String share,
        String visits,
        String reference,
        boolean stands,
        String words) {}
