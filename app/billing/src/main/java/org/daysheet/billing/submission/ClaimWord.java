package org.daysheet.billing.submission;

import java.time.LocalDate;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.RawFileId;

/// One word of an acknowledgment about a claim, or about a whole file the claim was in.
///
/// @param kind TA1, 999 or 277CA
/// @param controlNumber CLM01 of the sending it is about
/// @param isAboutFile whether it speaks of the file as a whole
/// @param verdict whether it says yes, no or neither
/// @param code TA104, AK901, IK501 or the claim status category
/// @param status claim status code, empty for syntax
/// @param detail codes and places as the receiver gave them
/// @param payerControlNumber the payer's own number, empty when not told
/// @param file the file it came in
/// @param fileName its name
/// @param segment its place in that file, 0 when not known
/// @param offset byte at which it begins there
/// @param on business date
public record ClaimWord(
        String kind,
        String controlNumber,
        boolean isAboutFile,
        Verdict verdict,
        String code,
        String status,
        String detail,
        String payerControlNumber,
        RawFileId file,
        String fileName,
        int segment,
        long offset,
        LocalDate on) {}
