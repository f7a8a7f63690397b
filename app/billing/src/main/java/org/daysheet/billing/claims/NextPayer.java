package org.daysheet.billing.claims;

import org.daysheet.billing.patients.Coverage;

/// What billing the payer after a claim's would come to.
public sealed interface NextPayer {
    /// It can be billed.
    ///
    /// @param coverage whose payer it is
    record Waiting(Coverage coverage) implements NextPayer {}

    /// It has a claim already.
    ///
    /// @param controlNumber CLM01 of its newest sending
    record Billed(String controlNumber) implements NextPayer {}

    /// No further coverage held on the date of service.
    record Nobody() implements NextPayer {}

    /// Nobody owes anything of the charges any more.
    record NothingOpen() implements NextPayer {}
}
