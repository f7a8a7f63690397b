package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What a rule would have found among past claims.
///
/// @param checked how many claims were looked at
/// @param hits those it would have spoken about, oldest service first
public record TryOut(int checked, List<Hit> hits) {
    public TryOut {
        hits = List.copyOf(hits);
    }

    /// A past claim that a rule would have spoken about.
    ///
    /// @param claim key
    /// @param controlNumber of its newest sending
    /// @param service first day of service
    /// @param total what it asks for
    /// @param status where it stands today
    /// @param paths where in its document
    public record Hit(
            ClaimId claim,
            String controlNumber,
            LocalDate service,
            Money total,
            ClaimStatus status,
            List<String> paths) {
        public Hit {
            paths = List.copyOf(paths);
        }
    }
}
