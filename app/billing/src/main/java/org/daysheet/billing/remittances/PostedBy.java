package org.daysheet.billing.remittances;

import java.time.LocalDate;

/// Who posted a check, and when.
///
/// @param on business date of the posting
/// @param by name that others see
public record PostedBy(LocalDate on, String by) {}
