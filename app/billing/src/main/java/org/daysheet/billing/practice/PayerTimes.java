package org.daysheet.billing.practice;

/// How long things take at a payer, in calendar days.
///
/// @param timelyFilingDays from service to the last day a claim is taken
/// @param acknowledgmentDays from sending to the 999; {@link #LEARNED} unless somebody typed it
/// @param statusDays from sending to the 277CA; {@link #LEARNED} unless somebody typed it
/// @param paymentDays from sending to the 835; {@link #LEARNED} unless somebody typed it
/// @param appealDays from a decision to the last day an appeal is taken
/// @param followUpDays from a denial to the day somebody works it
public record PayerTimes(
        int timelyFilingDays,
        int acknowledgmentDays,
        int statusDays,
        int paymentDays,
        int appealDays,
        int followUpDays) {
    /// Nobody typed it: it is as the history of the practice tells, or as {@link UsualDays} say.
    public static final int LEARNED = 0;

    /// What is assumed until the practice knows better.
    public static final PayerTimes USUAL = new PayerTimes(365, LEARNED, LEARNED, LEARNED, 180, 7);

    public PayerTimes {
        boolean isEachADay = timelyFilingDays > 0
                && acknowledgmentDays >= LEARNED
                && statusDays >= LEARNED
                && paymentDays >= LEARNED
                && appealDays > 0
                && followUpDays > 0;
        if (!isEachADay) {
            throw new IllegalArgumentException("a payer takes at least a day");
        }
    }
}
