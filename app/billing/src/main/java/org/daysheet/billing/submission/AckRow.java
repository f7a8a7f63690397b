package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/// One word of an acknowledgment, as it is kept.
///
/// @param kind TA1, 999 or 277CA
/// @param submission what it is about, null when it is not ours
/// @param transactionControl the set it is about (AK202), null when it is about the whole file or a claim
/// @param version the sending it is about, null when it is about more than one
/// @param verdict whether it says yes, no or neither
/// @param code TA104, AK901, IK501 or the claim status category
/// @param status claim status code, empty for syntax
/// @param entity whom the status is about, empty when not told
/// @param payerControlNumber REF*1K, empty when not told
/// @param detail codes and places in words
/// @param place where it stands in the file
/// @param answered the number it answers: ISA13, GS06, ST02, BHT03, NPI or CLM01
/// @param unmatched what of ours it names that nothing has, null when it is found
/// @param notes its reasons, in order
record AckRow(
        String kind,
        @Nullable SubmissionId submission,
        @Nullable String transactionControl,
        @Nullable ClaimVersionId version,
        Verdict verdict,
        String code,
        String status,
        String entity,
        String payerControlNumber,
        String detail,
        Place place,
        String answered,
        @Nullable Unmatched unmatched,
        List<NoteRow> notes) {
    AckRow {
        notes = List.copyOf(notes);
    }

    static AckRow ofFile(
            String kind,
            @Nullable SubmissionId submission,
            @Nullable String transactionControl,
            Verdict verdict,
            String code,
            String detail,
            Place place) {
        return new AckRow(
                kind,
                submission,
                transactionControl,
                null,
                verdict,
                code,
                "",
                "",
                "",
                detail,
                place,
                "",
                null,
                List.of());
    }

    AckRow detailed(String words) {
        return new AckRow(
                kind,
                submission,
                transactionControl,
                version,
                verdict,
                code,
                status,
                entity,
                payerControlNumber,
                words,
                place,
                answered,
                unmatched,
                notes);
    }

    AckRow answering(String number, @Nullable Unmatched reason) {
        return new AckRow(
                kind,
                submission,
                transactionControl,
                version,
                verdict,
                code,
                status,
                entity,
                payerControlNumber,
                detail,
                place,
                number,
                reason,
                notes);
    }

    AckRow because(List<NoteRow> reasons) {
        return new AckRow(
                kind,
                submission,
                transactionControl,
                version,
                verdict,
                code,
                status,
                entity,
                payerControlNumber,
                detail,
                place,
                answered,
                unmatched,
                reasons);
    }
}
