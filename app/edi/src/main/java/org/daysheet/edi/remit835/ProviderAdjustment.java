package org.daysheet.edi.remit835;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Money of a check that belongs to no claim: one pair of a PLB segment. Positive lowers the payment (835 TR3 PLB).
///
/// @param ordinal 1-based over all pairs of the transaction
/// @param providerId PLB01
/// @param fiscalDate PLB02, null when absent or unreadable
/// @param reason PLB03-1: WO, FB, 72, L6 ...
/// @param reference PLB03-2, empty when absent
/// @param amount PLB04 with its sign as sent
/// @param offset byte of the amount in the file
/// @param segment 1-based segment number in the file
public record ProviderAdjustment(
        int ordinal,
        String providerId,
        @Nullable LocalDate fiscalDate,
        String reason,
        String reference,
        Money amount,
        long offset,
        long segment) {}
