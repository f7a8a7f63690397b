package org.daysheet.billing.claims;

import org.daysheet.billing.practice.SendingWay;
import org.daysheet.types.id.ClaimVersionId;
import org.jspecify.annotations.Nullable;

/// How a claim goes out once more: under which numbers, and for which earlier sending it stands.
///
/// @param numbers numbers of its own
/// @param frequency what is asked of the payer
/// @param payerNumber the payer's number of what it stands for (REF*F8), empty until the payer told it
/// @param replaces the sending it stands for, null for an original
/// @param way which of the ways to the payer it goes
/// @param isCorrected whether a person corrected something since it was last written; null when that is not looked at
record Sending(
        ClaimNumbers numbers,
        Frequency frequency,
        String payerNumber,
        @Nullable ClaimVersionId replaces,
        SendingWay way,
        @Nullable Boolean isCorrected) {
    static Sending original(ClaimNumbers numbers) {
        return new Sending(numbers, Frequency.ORIGINAL, "", null, SendingWay.USUAL, null);
    }

    /// What a claim's newest sending is, with the payer's number as it is known by now.
    static Sending newest(Claim claim) {
        return next(claim, claim.version().number());
    }

    /// The same under another number.
    static Sending next(Claim claim, int number) {
        ClaimVersion version = claim.version();
        Frequency frequency = version.frequency();
        return new Sending(
                new ClaimNumbers(claim.id(), number, claim.subject().sequence()),
                frequency,
                frequency == Frequency.ORIGINAL ? "" : claim.payerControlNumber(),
                version.replaces(),
                version.way(),
                null);
    }

    /// Stands for what the payer has.
    static Sending instead(Claim claim, Frequency frequency, ClaimVersionId replaced) {
        return new Sending(
                new ClaimNumbers(
                        claim.id(),
                        claim.version().number() + 1,
                        claim.subject().sequence()),
                frequency,
                claim.payerControlNumber(),
                replaced,
                claim.version().way(),
                null);
    }

    /// The same by another way.
    Sending by(SendingWay other) {
        return new Sending(numbers, frequency, payerNumber, replaces, other, isCorrected);
    }

    /// The same, written anew because a person corrected something, or not because of that.
    Sending because(boolean wasCorrected) {
        return new Sending(numbers, frequency, payerNumber, replaces, way, wasCorrected);
    }
}
