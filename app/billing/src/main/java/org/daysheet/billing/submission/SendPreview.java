package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What an export would do as claims stand now; nothing is changed by looking. Facts that were corrected since the
/// last check are checked again when the file is made.
///
/// @param submitter who sends, to whom, and whether the file is marked as a test
/// @param shares what goes to each payer, by name
/// @param going the claims that go, oldest first
/// @param staying claims that were asked for, or wait to be sent, and do not go; only the first of them
/// @param stayingCount how many do not go
public record SendPreview(
        Submitter submitter, List<Share> shares, List<ClaimId> going, List<Staying> staying, int stayingCount) {
    /// What goes to one payer.
    ///
    /// @param payerCode its electronic number
    public record Share(String payerName, String payerCode, int claims, Money total) {}

    /// A claim that does not go.
    ///
    /// @param findings what the last check found that keeps it back; empty when something else does
    public record Staying(ClaimRow claim, List<ScrubFinding> findings) {
        public Staying {
            findings = List.copyOf(findings);
        }
    }

    public SendPreview {
        shares = List.copyOf(shares);
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }

    /// What all that goes asks for.
    public Money total() {
        return Money.sum(shares.stream().map(Share::total));
    }
}
