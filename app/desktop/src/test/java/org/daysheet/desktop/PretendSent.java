package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.claims.FilePlan;
import org.daysheet.desktop.claims.SegmentRow;
import org.daysheet.desktop.claims.SentDesk;
import org.daysheet.desktop.claims.SentFileRow;
import org.daysheet.desktop.claims.SentFilter;
import org.daysheet.desktop.claims.SentPage;
import org.daysheet.desktop.claims.UnmatchedRow;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;

/// Sent files and answers for tests that need no practice; remembers what was asked.
///
/// @param acts what was asked
record PretendSent(List<String> acts) implements SentDesk {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);
    private static final Badge NO = new Badge("277CA: rejected", Badge.Tone.BAD);

    private static final UnmatchedRow WAITING = new UnmatchedRow(
            new AcknowledgmentId(5),
            DAY,
            NO,
            "Claim XX9",
            "Not valid: NPI (billing provider). \u00b7 A7:562:85",
            "claims.277, segment 20",
            new Badge("Look at it", Badge.Tone.CAUTION),
            true,
            false,
            false,
            new SentPage.RawPlace(new RawFileId(9), 1_204));
    private static final UnmatchedRow FOUND = new UnmatchedRow(
            new AcknowledgmentId(6),
            DAY,
            new Badge("TA1: rejected", Badge.Tone.BAD),
            "File number 000000077",
            "TA1 R note 006",
            "answer.ta1, segment 1",
            new Badge("Is file 000000003", Badge.Tone.GOOD),
            false,
            false,
            true,
            new SentPage.RawPlace(new RawFileId(10), 0));

    @Override
    public PageSource<SentFileRow> files(SentFilter filter) {
        acts.add("files " + filter);
        return new ReadOnce<>(() -> List.of(PretendClaims.FILE), SentFileRow::control);
    }

    @Override
    public SentPage page(SubmissionId file) {
        acts.add("file " + file);
        return new SentPage(
                new RawFileId(7),
                "daysheet-000000003.837, group 3, batch DS3, 2,114 bytes, sent by Ann Poe. Claims: 1 at the payer, 1 sent"
                        + " back, 0 not answered.",
                List.of(
                        new SentPage.AnswerLine(
                                DAY.minusDays(1),
                                new Badge("999: accepted", Badge.Tone.GOOD),
                                "Set 0001",
                                "IK5 A",
                                "answer.999, segment 4",
                                new SentPage.RawPlace(new RawFileId(8), 210)),
                        new SentPage.AnswerLine(
                                DAY,
                                NO,
                                "1 claim accepted, 1 claim rejected",
                                "",
                                "claims.277, segment 20",
                                new SentPage.RawPlace(new RawFileId(9), 0))),
                List.of(
                        claim(1, "DS1-1", "Rivera, Ana", "At the payer", Badge.Tone.GOOD),
                        claim(2, "DS2-1", "Stone, Bo", "Sent back", Badge.Tone.BAD)),
                List.of(new SentPage.CopyLine(DAY, "Ann Poe", "/srv/edi/again/daysheet-000000003.837", "9f2c44")));
    }

    private static SentPage.ClaimLine claim(long id, String control, String patient, String says, Badge.Tone tone) {
        Badge badge = new Badge(says, tone);
        return new SentPage.ClaimLine(
                new ClaimId(id), control, patient, "Harbor Health Plan", Money.ofCents(12_365), badge, badge);
    }

    @Override
    public List<SegmentRow> segments(SentPage.RawPlace place) {
        acts.add("segments of " + place.file() + " from " + place.offset());
        return List.of(
                new SegmentRow(20, "TRN*2*XX9~"),
                new SegmentRow(21, "STC*A7:562:85*20260108*U*123.65~"),
                new SegmentRow(22, "DTP*472*D8*20260102~"));
    }

    @Override
    public PageSource<UnmatchedRow> unmatched(boolean isAll) {
        acts.add("unmatched " + isAll);
        return new ReadOnce<>(() -> isAll ? List.of(FOUND, WAITING) : List.of(WAITING), UnmatchedRow::reason);
    }

    @Override
    public String about(UnmatchedRow answer) {
        return "Jonhson, Maria \u00b7 service 01/02/2026 \u00b7 123.65 \u00b7 answered by CLEARWATER";
    }

    @Override
    public void setSeen(AcknowledgmentId answer, boolean isSeen) {
        acts.add("seen " + answer + " " + isSeen);
    }

    @Override
    public FilePlan plan(AcknowledgmentId answer, String file) {
        acts.add("look at file " + file + " for " + answer);
        return new FilePlan(
                file,
                "File " + file + " has 2 claims. 1 of them moves: Match once more to do it.",
                List.of("DS1-1: Sent \u2192 Rejected", "DS2-1: stays at Paid"));
    }

    @Override
    public void matchFile(AcknowledgmentId answer, String file) {
        acts.add("match " + answer + " to file " + file);
    }

    @Override
    public void undoFile(AcknowledgmentId answer) {
        acts.add("take file back from " + answer);
    }

    @Override
    public void match(AcknowledgmentId answer, String claim) {
        acts.add("match " + answer + " to " + claim);
    }
}
