package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.submission.Answers;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims that have not left are closed, and that is taken back.
final class ClaimClosingTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private ClaimClosing closing;
    private ClaimId claim;

    @BeforeEach
    void aReadyClaim() {
        test = new TestOffice();
        closing = test.office().claims().closing();
        claim = test.readyClaim("P1");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Claim now() {
        return test.office().claims().show(claim).claim();
    }

    @Test
    void aClosedClaimGoesIntoNoFileAndSaysWhy() {
        closing.close(List.of(claim), " paid in cash ");
        assertThat(now().status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(test.office().claims().show(claim).events().getLast().detail())
                .isEqualTo("paid in cash");
        assertThat(test.office().submissions().exportReady(out, Progress.SILENT).claims())
                .isZero();
    }

    @Test
    void whatWasClosedHereIsADraftAgainUnderANewNumber() {
        closing.close(List.of(claim), "paid in cash");
        assertThat(closing.closedHere(List.of(claim))).containsExactly(claim);
        closing.reopen(List.of(claim));
        assertThat(now().status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(now().controlNumber()).isEqualTo("DS1-2");
        assertThat(closing.closedHere(List.of(claim))).isEmpty();
    }

    @Test
    void aReopenedClaimIsClosedAgainForTheSameReasonUntilItIsSent() {
        ClaimReopening reopening = test.office().claims().reopening();
        closing.close(List.of(claim), "paid in cash");
        assertThat(reopening.undoable(List.of(claim))).isEmpty();
        closing.reopen(List.of(claim));
        test.office().scrubbing().scrub(claim);
        assertThat(reopening.undoable(List.of(claim))).containsExactly(claim);

        reopening.undo(List.of(claim));

        assertThat(now().status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(test.office().claims().show(claim).events().getLast().detail())
                .isEqualTo("paid in cash");
        assertThatThrownBy(() -> reopening.undo(List.of(claim)))
                .hasMessage("Claim DS1-2 stands at closed. That a claim was made a draft again is taken back only while"
                        + " nothing but a check has happened to it since.");

        closing.reopen(List.of(claim));
        assertThat(now().controlNumber()).isEqualTo("DS1-3");
        test.office().scrubbing().scrub(claim);
        test.office().submissions().exportReady(out, Progress.SILENT);
        assertThatThrownBy(() -> reopening.undo(List.of(claim)))
                .hasMessageStartingWith("Claim DS1-3 stands at submitted.");
    }

    @Test
    void aRejectedClaimThatWasMadeADraftStandsAtRejectedAgain() {
        test.office().submissions().exportReady(out, Progress.SILENT);
        new Answers(test.office(), out).envelope("TA1*000000001*260201*1000*R*006~");
        assertThat(now().status()).isEqualTo(ClaimStatus.REJECTED);
        test.office().claims().reopen(claim);
        assertThat(now().status()).isEqualTo(ClaimStatus.DRAFT);

        test.office().claims().reopening().undo(List.of(claim));

        assertThat(now().status()).isEqualTo(ClaimStatus.REJECTED);
        assertThat(test.office().claims().show(claim).events().getLast().kind())
                .isEqualTo(ClaimEventKind.REOPENING_UNDONE);
        test.office().claims().reopen(claim);
        assertThat(now().controlNumber()).isEqualTo("DS1-3");
    }

    @Test
    void whatHasLeftIsNotClosedNorReopened() {
        test.office().submissions().exportReady(out, Progress.SILENT);
        assertThatThrownBy(() -> closing.close(List.of(claim), "why"))
                .hasMessage("Claim DS1-1 stands at submitted. Only a claim that has not left, and replaces none that"
                        + " the payer has, is closed.");
        assertThatThrownBy(() -> closing.reopen(List.of(claim)))
                .hasMessage(
                        "Claim DS1-1 stands at submitted. Only a claim that was closed before it left, and that asks"
                                + " for something no other claim asks for, is a draft again.");
        assertThatThrownBy(() -> closing.close(List.of(claim), " ")).hasMessage("Say why the claim is closed.");
    }
}
