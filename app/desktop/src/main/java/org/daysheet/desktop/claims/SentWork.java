package org.daysheet.desktop.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.submission.FileEffect;
import org.daysheet.billing.submission.SentCopies;
import org.daysheet.billing.submission.SubmissionAnswer;
import org.daysheet.billing.submission.SubmissionStanding;
import org.daysheet.billing.submission.SubmissionState;
import org.daysheet.billing.submission.SubmittedClaimRow;
import org.daysheet.billing.submission.UnmatchedAnswer;
import org.daysheet.billing.submission.WordsOfFiles;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.SubmissionId;

/// Files that were sent from an office, and what receivers said.
///
/// @param office the open practice
record SentWork(Office office) implements SentDesk {
    /// Bytes of a file that are shown from a place on: some thousand segments.
    private static final long MOST_BYTES = 60_000;

    private static final int MOST_NAMED = 50;

    @Override
    public PageSource<SentFileRow> files(SentFilter filter) {
        return new ReadOnce<>(
                () -> office.submissions().standings().stream()
                        .filter(sent -> isIn(filter, sent.state()))
                        .map(SentWork::row)
                        .toList(),
                row -> String.join(
                        " ",
                        Formats.date(row.on()),
                        row.control(),
                        row.receiver(),
                        row.state().text(),
                        row.hash(),
                        Formats.count(row.claims()),
                        Formats.amount(row.total())));
    }

    private static boolean isIn(SentFilter filter, SubmissionState state) {
        return switch (filter) {
            case ALL -> true;
            case SILENT -> state == SubmissionState.NO_ANSWER || state == SubmissionState.ARRIVED;
            case REJECTED ->
                state == SubmissionState.ENVELOPE_REJECTED
                        || state == SubmissionState.REJECTED
                        || state == SubmissionState.PARTLY_REJECTED;
            case ACCEPTED -> state == SubmissionState.SYNTAX_ACCEPTED || state == SubmissionState.ALL_ACCEPTED;
        };
    }

    static SentFileRow row(SubmissionStanding sent) {
        return new SentFileRow(
                sent.submission().id(),
                sent.submission().submittedOn(),
                sent.submission().interchangeControl(),
                sent.submission().receiverCode(),
                sent.submission().claims(),
                sent.submission().total(),
                state(sent.state()),
                sent.rejected(),
                sent.sha256());
    }

    private static Badge state(SubmissionState state) {
        Badge.Tone tone = switch (state) {
            case ENVELOPE_REJECTED, REJECTED -> Badge.Tone.BAD;
            case PARTLY_REJECTED -> Badge.Tone.CAUTION;
            case ALL_ACCEPTED -> Badge.Tone.GOOD;
            case SYNTAX_ACCEPTED, ARRIVED -> Badge.Tone.BUSY;
            case NO_ANSWER -> Badge.Tone.PLAIN;
        };
        return new Badge(Texts.of("claims.sent-state." + state.name()), tone);
    }

    @Override
    public SentPage page(SubmissionId file) {
        SubmissionStanding sent = office.submissions().standing(file);
        return new SentPage(
                sent.submission().file(),
                Texts.of(
                        "claims.sent-facts",
                        sent.fileName(),
                        sent.submission().groupControl(),
                        sent.submission().batchReference(),
                        sent.bytes(),
                        sent.sentBy(),
                        sent.accepted(),
                        sent.rejected(),
                        sent.waiting()),
                office.submissions().answers(file).stream()
                        .map(SentWork::answer)
                        .toList(),
                office.submissions().claimsOf(file).stream()
                        .map(SentWork::claim)
                        .toList(),
                new SentCopies(office.session())
                        .of(file).stream()
                                .map(copy -> new SentPage.CopyLine(copy.on(), copy.by(), copy.path(), copy.sha256()))
                                .toList());
    }

    private static SentPage.AnswerLine answer(SubmissionAnswer answer) {
        boolean isOfClaims = answer.accepted() + answer.rejected() + answer.undecided() > 0;
        String about = isOfClaims
                ? claims(answer)
                : answer.transactionControl().isEmpty()
                        ? Texts.of("claims.sent-about.file")
                        : Texts.of("claims.sent-about.set", answer.transactionControl());
        return new SentPage.AnswerLine(
                answer.on(),
                Says.badge(answer.kind(), answer.verdict()),
                about,
                answer.detail(),
                Texts.of("claims.word.place", answer.fileName(), answer.segment()),
                new SentPage.RawPlace(answer.file(), isOfClaims ? 0 : answer.offset()));
    }

