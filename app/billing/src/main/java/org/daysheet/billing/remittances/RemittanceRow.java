package org.daysheet.billing.remittances;

import java.time.LocalDate;

/// What table remittance keeps of one 835 transaction, without our own findings about it.
record RemittanceRow(
        int ordinal,
        String interchangeControl,
        String groupControl,
        String transactionControl,
        String payerName,
        String payerCode,
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
        int segmentNumber) {}
