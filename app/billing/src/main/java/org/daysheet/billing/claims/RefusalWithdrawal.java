package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daysheet.billing.claims.ClaimEventStore.Told;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Where a claim stands once a refusal turns out not to be about it: where all else that happened to the sending puts
/// it. What came of the refusal alone, a correction or a decision, is not pulled from under: the claim is named then.
final class RefusalWithdrawal {
    private final Claim claim;
    private final ClaimVersion version;
    private final List<Told> told;

    private RefusalWithdrawal(Claim claim, ClaimVersion version, List<Told> told) {
        this.claim = claim;
        this.version = version;
        this.told = told;
    }

    /// Where the claim would stand.
    ///
    /// @param version the sending that was said to be refused
    /// @param detail codes of the refusal, as the history of the claim has them
    /// @param file the file that brought it
    /// @throws BillingException when a later step rests on this refusal alone
    static ClaimStatus after(Tx tx, Claim claim, ClaimVersion version, String detail, RawFileId file) {
        return new RefusalWithdrawal(claim, version, ClaimEventStore.told(tx, claim.id())).after(detail, file);
    }

    private ClaimStatus after(String detail, RawFileId file) {
        List<Told> standing = standing();
        Told meant = last(standing, detail, file);
        if (meant == null || !isOfSending(meant)) {
            return claim.status(); // it came too late to move the claim
        }
        standing.remove(meant);
        if (standing.stream().anyMatch(this::isOfSending)) {
            return claim.status(); // it is refused all the same
        }
        if (!claim.version().id().equals(version.id())) {
            throw new BillingException("claims.refusal.corrected", version.controlNumber(), claim.controlNumber());
        }
        return switch (claim.status()) {
            case REJECTED -> before();
            case SUBMITTED, ACCEPTED -> claim.status();
            case PAID, DENIED, FORWARDED, CLOSED, DRAFT, NEEDS_FIX, READY ->
                throw new BillingException("claims.refusal.decided", claim.controlNumber(), claim.status());
        };
    }

    /// Refusals that were not taken back, oldest first.
    private List<Told> standing() {
        List<Told> standing = new ArrayList<>();
        for (Told one : told) {
            RawFileId source = one.file();
            if (one.kind() == ClaimEventKind.REJECTED) {
                standing.add(one);
            } else if (one.kind() == ClaimEventKind.REFUSAL_WITHDRAWN && source != null) {
                Told gone = last(standing, one.detail(), source);
                if (gone != null) {
                    standing.remove(gone);
                }
            }
        }
        return standing;
    }

    private static @Nullable Told last(List<Told> refusals, String detail, RawFileId file) {
        return refusals.stream()
                .filter(refusal -> refusal.isLike(detail, file))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// Whether a refusal put the sending where it stood then, or would have.
    private boolean isOfSending(Told refusal) {
        return refusal.to() == ClaimStatus.REJECTED && version.id().equals(refusal.version());
    }

    /// Where the sending stood before it was refused at all, and what receivers said of it since.
    private ClaimStatus before() {
        ClaimStatus before = ClaimStatus.SUBMITTED;
        for (Told one : told) {
            boolean isRefused = one.kind() == ClaimEventKind.REJECTED && isOfSending(one);
            ClaimStatus from = one.from();
            if (isRefused && from != null && from != ClaimStatus.REJECTED) {
                before = from;
            } else if (one.kind() == ClaimEventKind.ACCEPTED
                    && version.id().equals(one.version())
                    && isInAdjudication(one.detail())) {
                before = ClaimStatus.ACCEPTED;
            }
        }
        return before;
    }

    /// Codes of a 277CA as the history has them: "A1:19:PR; A2:20:PR".
    private static boolean isInAdjudication(String codes) {
        return Arrays.stream(codes.split("; ")).anyMatch(code -> AckStatus.isInAdjudication(code.split(":", 2)[0]));
    }
}
