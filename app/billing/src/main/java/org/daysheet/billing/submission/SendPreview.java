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
/// @param receivers the files there would be, each with whom it goes to; the main profile with no claims when none go
/// @param shares what goes to each payer, by name
/// @param going the claims that go, oldest first
/// @param staying claims that were asked for, or wait to be sent, and do not go; only the first of them
/// @param stayingCount how many do not go
/// @param hasSpare whether any of the payers has a spare way
public record SendPreview(
        List<Receiver> receivers,
        List<Share> shares,
        List<ClaimId> going,
        List<Staying> staying,
        int stayingCount,
        boolean hasSpare) {
    /// One file.
    ///
    /// @param profile name of the profile by which it goes
    /// @param submitter who sends, to whom, and whether the file is marked as a test
    public record Receiver(String profile, Submitter submitter, int claims) {}

    /// What goes to one payer.
    ///
    /// @param payerCode its electronic number, where the file goes
    /// @param profile name of the profile by which it goes
    public record Share(String payerName, String payerCode, String profile, int claims, Money total) {
        Share plus(Money more) {
            return new Share(payerName, payerCode, profile, claims + 1, total.plus(more));
        }
    }

    /// A claim that does not go.
    ///
    /// @param findings what the last check found that keeps it back; empty when something else does
    /// @param hasNoWay whether its payer is not reached by the way that was asked for
    public record Staying(ClaimRow claim, List<ScrubFinding> findings, boolean hasNoWay) {
        public Staying {
            findings = List.copyOf(findings);
        }
    }

    public SendPreview {
        receivers = List.copyOf(receivers);
        shares = List.copyOf(shares);
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }

    /// What all that goes asks for.
    public Money total() {
        return Money.sum(shares.stream().map(Share::total));
    }
}
