package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.TextLoss;

/// What the rules need to know beside the document.
///
/// @param today the business date on which the claim would be sent
/// @param timelyFilingDays days from service within which the payer takes claims
/// @param losses texts that do not go out as they were entered
public record ScrubContext(LocalDate today, int timelyFilingDays, List<TextLoss> losses) {
    public ScrubContext {
        losses = List.copyOf(losses);
    }
}
