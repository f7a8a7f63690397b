package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What one check says about a claim.
///
/// @param paidOn date of the payment, null when the file gives none
/// @param trace number of the check
/// @param decision what the payer decided
/// @param paid what it pays
/// @param reasons what it took off and why: `CO-45 100.00 · PR-1 20.00`
/// @param state whether it is posted
/// @param link opens the check
public record AnswerRow(
        @Nullable LocalDate paidOn,
        String trace,
        String decision,
        Money paid,
        String reasons,
        Badge state,
        Link link) {}
