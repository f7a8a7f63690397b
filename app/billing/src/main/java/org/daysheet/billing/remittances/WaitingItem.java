package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Something of a remittance that waits for a person: a whole check, or one claim of it.
///
/// @param check the check
/// @param claim the claim as stated, null when the check as a whole waits
/// @param cause name of the reason: a {@link HoldReason}, or the key of a refusal or caution; empty when there is none
/// @param reason why it waits and what to do, in words
/// @param amount of the claim (CLP04) or of the check (BPR02), with its sign
/// @param since the day its file was taken in
/// @param days how long that is ago
/// @param place where the evidence stands
/// @param remedies what can be done, the likeliest first
public record WaitingItem(
        WaitingKind kind,
        Check check,
        @Nullable StatedClaim claim,
        String cause,
        String reason,
        Money amount,
        LocalDate since,
        int days,
        Place place,
        List<Remedy> remedies) {
    /// Where the evidence stands.
    ///
    /// @param file name of the file as it was taken in
    /// @param segment number of the ST or CLP in the file, from 1
    public record Place(String file, int segment) {}

    public WaitingItem {
        remedies = List.copyOf(remedies);
    }
}
