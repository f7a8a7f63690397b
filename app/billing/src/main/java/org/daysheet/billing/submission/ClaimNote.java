package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.ClaimVersionId;
import org.jspecify.annotations.Nullable;

/// One reason a receiver gave about a claim: a status of the claim or of a line (277CA STC01, STC10, STC11), or a
/// segment or element it complains about (999 IK3, IK4).
///
/// @param kind 999 or 277CA
/// @param version the sending it is about, null when it is about a whole set the claim was in
/// @param controlNumber CLM01 of that sending, empty with it
/// @param verdict what the word it belongs to says as a whole
/// @param line number of the service line, 0 for the claim as a whole
/// @param procedure the line's procedure as the receiver gave it, empty when not given
/// @param code as the receiver gave it: `A7:562:85`, or `NM109 7`
/// @param words what the code means, in our own words
/// @param value what was sent and not liked (IK404), empty when not given
/// @param message what the receiver wrote, empty when nothing
/// @param fieldPath the field of the claim document that is meant, empty when it cannot be told
/// @param isRefusal whether this reason by itself says no
/// @param fileName the file it came in
/// @param segment its place in that file
/// @param on business date
public record ClaimNote(
        String kind,
        @Nullable ClaimVersionId version,
        String controlNumber,
        Verdict verdict,
        int line,
        String procedure,
        String code,
        String words,
        String value,
        String message,
        String fieldPath,
        boolean isRefusal,
        String fileName,
        int segment,
        LocalDate on) {}
