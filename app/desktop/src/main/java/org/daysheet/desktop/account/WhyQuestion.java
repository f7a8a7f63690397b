package org.daysheet.desktop.account;

import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;

/// Which balance is to be explained.
///
/// @param patient whose account
/// @param charge the charge, null for the whole account
/// @param words what it is in words
public record WhyQuestion(PatientId patient, @Nullable ChargeId charge, String words) {}
