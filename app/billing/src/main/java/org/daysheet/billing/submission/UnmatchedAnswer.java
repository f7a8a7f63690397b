package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// A word of an acknowledgment that names something nothing of ours is.
///
/// @param id key
/// @param kind TA1, 999 or 277CA
/// @param unmatched what it names
/// @param answered the number it gives: ISA13, GS06, ST02, BHT03, NPI or CLM01; empty when it gives none
/// @param verdict whether it says yes, no or neither
/// @param code the deciding one (277CA STC01-1, 999 IK501, TA104)
/// @param detail codes and messages as the receiver gave them
/// @param words the deciding code in our own words, empty for syntax
/// @param payerControlNumber the payer's own number of the claim, empty when not told
/// @param file the file it came in
/// @param fileName its name
/// @param segment its place in that file
/// @param offset byte at which it begins there
/// @param on business date
/// @param claim CLM01 of the sending it was found to be about, empty when none
/// @param sentFile ISA13 of the file it was said to be about, empty when none
/// @param isByHand whether a person said so
/// @param seenBy who said that nobody needs to look at it, empty when nobody has
/// @param seenOn when, null with it
public record UnmatchedAnswer(
        AcknowledgmentId id,
        String kind,
        Unmatched unmatched,
        String answered,
        Verdict verdict,
        String code,
        String detail,
        String words,
        String payerControlNumber,
        RawFileId file,
        String fileName,
        int segment,
        long offset,
        LocalDate on,
        String claim,
        String sentFile,
        boolean isByHand,
        String seenBy,
        @Nullable LocalDate seenOn) {
    /// Whether somebody has to look at it.
    public boolean isWaiting() {
        return isOpen() && seenBy.isEmpty();
    }

    /// Whether it is not known what it is about.
    boolean isOpen() {
        return claim.isEmpty() && sentFile.isEmpty();
    }

    /// Whether it may be about a whole file, and not about one claim, provider or set. Of what was addressed to
    /// somebody
    /// else only a TA1 surely is.
    public boolean isOfFile() {
        return switch (unmatched) {
            case CLAIM, PROVIDER, SET -> false;
            case ADDRESSEE -> kind.equals("TA1");
            case FILE, GROUP, BATCH -> true;
        };
    }

    /// The first code without the receiver's own words, which may name people; syntax as it was told.
    String codes() {
        return kind.equals("277CA") ? detail.split("[; ]", 2)[0] : detail;
    }
}
