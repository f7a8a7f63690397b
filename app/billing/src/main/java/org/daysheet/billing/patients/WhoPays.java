package org.daysheet.billing.patients;

import org.daysheet.types.id.GuarantorId;

/// Who is to owe a patient's share.
public sealed interface WhoPays {
    /// The patient.
    record Self() implements WhoPays {}

    /// A guarantor who is known, with the facts as they are to be from now on.
    ///
    /// @param version of the guarantor as it was read
    record Known(GuarantorId id, int version, GuarantorFacts facts) implements WhoPays {}

    /// A guarantor who is not known yet.
    record Another(GuarantorFacts facts) implements WhoPays {}
}
