package org.daysheet.desktop.checks;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the payer decided about a line of a claim, or about the claim as a whole.
///
/// @param service code and modifiers, or words for the claim as a whole
/// @param servedOn first day of service, null when the payer names none
/// @param charge what was charged
/// @param paid what the payer pays
/// @param taken what was taken off, by group and reason, then remark codes
public record EobRow(String service, @Nullable LocalDate servedOn, Money charge, Money paid, String taken) {}
