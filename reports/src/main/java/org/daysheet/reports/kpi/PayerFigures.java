package org.daysheet.reports.kpi;

import org.daysheet.types.money.Money;

/// How one payer stands. Days in A/R divide what this payer owes now by the daily charges for which it was the first
/// payer; for patients, by all daily charges. A claim moved to the next payer or the patient leaves this payer's
/// balance.
///
/// @param owner payer name, or patients
/// @param open what it owes now, credits subtracted
/// @param charges gross charges of the window for which it was the first payer
/// @param daysInReceivables days of charges it owes
/// @param turnaround mean days from first sending to first remittance
/// @param denialRate claims first answered in the window with nothing paid, of claims first answered in it
public record PayerFigures(
        String owner,
        OpenBalances open,
        Money charges,
        Reading daysInReceivables,
        Reading turnaround,
        Reading denialRate) {
    /// How the columns are meant, as printed beside them.
    public static final String DEFINITION = "Days: what each owes now / daily charges for which it was the first payer"
            + " (patients: all charges). Turnaround: days from sending to first remittance."
            + " Denied: first answers that paid nothing.";
}
