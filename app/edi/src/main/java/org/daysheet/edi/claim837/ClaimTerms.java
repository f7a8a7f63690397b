package org.daysheet.edi.claim837;

import org.daysheet.types.money.Money;

/// The CLM segment (837P TR3 loop 2300). Texts are empty where absent.
///
/// @param controlNumber CLM01, at most 20 characters are sure to be echoed
/// @param total CLM02, the sum of the line charges
/// @param placeOfService CLM05-1
/// @param frequency CLM05-3: 1 original, 7 replacement, 8 void
/// @param providerSignature CLM06: Y or N
/// @param assignment CLM07: A, B or C
/// @param benefitsAssigned CLM08: Y, N or W
/// @param release CLM09: Y or I
/// @param patientSignature CLM10: P when the provider signed for the patient, else empty
/// @param relatedCauses CLM11
/// @param specialProgram CLM12
/// @param delayReason CLM20
public record ClaimTerms(
        String controlNumber,
        Money total,
        String placeOfService,
        String frequency,
        String providerSignature,
        String assignment,
        String benefitsAssigned,
        String release,
        String patientSignature,
        RelatedCauses relatedCauses,
        String specialProgram,
        String delayReason) {}
