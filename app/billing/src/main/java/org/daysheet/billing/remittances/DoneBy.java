package org.daysheet.billing.remittances;

import java.time.LocalDate;

/// Who did something with a check, such as posting it, and when.
///
/// @param on business date of the act
/// @param by name that others see
public record DoneBy(LocalDate on, String by) {}
