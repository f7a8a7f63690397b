package org.daysheet.edi.remit835;

import org.daysheet.edi.x12.Party;
import org.jspecify.annotations.Nullable;

/// Who is named in a claim of a remittance (835 TR3 loop 2100 NM1). Null where not named.
///
/// @param patient QC; {@link Party#UNNAMED} when the file leaves it out
/// @param insured IL, when the subscriber is not the patient
/// @param corrected 74, corrected patient or insured
/// @param rendering 82
/// @param crossoverCarrier TT, where the payer forwarded the claim to
/// @param correctedPayer PR, the payer that should be billed first
/// @param otherSubscriber GB
public record ClaimPeople(
        Party patient,
        @Nullable Party insured,
        @Nullable Party corrected,
        @Nullable Party rendering,
        @Nullable Party crossoverCarrier,
        @Nullable Party correctedPayer,
        @Nullable Party otherSubscriber) {}
