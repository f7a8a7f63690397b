package org.daysheet.billing.claims;

import org.daysheet.billing.practice.SendingWay;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One sending of a claim: a frozen document with a number of its own.
///
/// @param id key
/// @param claim whose
/// @param number from 1
/// @param frequency what it asks of the payer (CLM05-3)
/// @param controlNumber CLM01
/// @param total CLM02
/// @param documentSha256 hash of the frozen document
/// @param replaces the sending it stands for, null for an original
/// @param way which of the ways to the payer it goes
public record ClaimVersion(
        ClaimVersionId id,
        ClaimId claim,
        int number,
        Frequency frequency,
        String controlNumber,
        Money total,
        String documentSha256,
        @Nullable ClaimVersionId replaces,
        SendingWay way) {}
