package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One thing a figure is made of: a balance, a charge, a claim, money that came in. Each names what it belongs to, so
/// that whoever shows it can open that.
public sealed interface Part {
    /// The money of it.
    Money amount();

    /// What one party has open on one charge.
    ///
    /// @param owner payer name, patients or an agency
    /// @param since the day it ages from, null when the clock has not started
    /// @param days how old it is; zero when the clock has not started
    /// @param amount below zero for a credit
    record Balance(
            PatientName patient,
            String owner,
            LocalDate serviceOn,
            @Nullable LocalDate since,
            long days,
            Money amount) implements Part {}

    /// A charge of which less came in than was to come in.
    ///
    /// @param expected charged less what was given up by contract
    /// @param paid payments less refunds
    record Uncollected(PatientName patient, LocalDate serviceOn, Money expected, Money paid) implements Part {
        /// What did not come in; below zero when too much did.
        @Override
        public Money amount() {
            return expected.minus(paid);
        }
    }

    /// A charge with the day it was entered.
    record Entered(PatientName patient, LocalDate serviceOn, LocalDate enteredOn, Money amount) implements Part {
        public long days() {
            return ChronoUnit.DAYS.between(serviceOn, enteredOn);
        }
    }

    /// A claim that waited.
    ///
    /// @param days how long
    record Waited(long claimId, long days, Money amount) implements Part {}

    /// Money of a check or EFT.
    ///
    /// @param on day of the payment
    /// @param amount below zero for money that went back
    record Check(long remittanceId, String payer, String trace, LocalDate on, Money amount) implements Part {}

    /// Money of a patient.
    ///
    /// @param receipt number of the receipt, blank when it is of no single payment
    /// @param amount below zero for money that went back
    record FromPatient(PatientName patient, String receipt, Money amount) implements Part {}

    /// Money of a payer that no check is known of.
    record FromPayer(String payer, Money amount) implements Part {}
}
