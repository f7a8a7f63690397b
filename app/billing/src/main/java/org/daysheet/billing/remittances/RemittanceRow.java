package org.daysheet.billing.remittances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What table remittance keeps of one 835 transaction, without our own findings about it.
///
/// @param payee who is paid, null when it was taken before that was kept
record RemittanceRow(
        int ordinal,
        String interchangeControl,
        String groupControl,
        String transactionControl,
        String payerName,
        String payerCode,
        @Nullable Payee payee,
        String traceNumber,
        String handlingCode,
        String paymentMethod,
        LocalDate paymentOn,
        long paymentCents,
        long claimsPaidCents,
        long providerAdjustmentsCents,
        boolean isLineBalanced,
        boolean isClaimBalanced,
        boolean isTransactionBalanced,
        String checkKey,
        long byteOffset,
        int segmentNumber) {
    /// This check as its file says it, without what its row did not keep.
    RemittanceRow asKeptIn(RemittanceRow row) {
        Payee kept = row.payee();
        if (kept == null || payee == null) {
            return with(null);
        }
        return kept.address() == null ? with(payee.withoutAddress()) : this;
    }

    private RemittanceRow with(@Nullable Payee kept) {
        return new RemittanceRow(
                ordinal,
                interchangeControl,
                groupControl,
                transactionControl,
                payerName,
                payerCode,
                kept,
                traceNumber,
                handlingCode,
                paymentMethod,
                paymentOn,
                paymentCents,
                claimsPaidCents,
                providerAdjustmentsCents,
                isLineBalanced,
                isClaimBalanced,
                isTransactionBalanced,
                checkKey,
                byteOffset,
                segmentNumber);
    }
}
