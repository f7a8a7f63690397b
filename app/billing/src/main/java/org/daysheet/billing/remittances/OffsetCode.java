package org.daysheet.billing.remittances;

import java.util.Locale;
import org.daysheet.billing.problem.Texts;

/// What a payer moves money of no claim for (835 PLB03-1), in our words.
public enum OffsetCode {
    /// An overpayment is recovered, or a recovery is put off.
    WO,
    /// A balance is carried on to another check, or was.
    FB,
    /// Money that the practice sent back itself.
    RETURN_72("72"),
    INTEREST_L6("L6"),
    /// An adjustment without a closer reason.
    CS,
    /// A rebate, or a refund nobody asked for.
    REBATE_B2("B2"),
    /// Costs that are not paid for.
    COSTS_J1("J1"),
    /// Held back for the tax office.
    TAX_IR("IR"),
    /// Held back for a creditor.
    LEVY_LE("LE"),
    /// Billed too late.
    LATE_50("50"),
    /// Paid ahead of claims, or such money taken back.
    AP,
    /// Any other code, shown as it was sent.
    OTHER("");

    private final String sent;

    OffsetCode() {
        this.sent = name();
    }

    OffsetCode(String sent) {
        this.sent = sent;
    }

    /// The code as payers send it, empty for others.
    public String sent() {
        return sent;
    }

    /// What it means, in a few words.
    public String words() {
        return Texts.of("remittances.offset." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Interest is income; everything else is to be cleared with the payer.
    public boolean isCleared() {
        return this != INTEREST_L6;
    }

    static OffsetCode of(String reason) {
        for (OffsetCode code : values()) {
            if (code.sent.equals(reason) && code != OTHER) {
                return code;
            }
        }
        return OTHER;
    }
}
