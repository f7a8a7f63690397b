package org.daysheet.billing.deposits;

/// In which form money came.
public enum Tender {
    CASH,
    /// A patient's check.
    CHECK,
    /// A payer's check (835 BPR04 CHK).
    PAYER_CHECK,
    CARD,
    /// What a payer sent to the bank itself (835 BPR04 ACH, FWT, BOP).
    EFT,
    /// Money orders and the like.
    OTHER;

    /// How it gets to the bank; an EFT is there already.
    public boolean goesIn(DepositKind kind) {
        return switch (this) {
            case CASH, CHECK, PAYER_CHECK, OTHER -> kind == DepositKind.SLIP;
            case CARD -> kind == DepositKind.CARD;
            case EFT -> false;
        };
    }

    /// The form of a patient's payment, by its method there.
    static Tender ofPayment(String method) {
        return switch (method) {
            case "CASH" -> CASH;
            case "CHECK" -> CHECK;
            case "CARD" -> CARD;
            default -> OTHER;
        };
    }

    /// The form of a payer's payment, by BPR04.
    static Tender ofRemittance(String method) {
        return switch (method) {
            case "ACH", "FWT", "BOP" -> EFT;
            default -> PAYER_CHECK;
        };
    }
}
