package org.daysheet.billing.scrubber;

import java.util.List;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.jspecify.annotations.Nullable;

/// What payers agreed to or allowed before the claim, as far as the practice wrote it down.
///
/// @param enrolment how it stands with files to the payer by the way the claim goes, null when nothing was recorded
/// @param authorizations those whose numbers the claim or its lines name, as far as they are known
/// @param eligibility what the payer said about the coverage, whenever it was asked
public record Gates(
        @Nullable EnrolmentFacts enrolment,
        List<NamedAuthorization> authorizations,
        List<EligibilityCheck> eligibility) {
    /// Nothing was written down.
    public static final Gates NONE = new Gates(null, List.of(), List.of());

    public Gates {
        authorizations = List.copyOf(authorizations);
        eligibility = List.copyOf(eligibility);
    }

    /// An authorization that a claim names, or some of its lines for themselves.
    ///
    /// @param whole with all visits that carry its number
    /// @param withClaim with the visits up to those of the claim
    /// @param lines numbers of the lines that go by it, from 1
    /// @param isOfLines whether only these lines name it, and not the claim
    public record NamedAuthorization(
            AuthorizationUse whole, AuthorizationUse withClaim, List<Integer> lines, boolean isOfLines) {
        public NamedAuthorization {
            lines = List.copyOf(lines);
        }

        /// Where the number stands: of the claim, or of a line.
        String path(int line) {
            return isOfLines ? "lines[" + line + "].references[G1]" : "references[G1]";
        }

        /// The same of the first line that goes by it.
        String path() {
            return path(lines.isEmpty() ? 1 : lines.getFirst());
        }
    }
}
