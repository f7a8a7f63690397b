package org.daysheet.edi.claim837;

/// How another payer stands to the claim and its patient (837P TR3 2320 SBR and OI). Texts are empty where absent.
///
/// @param sequence SBR01: P, S, T, A to H, U; unique in the claim
/// @param relationship SBR02: 18 self, 01 spouse, 19 child, 20, 21, 39, 40, 53, G8
/// @param groupNumber SBR03
/// @param groupName SBR04, only without a group number
/// @param mspReason SBR05, only when Medicare is this payer and not primary
/// @param filingIndicator SBR09
/// @param benefitsAssigned OI03: Y, N or W
/// @param patientSignature OI04: P when the provider signed for the patient, else empty
/// @param release OI06: Y or I
public record OtherCoverage(
        String sequence,
        String relationship,
        String groupNumber,
        String groupName,
        String mspReason,
        String filingIndicator,
        String benefitsAssigned,
        String patientSignature,
        String release) {}
