package org.daysheet.billing.encounters;

/// What a payer may want to know about a line beside what was done and what it costs.
///
/// @param isEmergency whether it was an emergency (SV109)
/// @param isEpsdt whether it belongs to the screening of children (SV111)
/// @param isFamilyPlanning whether it is family planning (SV112)
/// @param isCopayExempt whether the patient owes no copay for it (SV115)
/// @param note to the payer (NTE*ADD of the line), empty when none
/// @param prescription number of the drug's prescription (REF*XZ), empty when none
/// @param parties who took part in it, and its numbers, where they are not the visit's
/// @param particulars equipment, results, days and taxes, {@link LineParticulars#NONE} for most lines
public record LineFacts(
        boolean isEmergency,
        boolean isEpsdt,
        boolean isFamilyPlanning,
        boolean isCopayExempt,
        String note,
        String prescription,
        LineParties parties,
        LineParticulars particulars) {
    /// Nothing of it.
    public static final LineFacts NONE = new LineFacts(false, false, false, false, "", "");

    public LineFacts {
        note = note.strip();
        prescription = prescription.strip();
    }

    /// Those of a line of the visit's own people and numbers.
    public LineFacts(
            boolean isEmergency,
            boolean isEpsdt,
            boolean isFamilyPlanning,
            boolean isCopayExempt,
            String note,
            String prescription) {
        this(isEmergency, isEpsdt, isFamilyPlanning, isCopayExempt, note, prescription, LineParties.NONE);
    }

    /// Those of a line of which nothing particular is told.
    public LineFacts(
            boolean isEmergency,
            boolean isEpsdt,
            boolean isFamilyPlanning,
            boolean isCopayExempt,
            String note,
            String prescription,
            LineParties parties) {
        this(isEmergency, isEpsdt, isFamilyPlanning, isCopayExempt, note, prescription, parties, LineParticulars.NONE);
    }

    /// The same with others taking part.
    public LineFacts by(LineParties others) {
        return new LineFacts(
                isEmergency, isEpsdt, isFamilyPlanning, isCopayExempt, note, prescription, others, particulars);
    }

    /// The same with other particulars.
    public LineFacts with(LineParticulars others) {
        return new LineFacts(
                isEmergency, isEpsdt, isFamilyPlanning, isCopayExempt, note, prescription, parties, others);
    }

    /// The same without the prescription, the numbers, results and days, which are of one patient.
    LineFacts unprescribed() {
        return new LineFacts(
                isEmergency,
                isEpsdt,
                isFamilyPlanning,
                isCopayExempt,
                note,
                "",
                parties.unnumbered(),
                particulars.lasting());
    }
}
