package org.daysheet.billing.practice;

/// After how many days answers are missed while neither a person nor the history of the practice says otherwise.
public final class UsualDays {
    /// From sending to the 999.
    public static final int SYNTAX = 2;
    /// From sending to the first 277CA.
    public static final int STATUS = 5;
    /// From sending to the first decision.
    public static final int PAYMENT = 30;

    private UsualDays() {}
}
