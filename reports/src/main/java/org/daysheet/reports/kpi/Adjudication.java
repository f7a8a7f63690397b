package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The first answer of a payer to a claim, as posted.
///
/// @param claimId the claim
/// @param payerId its payer
/// @param statusCode CLP02
/// @param firstSentOn day of its first sending, null when the practice never sent it (the payer before passed it on)
/// @param paymentOn date of the remittance (BPR16)
/// @param charge what was charged
/// @param paid what was paid
/// @param lines its service lines
/// @param adjustments adjustments of the claim as a whole
/// @param isRefused whether posting opened a denial of the claim as a whole
public record Adjudication(
        long claimId,
        long payerId,
        String statusCode,
        @Nullable LocalDate firstSentOn,
        LocalDate paymentOn,
        Money charge,
        Money paid,
        List<Line> lines,
        List<Reason> adjustments,
        boolean isRefused) {
    public Adjudication {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
    }

    /// A service line of the answer.
    ///
    /// @param isRefused whether posting opened a denial of it, also of a whole charge called contractual
    public record Line(Money charge, Money paid, List<Reason> adjustments, boolean isRefused) {}

    /// One adjustment and how the practice treats it.
    public record Reason(Treatment treatment, Money amount) {}

    /// What an adjustment means for denials.
    public enum Treatment {
        /// Deductible, coinsurance or copay.
        PATIENT_SHARE,
        /// Contract or information: nothing left to decide.
        SETTLED,
        /// Cancels against another line of the claim (bundling).
        PAIRED,
        /// Anything else: a denial when nothing was paid, a reduction when something was.
        CONTESTABLE
    }
}
