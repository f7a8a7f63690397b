package org.daysheet.billing.ledger;

import java.util.List;
import org.daysheet.store.CanonicalBytes;

/// What the mac of a posting covers, version 1: the posting, its transfers in order with the keys of their accounts,
/// their remarks, and the facts it puts a price on (charges, the patient payment).
final class PostingBytes {
    static final int VERSION = 1;

    private PostingBytes() {}

    static byte[] of(PostingRow posting, List<TransferRow> transfers, List<byte[]> facts) {
        CanonicalBytes bytes = new CanonicalBytes();
        head(bytes, posting);
        subject(bytes, posting);
        bytes.number((long) transfers.size());
        for (TransferRow transfer : transfers) {
            transfer(bytes, transfer);
        }
        bytes.number((long) facts.size());
        for (byte[] fact : facts) {
            bytes.bytes(fact);
        }
        return bytes.toBytes();
    }

    private static void head(CanonicalBytes bytes, PostingRow posting) {
        bytes.number((long) posting.macVersion())
                .number(posting.sequence())
                .number(posting.id())
                .text(posting.kind())
                .date(posting.occurredOn())
                .date(posting.postedOn())
                .instant(posting.postedAt())
                .number(posting.postedBy());
    }

    private static void subject(CanonicalBytes bytes, PostingRow posting) {
        bytes.number(posting.patientId())
                .number(posting.encounterId())
                .number(posting.claimId())
                .number(posting.rawFileId())
                .number(posting.remittanceId())
                .number(posting.remitClaimId())
                .number(posting.providerAdjustmentId())
                .number(posting.paymentId())
                .number(posting.reversesId())
                .text(posting.idempotencyKey())
                .text(posting.evidence())
                .text(posting.evidenceSha256())
                .text(posting.reason());
    }

    private static void transfer(CanonicalBytes bytes, TransferRow transfer) {
        bytes.number(transfer.id())
                .number((long) transfer.ordinal())
                .text(transfer.debitKey())
                .number(transfer.debitChargeId())
                .text(transfer.creditKey())
                .number(transfer.creditChargeId())
                .number(transfer.amountCents())
                .number(transfer.casAmountCents())
                .text(transfer.groupCode())
                .text(transfer.carc())
                .number(transfer.remitAdjustmentId())
                .number((long) transfer.remarks().size());
        for (String remark : transfer.remarks()) {
            bytes.text(remark);
        }
    }
}
