package org.daysheet.billing.ledger;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// A posting to record: why, when it happened, on what evidence, and which transfers.
///
/// @param kind why
/// @param occurredOn day of the fact: service, deposit or decision; the day of posting is set by the ledger
/// @param patient whom it is about
/// @param encounter the visit it is about
/// @param claim the claim it is about
/// @param rawFile file it comes from
/// @param remittance check it comes from
/// @param remitClaim claim of that check
/// @param providerAdjustment row of the PLB amount it comes from
/// @param payment patient payment it comes from
/// @param idempotencyKey what makes it this posting and no other; a second one with the key is refused
/// @param evidence where it comes from in words: control numbers, ordinals
/// @param evidenceSha256 hash of the file it comes from
/// @param reason why a person decided so
/// @param transfers at least one, unless the kind may move nothing
public record PostingDraft(
        PostingKind kind,
        LocalDate occurredOn,
        @Nullable PatientId patient,
        @Nullable EncounterId encounter,
        @Nullable ClaimId claim,
        @Nullable RawFileId rawFile,
        @Nullable RemittanceId remittance,
        @Nullable RemitClaimId remitClaim,
        @Nullable Long providerAdjustment,
        @Nullable PaymentId payment,
        String idempotencyKey,
        String evidence,
        @Nullable String evidenceSha256,
        @Nullable String reason,
        List<TransferDraft> transfers)
        implements LedgerEntry {
    public PostingDraft {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty() && !kind.mayMoveNothing()) {
            throw new IllegalArgumentException("a posting of kind " + kind + " moves money");
        }
        if (idempotencyKey.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("a posting has a key and evidence");
        }
    }

    /// A posting about a patient and nothing else, such as a payment at the desk.
    public static PostingDraft ofPatient(
            PostingKind kind,
            LocalDate occurredOn,
            PatientId patient,
            String idempotencyKey,
            String evidence,
            List<TransferDraft> transfers) {
        return new PostingDraft(
                kind,
                occurredOn,
                patient,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                idempotencyKey,
                evidence,
                null,
                null,
                transfers);
    }

    @Override
    public PostingDraft draft() {
        return this;
    }
}
