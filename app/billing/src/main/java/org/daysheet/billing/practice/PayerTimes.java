package org.daysheet.billing.practice;

/// How long things take at a payer, in calendar days.
///
/// @param timelyFilingDays from service to the last day a claim is taken
/// @param acknowledgmentDays from sending to the 999
/// @param statusDays from sending to the 277CA
/// @param paymentDays from sending to the 835
public record PayerTimes(int timelyFilingDays, int acknowledgmentDays, int statusDays, int paymentDays) {
    /// What is assumed until the practice knows better.
    public static final PayerTimes USUAL = new PayerTimes(365, 2, 5, 30);

    public PayerTimes {
        if (timelyFilingDays < 1 || acknowledgmentDays < 1 || statusDays < 1 || paymentDays < 1) {
            throw new IllegalArgumentException("a payer takes at least a day");
        }
    }
}
