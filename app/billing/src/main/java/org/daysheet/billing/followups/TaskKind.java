package org.daysheet.billing.followups;

/// What is to be done.
public enum TaskKind {
    /// Work a denial or reduction.
    DENIAL,
    /// Decide about a claim of a check that was not posted by itself.
    HELD_REMITTANCE,
    /// Bill the next payer.
    BILL_NEXT_PAYER,
    /// The payer sent the claim on itself: wait for the next payer's answer, do not bill.
    CROSSOVER,
    /// The payer says that the claim belongs to another payer.
    FORWARDED,
    /// A patient has paid more than is owed now.
    PATIENT_CREDIT,
    /// A payer has paid more than is owed now.
    PAYER_CREDIT,
    /// No answer that the file arrived (999).
    SILENT_FILE,
    /// No answer that the claim arrived (277CA).
    SILENT_CLAIM,
    /// No decision (835).
    SILENT_PAYMENT,
    /// A claim has to be sent before its payer's limit.
    TIMELY_FILING,
    /// A file or claim was refused before anybody decided about it.
    REJECTED,
    /// A payer was asked to enrol the practice and has not answered.
    ENROLMENT,
    /// What a payer allowed ends soon or is nearly used up.
    AUTHORIZATION,
    /// A payer wants to be asked about a coverage before a visit.
    ELIGIBILITY,
    OTHER
}
