package org.daysheet.billing.practice;

import java.util.Optional;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// By which profiles files go to a payer.
///
/// @param usual null for the practice's main profile and the payer's own number
/// @param spare null when there is none
public record PayerWays(@Nullable PayerWay usual, @Nullable PayerWay spare) {
    /// By the main profile, without a spare one.
    public static final PayerWays NONE = new PayerWays(null, null);

    /// One way to a payer.
    ///
    /// @param profile the profile
    /// @param payerCode number of the payer there (NM109 of 2010BB), empty when it is the payer's own
    public record PayerWay(SubmissionProfileId profile, String payerCode) {
        public PayerWay {
            payerCode = payerCode.strip();
        }
    }

    Optional<PayerWay> by(SendingWay way) {
        return Optional.ofNullable(
                switch (way) {
                    case USUAL -> usual;
                    case SPARE -> spare;
                });
    }
}
