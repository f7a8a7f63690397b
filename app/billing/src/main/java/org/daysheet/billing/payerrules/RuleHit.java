package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// A claim that a rule spoke about, and what came of it.
///
/// @param claim key
/// @param controlNumber of its newest sending
/// @param service first day of service
/// @param total what it asks for
/// @param status where it stands today
/// @param lastOn day the rule last spoke about it
/// @param stands whether it spoke when the claim was last checked
public record RuleHit(
        ClaimId claim,
        String controlNumber,
        LocalDate service,
        Money total,
        ClaimStatus status,
        LocalDate lastOn,
        boolean stands) {}
