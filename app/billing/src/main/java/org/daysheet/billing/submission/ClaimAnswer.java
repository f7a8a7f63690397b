package org.daysheet.billing.submission;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.RawFileId;

/// A word of a receiver about a claim, or about a file or set it was in, with where it is kept.
///
/// @param kind TA1, 999 or 277CA
/// @param controlNumber CLM01 of the sending
/// @param isAboutFile whether it speaks of the file or set as a whole
/// @param verdict whether it says yes, no or neither
/// @param code TA104, AK901, IK501 or the claim status category
/// @param detail codes and places as the receiver gave them
/// @param words every reason in our own words
/// @param payerControlNumber the payer's own number, empty when not told
/// @param file the file it came in
/// @param fileName its name
/// @param sha256 hash of its bytes
/// @param segment its place in that file
/// @param offset byte at which it begins there
/// @param on business date
public record ClaimAnswer(
        String kind,
        String controlNumber,
        boolean isAboutFile,
        Verdict verdict,
        String code,
        String detail,
        List<String> words,
        String payerControlNumber,
        RawFileId file,
        String fileName,
        String sha256,
        int segment,
        long offset,
        LocalDate on) {
    public ClaimAnswer {
        words = List.copyOf(words);
    }

    /// Whether it says yes.
    public boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /// Whether the claim is with those who decide about it.
    public boolean isInAdjudication() {
        return kind.equals("277CA") && isAccepted() && AckStatus.isInAdjudication(code);
    }
}
