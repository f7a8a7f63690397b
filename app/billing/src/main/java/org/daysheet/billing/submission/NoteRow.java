package org.daysheet.billing.submission;

import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack999.ElementError;
import org.daysheet.edi.ack999.SegmentError;
import org.daysheet.edi.x12.Place;
import org.daysheet.types.id.ClaimVersionId;
import org.jspecify.annotations.Nullable;

/// One reason within a word of an acknowledgment, as it is kept: a status of a claim or line (277CA STC), or a segment
/// or element that is complained about (999 IK3, IK4).
///
/// @param about the sending and the line of it
/// @param status what a 277CA says, null in a 999
/// @param complaint what a 999 says, null in a 277CA
/// @param message what the receiver wrote (STC12), empty when nothing
/// @param fieldPath the field of the claim document that is meant, empty when it cannot be told
/// @param place where it stands in the file
record NoteRow(
        About about,
        @Nullable AckStatus status,
        @Nullable Complaint complaint,
        String message,
        String fieldPath,
        Place place) {
    /// What a reason is about.
    ///
    /// @param version the sending, null when it is about more than some claims of a file
    /// @param line LX01, 0 when it is about the claim as a whole
    /// @param lineControl REF*FJ, empty when none
    /// @param procedure SVC01, empty when none
    record About(@Nullable ClaimVersionId version, int line, String lineControl, String procedure) {
        static About whole(@Nullable ClaimVersionId version) {
            return new About(version, 0, "", "");
        }
    }

    /// What a 999 complains about.
    ///
    /// @param segment IK3
    /// @param element IK4, null when the segment as a whole is meant
    record Complaint(SegmentError segment, @Nullable ElementError element) {}
}
