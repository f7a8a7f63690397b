package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.SendPreview;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two claims are ready on 2026-03-02; the first of them is held.
final class ClaimHoldsTest {
    private static final LocalDate RELEASE_DAY = TestOffice.TODAY.plusDays(7);

    @TempDir
    private Path out;

    private TestOffice test;
    private ClaimHolds holds;
    private ClaimId held;
    private ClaimId free;

    @BeforeEach
    void holdOneOfTwo() {
        test = new TestOffice();
        holds = test.office().claimHolds();
        held = test.readyClaim("P1");
        free = test.readyClaim("P2");
        holds.hold(List.of(held), " operative note is missing ", RELEASE_DAY);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Exported export() {
        return test.office().submissions().exportReady(out, Progress.SILENT);
    }

    private ClaimStatus status(ClaimId claim) {
        return test.office().claims().show(claim).claim().status();
    }

    @Test
    void aHeldClaimSaysWhyAndUntilWhen() {
        assertThat(holds.of(held))
                .contains(new ClaimHold(held, "operative note is missing", TestOffice.TODAY, RELEASE_DAY));
        assertThat(holds.of(free)).isEmpty();
        assertThat(test.office().claims().search(ClaimSearch.at(List.of(ClaimStep.HELD)), ClaimOrder.NEWEST, 0, 9))
                .extracting(ClaimRow::id, ClaimRow::hold)
                .containsExactly(
                        tuple(held, new ClaimHold(held, "operative note is missing", TestOffice.TODAY, RELEASE_DAY)));
    }

    @Test
    void aHeldClaimStaysWhenAllThatIsReadyIsSent() {
        assertThat(export().claims()).isEqualTo(1);
        assertThat(status(held)).isEqualTo(ClaimStatus.READY);
        assertThat(status(free)).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void aHeldClaimThatIsNamedIsHeldBackAndThePreviewSaysSoBefore() {
        SendPreview preview = test.office().submissions().preview(List.of(held, free));
        assertThat(preview.going()).containsExactly(free);
        assertThat(preview.staying())
                .extracting(staying -> staying.claim().hold())
                .containsExactly(new ClaimHold(held, "operative note is missing", TestOffice.TODAY, RELEASE_DAY));

        Exported exported = test.office().submissions().export(List.of(held, free), out, Progress.SILENT);
        assertThat(exported.claims()).isEqualTo(1);
        assertThat(exported.heldBack()).containsExactly(held);
    }

    @Test
    void aHeldClaimIsNotBilledByHand() {
        assertThatThrownBy(() -> test.office().claimMoves().billedByHand(held, "portal"))
                .isInstanceOf(BillingException.class)
                .hasMessage(
                        "Claim DS1-1 is held until 03/09/2026: operative note is missing. Release it before it is billed.");
        assertThat(status(held)).isEqualTo(ClaimStatus.READY);
    }

    @Test
    void onItsReleaseDayAClaimIsFreeByItselfAndWaitsToBeLookedAtUntilItLeaves() {
        test.database().clock().setDay(RELEASE_DAY.minusDays(1));
        assertThat(holds.due()).isEmpty();

        test.database().clock().setDay(RELEASE_DAY);
        assertThat(holds.of(held)).isEmpty();
        assertThat(holds.due()).extracting(ClaimHold::claim).containsExactly(held);

        assertThat(export().claims()).isEqualTo(2);
        assertThat(holds.due()).isEmpty();
    }

    @Test
    void releasingAndHoldingAnewLeaveARowEach() {
        holds.release(List.of(held));
        assertThat(holds.of(held)).isEmpty();
        holds.hold(List.of(held), "rate is disputed", null);

        assertThat(holds.history(held))
                .extracting(event -> (event.isHold() ? "held " : "released ") + event.reason() + " " + event.releaseOn()
                        + " " + event.on())
                .containsExactly(
                        "held operative note is missing 2026-03-09 2026-03-02",
                        "released  null 2026-03-02",
                        "held rate is disputed null 2026-03-02");
        assertThat(holds.of(held)).contains(new ClaimHold(held, "rate is disputed", TestOffice.TODAY, null));
    }

    @Test
    void onlyAClaimThatIsHereIsHeldForAReasonAndUntilALaterDay() {
        export();
        assertThatThrownBy(() -> holds.hold(List.of(held, free), "why", null))
                .hasMessage("Claim DS2-1 stands at submitted. Only a claim that has not left is held.");
        assertThatThrownBy(() -> holds.hold(List.of(held), " ", null)).hasMessage("Say why the claim is held.");
        assertThatThrownBy(() -> holds.hold(List.of(held), "why", TestOffice.TODAY))
                .hasMessage("The release day 03/02/2026 has come already. Choose a later one, or none.");
        assertThatThrownBy(() -> holds.release(List.of(free))).hasMessage("Claim DS2-1 is not held.");
    }
}
