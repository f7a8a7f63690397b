package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.desktop.claims.BulkAct;
import org.daysheet.desktop.claims.BulkDesk;
import org.daysheet.desktop.claims.BulkDone;
import org.daysheet.desktop.claims.BulkOrder;
import org.daysheet.desktop.claims.BulkPaper;
import org.daysheet.desktop.claims.BulkPlan;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.Correcting;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Acts with three claims of a real practice: two are drafts, the third was billed.
class RealBulkTest {
    private static final LocalDate RELEASE_DAY = BilledPractice.TODAY.plusDays(9);

    private BilledPractice practice;
    private BulkDesk desk;
    private ClaimId first;
    private ClaimId second;
    private ClaimId billed;

    @BeforeEach
    void threeClaims(@TempDir Path folder) {
        practice = new BilledPractice(folder);
        LocalDate day = BilledPractice.TODAY.minusDays(3);
        first = practice.make("P1", PersonName.of("Rivera", "Ana"), day, Money.ofCents(12_000));
        second = practice.make("P2", PersonName.of("Stone", "Lee"), day, Money.ofCents(9_000));
        billed = practice.bill("P3", PersonName.of("Marsh", "Kim"), day, Money.ofCents(7_000));
        desk = new ClaimPages(practice.office(), new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE), folder)
                .bulk();
    }

    @AfterEach
    void close() {
        practice.close();
    }

    private List<ClaimId> all() {
        return List.of(first, second, billed);
    }

    private BulkPlan plan(BulkAct act) {
        return desk.plan(act, all());
    }

    private BulkDone act(BulkOrder order) {
        return desk.act(order, Progress.SILENT);
    }

    private ClaimStatus status(ClaimId claim) {
        return practice.office().claims().show(claim).claim().status();
    }

    @Test
    void whatIsLeftOutIsToldWithItsReasonAndNothingHappensByLooking() {
        assertThat(plan(BulkAct.HOLD))
                .isEqualTo(new BulkPlan(
                        BulkAct.HOLD,
                        List.of(first, second),
                        Money.ofCents(21_000),
                        List.of(new BulkPlan.Left("DS3-1", "It has left: Sent.")),
                        1));
        assertThat(plan(BulkAct.RELEASE).staying())
                .extracting(BulkPlan.Left::why)
                .containsOnly("It is not held.");
        assertThat(plan(BulkAct.CHECK).going()).containsExactly(first, second);
        assertThat(plan(BulkAct.CLOSE).going()).containsExactly(first, second);
        assertThat(plan(BulkAct.REOPEN).going()).isEmpty();
        assertThat(plan(BulkAct.BYPASS).staying())
                .containsExactly(
                        new BulkPlan.Left(
                                "DS1-1",
                                "It is not all of one visit to its first payer, or no payer comes after that can still be asked."),
                        new BulkPlan.Left(
                                "DS2-1",
                                "It is not all of one visit to its first payer, or no payer comes after that can still be asked."),
                        new BulkPlan.Left("DS3-1", "It has left: Sent."));
        assertThat(plan(BulkAct.SEND).staying())
                .containsExactly(
                        new BulkPlan.Left("DS1-1", "It was not checked yet."),
                        new BulkPlan.Left("DS2-1", "It was not checked yet."),
                        new BulkPlan.Left("DS3-1", "It was sent before: Sent."));
        assertThat(plan(BulkAct.PRINT).going()).containsExactly(first, second, billed);
        assertThat(status(first)).isEqualTo(ClaimStatus.DRAFT);
    }

    @Test
    void aReplacementOfWhichNothingWasCorrectedSaysSoAndOneThatDiffersDoesNot() {
        String alike = "Nothing in it differs yet from what was sent:"
                + " correct the visit, the patient or the coverage first, then send it.";
        assertThat(replace(billed)).startsWith("Claim DS3-2 will replace").endsWith(alike);

        ClaimId moved = practice.bill(
                "P4", PersonName.of("Vale", "Rob"), BilledPractice.TODAY.minusDays(3), Money.ofCents(8_000));
        practice.office().practices().keepPayer(PayerFacts.of("Acme Health", "ACME1", "CI"));

        assertThat(replace(moved)).startsWith("Claim DS4-2 will replace").doesNotContain("Nothing in it");
    }

    private String replace(ClaimId claim) {
        return new ClaimPages(
                        practice.office(),
                        new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE),
                        Path.of("outbox"))
                .correct(new Correcting.Answer(claim, Correcting.Way.REPLACE, "ICN1", "wrong code"), Progress.SILENT)
                .headline();
    }

    @Test
    void undoingAHoldReleasesWhatWasFreeAndHoldsTheRestAsItWas() {
        act(new BulkOrder(BulkAct.HOLD, List.of(first), "note is missing", RELEASE_DAY));
        BulkDone done = act(new BulkOrder(BulkAct.HOLD, List.of(first, second), "rates change", null));
        assertThat(done.outcome().headline()).isEqualTo("2 claims are held.");

        done.undo().forEach(this::act);

        assertThat(practice.office().claimHolds().of(first))
                .contains(new ClaimHold(first, "note is missing", BilledPractice.TODAY, RELEASE_DAY));
        assertThat(practice.office().claimHolds().of(second)).isEmpty();
    }

    @Test
    void closedClaimsAreDraftsAgainAndCheckedWhenThatIsUndone() {
        BulkDone done = act(new BulkOrder(BulkAct.CLOSE, List.of(first, second), "paid in cash", null));
        assertThat(status(first)).isEqualTo(ClaimStatus.CLOSED);
        assertThat(plan(BulkAct.REOPEN).going()).containsExactly(first, second);

        done.undo().forEach(this::act);

        assertThat(status(first)).isIn(ClaimStatus.READY, ClaimStatus.NEEDS_FIX);
        assertThat(practice.office().claims().show(second).claim().controlNumber())
                .isEqualTo("DS2-2");
    }

    @Test
    void draftsOfClosedClaimsAreClosedAgainForTheSameReasonWhenThatIsUndone() {
        act(new BulkOrder(BulkAct.CLOSE, List.of(first, second), "paid in cash", null));
        BulkDone done = act(new BulkOrder(BulkAct.REOPEN, List.of(first, second), "", null));
        assertThat(plan(BulkAct.UNDO_REOPEN).going()).containsExactly(first, second);

        BulkDone undone = act(done.undo().getFirst());

        assertThat(undone.outcome().headline()).isEqualTo("2 claims stand where they stood.");
        assertThat(status(first)).isEqualTo(ClaimStatus.CLOSED);
        assertThat(practice.office().claims().show(second).events().getLast().detail())
                .isEqualTo("paid in cash");
    }

    @Test
    void formsOfManyClaimsAreKeptTogetherAsTheyWerePrinted() {
        BulkPaper paper = desk.papers(List.of(first, billed), false);
        desk.keep(paper, false);
        ClaimPrint one = practice.office().paperClaims().prints(first).getFirst();
        ClaimPrint other = practice.office().paperClaims().prints(billed).getFirst();
        assertThat(one.file()).isEqualTo(other.file());
        assertThat(practice.office().files().open(one.file())).hasBinaryContent(paper.pdf());
        assertThat(status(first)).isEqualTo(ClaimStatus.DRAFT);
    }
}
