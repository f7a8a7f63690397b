package org.daysheet.billing.claims;

/// What a sending asks of the payer (837P CLM05-3, CMS-1500 box 22).
public enum Frequency {
    /// A claim the payer has not seen.
    ORIGINAL("1"),
    /// Stands for a claim the payer has (with REF*F8).
    REPLACEMENT("7"),
    /// Takes back a claim the payer has (with REF*F8).
    VOID("8");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    /// The code as sent.
    public String code() {
        return code;
    }

    /// By the code as sent.
    ///
    /// @throws IllegalArgumentException for a code that is not one of ours
    public static Frequency of(String code) {
        for (Frequency frequency : values()) {
            if (frequency.code.equals(code)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("no frequency " + code);
    }
}
