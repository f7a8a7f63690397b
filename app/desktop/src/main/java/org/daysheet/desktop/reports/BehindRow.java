package org.daysheet.desktop.reports;

import org.daysheet.desktop.links.Link;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A row behind a figure: a claim, a payer, a step.
///
/// @param what its name or number
/// @param about more: patient, payer, state
/// @param amount the money of it
/// @param link what it opens, null when it is a sum itself
public record BehindRow(
        String what, String about, Money amount, @Nullable Link link) {}
