package org.daysheet.billing.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row of table posting without its mac, as written or as found.
record PostingRow(
        long id,
        long sequence,
        String kind,
        LocalDate occurredOn,
        LocalDate postedOn,
        Instant postedAt,
        long postedBy,
        @Nullable Long patientId,
        @Nullable Long encounterId,
        @Nullable Long claimId,
        @Nullable Long rawFileId,
        @Nullable Long remittanceId,
        @Nullable Long remitClaimId,
        @Nullable Long providerAdjustmentId,
        @Nullable Long paymentId,
        @Nullable Long reversesId,
        String idempotencyKey,
        String evidence,
        @Nullable String evidenceSha256,
        @Nullable String reason,
        int macVersion) {}
