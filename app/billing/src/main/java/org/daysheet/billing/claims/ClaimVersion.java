package org.daysheet.billing.claims;

import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.money.Money;

/// One sending of a claim: a frozen document with a number of its own.
///
/// @param id key
/// @param claim whose
/// @param number from 1
/// @param frequency 1 original, 7 replacement, 8 void (CLM05-3)
/// @param controlNumber CLM01
/// @param total CLM02
/// @param documentSha256 hash of the frozen document
public record ClaimVersion(
        ClaimVersionId id,
        ClaimId claim,
        int number,
        String frequency,
        String controlNumber,
        Money total,
        String documentSha256) {}
