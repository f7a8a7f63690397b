package org.daysheet.billing.remittances;

import java.time.LocalDate;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One check, EFT or notice of a payer as it was taken (an 835 transaction), and where it stands.
///
/// @param file the file it came in
/// @param fileSha256 hash of that file
/// @param transaction ISA13, GS06 and ST02 as words, for evidence
/// @param payer whose it is, null when not known here
/// @param payerName N1*PR
/// @param payerCode steadiest id of the payer in the file
/// @param payee who is paid, null when it was taken before that was kept
/// @param trace TRN02
/// @param handling BPR01
/// @param method BPR04
/// @param takenOn the day its file was taken in
/// @param paidOn BPR16; see {@link #isDated}
/// @param payment BPR02, negative when BPR03 is D
/// @param claimsPaid sum of CLP04
/// @param providerAdjustments sum of PLB amounts as sent
/// @param linesBalance whether every line adds up
/// @param claimsBalance whether every claim adds up
/// @param transactionBalances whether the check adds up
/// @param status where it stands
/// @param round 1, and one more after each void
/// @param reason why it stands there, null when there is nothing to say
/// @param claimCount claims in it
public record Check(
        RemittanceId id,
        RawFileId file,
        String fileSha256,
        String transaction,
        @Nullable PayerId payer,
        String payerName,
        String payerCode,
        @Nullable Payee payee,
        String trace,
        String handling,
        String method,
        LocalDate takenOn,
        LocalDate paidOn,
        Money payment,
        Money claimsPaid,
        Money providerAdjustments,
        boolean linesBalance,
        boolean claimsBalance,
        boolean transactionBalances,
        RemittanceStatus status,
        int round,
        @Nullable String reason,
        int claimCount) {
    /// Kept in place of a date when BPR16 gives none; obviously not a real one.
    static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    /// Its number as people say it.
    public String number() {
        return trace.isEmpty() ? Texts.of("remittances.unnumbered") : trace;
    }

    /// Whether the file says when it was paid; what does not is not posted.
    public boolean isDated() {
        return !paidOn.equals(NO_DATE);
    }

    /// Whether all three levels balance.
    public boolean isBalanced() {
        return linesBalance && claimsBalance && transactionBalances;
    }

    /// Whether the payer only tells of a payment that is not made with this check (BPR01 H or P, or BPR04 NON, with
    /// an amount).
    public boolean isNotice() {
        return isNotice(handling, method, payment);
    }

    static boolean isNotice(String handling, String method, Money payment) {
        boolean toldOnly = handling.equals("H") || handling.equals("P") || method.equals("NON");
        return toldOnly && !payment.isZero();
    }
}
