package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.RawFileId;

/// What one file of a receiver says about a file that was sent: a word about the whole file, a group or a set; or, of a
/// 277CA, how many of its claims it accepts and refuses.
///
/// @param kind TA1, 999 or 277CA
/// @param transactionControl the set it speaks of, empty for the whole file or for claims one by one
/// @param verdict whether it says yes, no or neither, of claims to all it names
/// @param detail codes and places as the receiver gave them; of claims empty
/// @param accepted claims it accepts one by one
/// @param rejected claims it refuses one by one
/// @param undecided claims of which it says neither
/// @param file where it is kept
/// @param fileName its name
/// @param segment its place in that file
/// @param offset byte at which it begins there
/// @param on business date
public record SubmissionAnswer(
        String kind,
        String transactionControl,
        Verdict verdict,
        String detail,
        int accepted,
        int rejected,
        int undecided,
        RawFileId file,
        String fileName,
        int segment,
        long offset,
        LocalDate on) {}
