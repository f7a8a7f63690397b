package org.daysheet.edi.claim837;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim of an 837P in short, known even when the whole cannot be made a document.
///
/// @param controlNumber CLM01
/// @param charge CLM02, null when unreadable
/// @param lines how many service lines
/// @param frequency CLM05-3
/// @param payer payer id of the destination payer, or its name without an id
/// @param subscriberIsPatient whether the claim stands at the subscriber's level
public record ClaimOutline(
        String controlNumber,
        @Nullable Money charge,
        int lines,
        String frequency,
        String payer,
        boolean subscriberIsPatient) {}
