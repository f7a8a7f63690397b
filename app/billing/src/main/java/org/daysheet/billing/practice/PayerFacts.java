package org.daysheet.billing.practice;

import java.util.Map;

/// What is known about a payer.
///
/// @param name as claims name it
/// @param code payer id of the clearinghouse's list (837 NM109 of 2010BB)
/// @param filingIndicator SBR09: MB Medicare part B, MC Medicaid, BL, CI, HM ...
/// @param address for payers that take paper, {@link PostalAddress#NONE} when not needed
/// @param phone to ask about claims
/// @param times how long things take
/// @param assignment what claims say about price, payment and signatures
/// @param copayStaysWithPatient whether a copay is the patient's even when a further coverage exists
/// @param wishes what it asks of every claim
/// @param references numbers that stand with it on its claims
public record PayerFacts(
        String name,
        String code,
        String filingIndicator,
        PostalAddress address,
        String phone,
        PayerTimes times,
        AssignmentTerms assignment,
        boolean copayStaysWithPatient,
        PayerWishes wishes,
        Map<PayerReference, String> references) {
    public PayerFacts {
        name = name.strip();
        code = code.strip();
        filingIndicator = filingIndicator.strip();
        phone = phone.strip();
        references = PayerReference.told(references);
        if (name.isEmpty() || code.isEmpty() || !filingIndicator.matches("[A-Z0-9]{2}")) {
            throw new IllegalArgumentException("a payer has a name, a code and a filing indicator of two characters");
        }
    }

    /// A payer on whose claims its own number says enough.
    public PayerFacts(
            String name,
            String code,
            String filingIndicator,
            PostalAddress address,
            String phone,
            PayerTimes times,
            AssignmentTerms assignment,
            boolean copayStaysWithPatient,
            PayerWishes wishes) {
        this(name, code, filingIndicator, address, phone, times, assignment, copayStaysWithPatient, wishes, Map.of());
    }

    /// A payer with the usual times.
    public static PayerFacts of(String name, String code, String filingIndicator) {
        return new PayerFacts(
                name,
                code,
                filingIndicator,
                PostalAddress.NONE,
                "",
                PayerTimes.USUAL,
                AssignmentTerms.USUAL,
                true,
                PayerWishes.usual(filingIndicator));
    }

    /// The same with other times.
    public PayerFacts withTimes(PayerTimes others) {
        return new PayerFacts(
                name,
                code,
                filingIndicator,
                address,
                phone,
                others,
                assignment,
                copayStaysWithPatient,
                wishes,
                references);
    }

    /// The same with other terms of assignment.
    public PayerFacts withAssignment(AssignmentTerms others) {
        return new PayerFacts(
                name, code, filingIndicator, address, phone, times, others, copayStaysWithPatient, wishes, references);
    }

    /// The same with other wishes.
    public PayerFacts withWishes(PayerWishes others) {
        return new PayerFacts(
                name,
                code,
                filingIndicator,
                address,
                phone,
                times,
                assignment,
                copayStaysWithPatient,
                others,
                references);
    }

    /// The same with other numbers on its claims.
    public PayerFacts withReferences(Map<PayerReference, String> others) {
        return new PayerFacts(
                name, code, filingIndicator, address, phone, times, assignment, copayStaysWithPatient, wishes, others);
    }

    public boolean isMedicare() {
        return filingIndicator.equals("MB") || filingIndicator.equals("MA");
    }
}
