package org.daysheet.billing.scrubber;

import java.util.List;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.jspecify.annotations.Nullable;

/// What payers agreed to or allowed before the claim, as far as the practice wrote it down.
///
/// @param enrolment how it stands with files to the payer by the way the claim goes, null when nothing was recorded
/// @param authorization the one whose number the claim names, null when that is unknown
/// @param eligibility what the payer said about the coverage, whenever it was asked
public record Gates(
        @Nullable EnrolmentFacts enrolment,
        @Nullable NamedAuthorization authorization,
        List<EligibilityCheck> eligibility) {
    /// Nothing was written down.
    public static final Gates NONE = new Gates(null, null, List.of());

    public Gates {
        eligibility = List.copyOf(eligibility);
    }

    /// An authorization that a claim names.
    ///
    /// @param whole with all visits that carry its number
    /// @param withClaim with the visits up to those of the claim
    public record NamedAuthorization(AuthorizationUse whole, AuthorizationUse withClaim) {}
}