    private static String claims(SubmissionAnswer answer) {
        return Stream.of(
                        counted("claims.sent-about.accepted", answer.accepted()),
                        counted("claims.sent-about.rejected", answer.rejected()),
                        counted("claims.sent-about.undecided", answer.undecided()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> counted(String key, int claims) {
        return claims == 0 ? Optional.empty() : Optional.of(Texts.of(key, claims));
    }

    private static SentPage.ClaimLine claim(SubmittedClaimRow row) {
        Badge.Tone tone = switch (row.standing()) {
            case WAITING -> Badge.Tone.BUSY;
            case ACCEPTED -> Badge.Tone.GOOD;
            case REJECTED -> Badge.Tone.BAD;
        };
        Badge status = ClaimState.valueOf(row.status().name()).badge();
        return new SentPage.ClaimLine(
                row.claim(),
                row.controlNumber(),
                row.patientName(),
                row.payerName(),
                row.total(),
                new Badge(Texts.of("claims.sent-standing." + row.standing().name()), tone),
                row.isNewest() ? status : new Badge(Texts.of("claims.sent-again", status.text()), status.tone()));
    }

    @Override
    public List<SegmentRow> segments(SentPage.RawPlace place) {
        try (InputStream bytes = office.files().open(place.file())) {
            return RawSegments.read(bytes, place.offset(), place.offset() + MOST_BYTES).stream()
                    .map(segment -> new SegmentRow(segment.number(), segment.text()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PageSource<UnmatchedRow> unmatched(boolean isAll) {
        return new ReadOnce<>(
                () -> office.acknowledgments().unmatched().list().stream()
                        .filter(answer -> isAll || answer.isWaiting())
                        .map(SentWork::row)
                        .toList(),
                row -> String.join(
                        " ",
                        Formats.date(row.on()),
                        row.says().text(),
                        row.reason(),
                        row.words(),
                        row.source(),
                        row.state().text()));
    }

    @Override
    public String about(UnmatchedRow answer) {
        return new StrangerWords(office.files()).of(answer);
    }

    private static UnmatchedRow row(UnmatchedAnswer answer) {
        return new UnmatchedRow(
                answer.id(),
                answer.on(),
                Says.badge(answer.kind(), answer.verdict()),
                Texts.of("claims.unmatched." + answer.unmatched().name(), answer.answered()),
                FilterWords.of(answer.words(), answer.detail()),
                Texts.of("claims.word.place", answer.fileName(), answer.segment()),
                state(answer),
                answer.isWaiting(),
                !answer.seenBy().isEmpty(),
                !answer.sentFile().isEmpty(),
                new SentPage.RawPlace(answer.file(), answer.offset()));
    }

    private static Badge state(UnmatchedAnswer answer) {
        if (!answer.sentFile().isEmpty()) {
            return new Badge(Texts.of("claims.unmatched.of-file", answer.sentFile()), Badge.Tone.GOOD);
        }
        if (!answer.claim().isEmpty()) {
            String key = answer.isByHand() ? "claims.unmatched.by-hand" : "claims.unmatched.by-number";
            return new Badge(Texts.of(key, answer.claim()), Badge.Tone.GOOD);
        }
        return answer.seenBy().isEmpty()
                ? new Badge(Texts.of("claims.unmatched.look"), Badge.Tone.CAUTION)
                : new Badge(
                        Texts.of("claims.unmatched.seen", answer.seenBy(), Formats.date(answer.seenOn())),
                        Badge.Tone.PLAIN);
    }

    @Override
    public void setSeen(AcknowledgmentId answer, boolean isSeen) {
        office.acknowledgments().unmatched().setSeen(List.of(answer), isSeen);
    }

    @Override
    public void match(AcknowledgmentId answer, String claim) {
        office.acknowledgments().unmatched().match(answer, claim.strip());
    }

    @Override
    public FilePlan plan(AcknowledgmentId answer, String file) {
        WordsOfFiles words = office.acknowledgments().unmatched().ofFiles();
        List<FileEffect> effects = words.effects(answer, words.find(file));
        List<FileEffect> moved = effects.stream().filter(FileEffect::isMoved).toList();
        return new FilePlan(
                file,
                Texts.of("claims.unmatched.file-plan", file, effects.size(), moved.size()),
                Stream.concat(moved.stream(), effects.stream().filter(effect -> !effect.isMoved()))
                        .limit(MOST_NAMED)
                        .map(SentWork::effect)
                        .toList());
    }

    private static String effect(FileEffect effect) {
        String key = effect.isMoved() ? "claims.unmatched.moves" : "claims.unmatched.stays";
        return Texts.of(
                key,
                effect.controlNumber(),
                ClaimState.valueOf(effect.before().name()).badge().text(),
                ClaimState.valueOf(effect.after().name()).badge().text());
    }

    @Override
    public void matchFile(AcknowledgmentId answer, String file) {
        WordsOfFiles words = office.acknowledgments().unmatched().ofFiles();
        var _ = words.match(answer, words.find(file));
    }

    @Override
    public void undoFile(AcknowledgmentId answer) {
        var _ = office.acknowledgments().unmatched().ofFiles().undo(answer);
    }
}
