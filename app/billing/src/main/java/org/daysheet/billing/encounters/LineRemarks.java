package org.daysheet.billing.encounters;

import org.jspecify.annotations.Nullable;

/// Words of a line beside its note, and the contract it is billed under (837P TR3 2400 NTE, K3, CN1).
///
/// @param isPlan whether the note of the line tells goals or a plan (NTE*DCP), not further facts (NTE*ADD)
/// @param thirdParty note for another organization (NTE*TPO), empty when none
/// @param fileInformation what a regulator orders to be told (K3), its texts apart by `|`; empty when nothing
/// @param contract where it is not the visit's, null when none (CN1)
public record LineRemarks(
        boolean isPlan,
        String thirdParty,
        String fileInformation,
        @Nullable ContractTerms contract) {
    /// None.
    public static final LineRemarks NONE = new LineRemarks(false, "", "", null);

    public LineRemarks {
        thirdParty = thirdParty.strip();
        fileInformation = fileInformation.strip();
    }

    /// The same without what is told to somebody else about one patient.
    LineRemarks lasting() {
        return new LineRemarks(isPlan, "", fileInformation, contract);
    }
}
