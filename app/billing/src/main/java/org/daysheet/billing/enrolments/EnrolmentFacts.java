package org.daysheet.billing.enrolments;

import java.time.LocalDate;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// What somebody learned about an enrolment.
///
/// @param payer who agrees
/// @param profile by which files go; null for money, and for the payer's usual one when it is recorded
/// @param kind to what
/// @param status how it stands
/// @param on since when
/// @param effectiveOn from which day on it holds, null when that is not told
/// @param contact whom to ask, empty when nobody is named
/// @param note what else was said
public record EnrolmentFacts(
        PayerId payer,
        @Nullable SubmissionProfileId profile,
        EnrolmentKind kind,
        EnrolmentStatus status,
        LocalDate on,
        @Nullable LocalDate effectiveOn,
        String contact,
        String note) {
    public EnrolmentFacts {
        contact = contact.strip();
        note = note.strip();
    }

    /// Whether files may go on a day as far as this is known.
    public boolean holdsOn(LocalDate day) {
        LocalDate from = effectiveOn;
        return switch (status) {
            case NOT_NEEDED -> true;
            case APPROVED -> from == null || !from.isAfter(day);
            case NOT_STARTED, APPLIED, REFUSED, ENDED -> false;
        };
    }

    EnrolmentFacts by(@Nullable SubmissionProfileId other) {
        return new EnrolmentFacts(payer, other, kind, status, on, effectiveOn, contact, note);
    }
}
