package org.daysheet.desktop.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.submission.ClaimNote;
import org.daysheet.billing.submission.ClaimWord;
import org.daysheet.desktop.parts.Texts;

/// Lines of a claim's history that tell what receivers said, down to the service lines.
final class WordRows {
    private WordRows() {}

    /// @param notes every reason that was given about the claim
    static HistoryRow row(ClaimWord word, List<ClaimNote> notes) {
        String about = word.isAboutFile()
                ? Texts.of("claims.word.file", word.controlNumber())
                : Texts.of("claims.word.claim", word.controlNumber());
        String number = word.payerControlNumber().isEmpty()
                ? ""
                : " " + Texts.of("claims.word.number", word.payerControlNumber());
        String reasons = notes.stream()
                .filter(note -> isOf(note, word))
                .map(WordRows::reason)
                .distinct()
                .collect(Collectors.joining(" "));
        String words = reasons.isEmpty() ? AckWords.of(word.kind(), word.code()) : reasons;
        String place =
                word.segment() == 0 ? word.fileName() : Texts.of("claims.word.place", word.fileName(), word.segment());
        return new HistoryRow(
                word.on(),
                Says.badge(word.kind(), word.verdict()),
                about + (words.isEmpty() ? "" : " " + words) + " [" + word.detail() + "]" + number,
                place,
                null,
                null,
                new HistoryProof.Answer(
                        Texts.of("claims.history.proof.answer", word.kind(), place),
                        word.kind(),
                        word.file(),
                        word.offset(),
                        word.controlNumber()));
    }

    /// Reasons follow the word they belong to in its file; those about the claim belong to a word about it.
    private static boolean isOf(ClaimNote note, ClaimWord word) {
        boolean isOfSending = note.version() == null
                ? word.isAboutFile()
                : note.controlNumber().equals(word.controlNumber());
        return isOfSending
                && note.kind().equals(word.kind())
                && note.fileName().equals(word.fileName())
                && note.verdict() == word.verdict()
                && note.on().equals(word.on());
    }

    private static String reason(ClaimNote note) {
        String words = note.kind().equals("277CA")
                ? note.words()
                : Texts.of("claims.word.complaint", note.code(), note.words());
        return note.line() == 0
                ? words
                : Texts.of(
                        note.procedure().isEmpty() ? "claims.answer.line" : "claims.answer.line-of",
                        words,
                        note.line(),
                        note.procedure());
    }
}
