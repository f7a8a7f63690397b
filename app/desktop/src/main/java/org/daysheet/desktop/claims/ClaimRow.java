package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A claim in the list.
///
/// @param id the claim
/// @param control number of its newest version, as payers echo it
/// @param patient last name first
/// @param payer who is asked to pay
/// @param order P primary, S secondary, T tertiary
/// @param serviceOn first day of service
/// @param submittedOn first day it was sent, null before
/// @param total what was charged
/// @param status where it stands
/// @param hold why and until when it is held, null when it is not
/// @param fileBy until when the payer takes it, null for one that is with the payer
/// @param owner who took what is to be done next about it, or that nobody did yet; empty when nothing is
public record ClaimRow(
        ClaimId id,
        String control,
        String patient,
        String payer,
        String order,
        LocalDate serviceOn,
        @Nullable LocalDate submittedOn,
        Money total,
        ClaimState status,
        @Nullable HeldUntil hold,
        @Nullable FileBy fileBy,
        String owner) {
    /// Until when a payer takes a claim.
    ///
    /// @param day the last day
    /// @param daysLeft days from today to it, less than 0 when it is past
    public record FileBy(LocalDate day, long daysLeft) {
        /// One sentence.
        public String words() {
            return daysLeft < 0
                    ? Texts.of("claims.file-by.past", Formats.date(day), -daysLeft)
                    : Texts.of("claims.file-by", Formats.date(day), daysLeft);
        }
    }

    /// Why and until when a claim is held.
    ///
    /// @param day the day on which the hold ends by itself, null for none
    public record HeldUntil(String reason, @Nullable LocalDate day) {
        /// One sentence.
        public String words() {
            return day == null
                    ? Texts.of("claims.held", reason)
                    : Texts.of("claims.held.until", Formats.date(day), reason);
        }
    }

    /// A claim that nobody holds.
    public ClaimRow(
            ClaimId id,
            String control,
            String patient,
            String payer,
            String order,
            LocalDate serviceOn,
            @Nullable LocalDate submittedOn,
            Money total,
            ClaimState status) {
        this(id, control, patient, payer, order, serviceOn, submittedOn, total, status, null, null, "");
    }

    /// The last day on which the payer takes it, null for one that is with the payer.
    public @Nullable LocalDate fileOn() {
        return fileBy == null ? null : fileBy.day();
    }

    /// How many days are left to file it, empty for one that is with the payer.
    public String daysLeft() {
        return fileBy == null ? "" : Formats.count(fileBy.daysLeft());
    }

    /// Where it stands, or that it is held.
    public Badge badge() {
        if (hold == null) {
            return status.badge();
        }
        LocalDate day = hold.day();
        return new Badge(
                day == null ? Texts.of("claims.status.held") : Texts.of("claims.status.held.until", Formats.date(day)),
                Badge.Tone.CAUTION);
    }
}
