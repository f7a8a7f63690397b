package org.daysheet.billing.scrubber;

import java.time.LocalDate;

/// What the rules need to know beside the document.
///
/// @param today the business date on which the claim would be sent
/// @param timelyFilingDays days from service within which the payer takes claims
public record ScrubContext(LocalDate today, int timelyFilingDays) {}
