package org.daysheet.billing.encounters;

/// What a payer may want to know about a line that has nothing to do with its price.
///
/// @param isEmergency whether it was an emergency (SV109)
/// @param isEpsdt whether it belongs to the screening of children (SV111)
/// @param isFamilyPlanning whether it is family planning (SV112)
/// @param isCopayExempt whether the patient owes no copay for it (SV115)
/// @param note to the payer (NTE*ADD of the line), empty when none
/// @param prescription number of the drug's prescription (REF*XZ), empty when none
public record LineFacts(
        boolean isEmergency,
        boolean isEpsdt,
        boolean isFamilyPlanning,
        boolean isCopayExempt,
        String note,
        String prescription) {
    /// Nothing of it.
    public static final LineFacts NONE = new LineFacts(false, false, false, false, "", "");

    public LineFacts {
        note = note.strip();
        prescription = prescription.strip();
    }

    /// The same without the prescription.
    LineFacts unprescribed() {
        return new LineFacts(isEmergency, isEpsdt, isFamilyPlanning, isCopayExempt, note, "");
    }
}
