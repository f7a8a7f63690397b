package org.daysheet.billing.filingproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.submission.Answers;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.CoverPage.Fact;
import org.daysheet.types.paper.ProofPacket;
import org.daysheet.types.paper.ProofPacket.Part;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two claims for services of 02/20/2026 are sent on 03/02/2026 to a payer that takes claims for 365 days.
final class FilingProofsTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private ClaimId first;
    private ClaimId second;

    @BeforeEach
    void make() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimThatWasNeverSentHasNoEvidence() {
        ProofPacket packet = test.office().filingProofs().packet(first);

        assertThat(packet.title()).isEqualTo("Proof of timely filing: claim DS1-1");
        assertThat(packet.foot()).isEqualTo("Claim DS1-1, as kept on 03/02/2026");
        assertThat(packet.parts())
                .extracting(Part::heading)
                .containsExactly(
                        "Proof of timely filing: claim DS1-1",
                        "Sendings on paper or in a portal",
                        "Answers of receivers");
        Part cover = packet.parts().getFirst();
        assertThat(cover.words().getFirst()).isEqualTo("There is no evidence that the claim was sent.");
        assertThat(cover.facts())
                .contains(
                        new Fact("First sent", "not sent"),
                        new Fact("First confirmed (999, 277CA)", "no such answer is kept"));
        assertThat(packet.parts().get(1).words()).containsExactly("None is known.");
        assertThat(packet.parts().get(2).words())
                .containsExactly("The claim was in no file, so no receiver could answer.");
    }

    @Test
    void everySendingAndEveryAnswerIsThereLetterByLetter() {
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        Answers answers = new Answers(test.office(), folder);
        answers.syntax("AK2*837*0001~IK5*A~");
        answers.claims(Answers.patient("DS2-1", "STC*A2:20:PR*20260302*WQ*215.5~REF*1K*ICN7~DTP*472*D8*20260220~"));

        List<Part> parts = test.office().filingProofs().packet(second).parts();

        assertThat(parts)
                .extracting(Part::heading)
                .containsExactly(
                        "Proof of timely filing: claim DS2-1",
                        "Sending DS2-1 on 03/02/2026",
                        "Sendings on paper or in a portal",
                        "Answers of receivers",
                        "999 of 03/02/2026",
                        "277CA of 03/02/2026");
        assertThat(parts.getFirst().words().getFirst())
                .isEqualTo("The claim was first sent 355 days before the last day of the limit.");
        assertThat(parts.getFirst().facts())
                .contains(
                        new Fact("Limit from service", "365 days"),
                        new Fact("Last day of the limit", "02/20/2027"),
                        new Fact("First sent", "03/02/2026"),
                        new Fact("Days used", "10 days"),
                        new Fact("First confirmed (999, 277CA)", "03/02/2026"),
                        new Fact("Taken into adjudication", "03/02/2026"),
                        new Fact("Payer's claim number", "ICN7"));
        Part sending = parts.get(1);
        assertThat(sending.facts())
                .contains(
                        new Fact("Interchange (ISA13)", "000000001"),
                        new Fact("Group (GS06)", "1"),
                        new Fact("Set (ST02)", "0001"),
                        new Fact("Claim (CLM01)", "DS2-1"));
        String raw = String.join("", sending.raw());
        assertThat(raw)
                .startsWith("ISA*00*")
                .contains("ST*837*0001*")
                .contains("~CLM*DS2-1*215.5*")
                .endsWith("~");
        assertThat(raw).doesNotContain("CLM*DS1-1");
        assertThat(sending.raw())
                .filteredOn(segment -> segment.startsWith("SV1*"))
                .hasSize(2);
        assertThat(sending.raw().getLast()).startsWith("IEA*1*000000001");
        assertThat(parts.get(4).raw()).containsExactly("AK2*837*0001~", "IK5*A~", "AK9*A*1*1*1~");
        assertThat(parts.get(5).raw())
                .containsExactly(
                        "TRN*2*DS2-1~", "STC*A2:20:PR*20260302*WQ*215.5~", "REF*1K*ICN7~", "DTP*472*D8*20260220~");
        assertThat(parts.get(5).words())
                .containsExactly("A2:20:PR: Taken into adjudication: taken for processing (payer).");
    }

    @Test
    void whatIsThereAndWhatIsMissingIsSaidOfEverySending() {
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        Answers answers = new Answers(test.office(), folder);
        answers.syntax("AK2*837*0001~IK5*A~");
        answers.claims(Answers.patient("DS2-1", "STC*A2:20:PR*20260302*WQ*215.5~"));

        assertThat(test.office().filingProofs().packet(second).parts().get(3).words())
                .containsExactly(
                        "999 about sending DS2-1: 1 answer, below.", "277CA about sending DS2-1: 1 answer, below.");
        assertThat(test.office().filingProofs().packet(first).parts().get(3).words())
                .containsExactly(
                        "999 about sending DS1-1: 1 answer, below.",
                        "277CA about sending DS1-1: missing. None is kept.");
    }

    @Test
    void whatWasMailedIsNamed() {
        test.office().claimMoves().billedByHand(first, "portal");

        ProofPacket packet = test.office().filingProofs().packet(first);

        assertThat(packet.parts().get(1).words()).containsExactly("Noted as sent on 03/02/2026: portal.");
        assertThat(packet.parts().getFirst().facts()).contains(new Fact("First sent", "03/02/2026"));
    }
}
