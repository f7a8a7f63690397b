package org.daysheet.billing.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.billing.submission.AckAnswer;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file with one claim is sent on 2026-03-02 in set 0001. Its 999 is due after 2 days, the 277CA after 5 and the
/// decision after 30; what comes instead is no answer.
final class SilenceTest {
    @TempDir
    private Path folder;

    private TestOffice test;

    @BeforeEach
    void sendOneClaim() {
        test = new TestOffice();
        test.readyClaim("P1");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anEnvelopeThatArrivedIsNoAnswerToTheFile() throws IOException {
        take("TA1*000000001*260302*1000*A*000~", FileKind.INTERCHANGE_ACK);

        assertThat(openAfter(2)).isEmpty();
        assertThat(openAfter(3))
                .containsExactly("SILENT_FILE 2026-03-04 Nobody has confirmed file 000000001 with 1 claim, sent on"
                        + " 03/02/2026; its 999 was expected by 03/04/2026: ask the clearinghouse whether it arrived");
    }

    @Test
    void aWordAboutAnotherSetOfTheFileIsNoAnswer() throws IOException {
        take(syntax("AK2*837*0002~IK5*A~"), FileKind.SYNTAX_ACK_999);

        assertThat(openAfter(3))
                .containsExactly("SILENT_FILE 2026-03-04 Nobody has confirmed file 000000001 with 1 claim, sent on"
                        + " 03/02/2026; its 999 was expected by 03/04/2026: ask the clearinghouse whether it arrived");

        take(syntax("AK2*837*0001~IK5*A~"), FileKind.SYNTAX_ACK_999);
        assertThat(openAfter(3)).isEmpty();
    }

    @Test
    void aFileThatWasConfirmedWithoutAWordAboutTheClaimLeavesTheClaimToAskFor() throws IOException {
        take(syntax(""), FileKind.SYNTAX_ACK_999);

        assertThat(openAfter(5)).isEmpty();
        assertThat(openAfter(6))
                .containsExactly("SILENT_CLAIM 2026-03-07 The payer has not confirmed claim DS1-1, sent on 03/02/2026;"
                        + " its 277CA was expected by 03/07/2026: ask whether it arrived");
    }

    @Test
    void whenAllAnswersAreThereNothingIsMissed() throws IOException {
        take("TA1*000000001*260302*1000*A*000~", FileKind.INTERCHANGE_ACK);
        take(syntax("AK2*837*0001~IK5*A~"), FileKind.SYNTAX_ACK_999);
        take(status("A2:20:PR"), FileKind.CLAIM_ACK_277);

        assertThat(openAfter(30)).isEmpty();
    }

    @Test
    void anAnswerThatComesEndsTheTaskAtOnceAndNotWithTheNextLook() throws IOException {
        assertThat(openAfter(3)).hasSize(1);
        take(syntax("AK2*837*0001~IK5*A~"), FileKind.SYNTAX_ACK_999);
        assertThat(open()).isEmpty();

        assertThat(openAfter(6)).hasSize(1);
        take(status("A2:20:PR"), FileKind.CLAIM_ACK_277);
        assertThat(open()).isEmpty();
    }

    @Test
    void aPostedDecisionEndsTheTaskAtOnceAndADenialSaysWhoseItIs() {
        assertThat(openAfter(31))
                .containsExactly("SILENT_PAYMENT 2026-04-01 The payer has not decided claim DS1-1, sent on 03/02/2026;"
                        + " its decision was expected by 04/01/2026: ask for its status");
        var denied = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT1",
                Money.ZERO,
                "I",
                "NON",
                LocalDate.of(2026, 4, 1),
                List.of("CLP*DS1-1*4*215.5*0**12*ICN1", "CAS*CO*197*215.5"));
        var taken = (TakeResult.Taken)
                test.office().remittances().take("x.835", EraText.file("000000001", List.of(denied)), Progress.SILENT);
        assertThat(test.office().remittances().post(taken.remittances().getFirst()))
                .isInstanceOf(PostResult.Posted.class);

        assertThat(open()).singleElement().asString().startsWith("DENIAL ");
        assertThat(test.office().followUps().list(TaskFilter.OPEN))
                .extracting(task -> task.about().patient())
                .containsExactly(
                        test.office().patients().list("", 0, 1).getFirst().id());
    }

    private List<String> openAfter(int days) {
        test.database().clock().setDay(TestOffice.TODAY.plusDays(days));
        test.office().followUps().watch();
        return open();
    }

    private List<String> open() {
        return test.office().followUps().list(TaskFilter.OPEN).stream()
                .map(task -> task.kind() + " " + task.dueOn() + " " + task.title())
                .toList();
    }

    private void take(String content, FileKind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), envelope(content));
        assertThat(test.office().acknowledgments().take(file, kind, Progress.SILENT))
                .isInstanceOf(AckAnswer.Taken.class);
    }

    private static String envelope(String content) {
        return "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*000000099*0"
                + "*T*:~" + content
                + (content.startsWith("TA1") ? "IEA*0*000000099~" : "GE*1*9~IEA*1*000000099~");
    }

    private static String syntax(String sets) {
        return "GS*FA*CLEARWATER*SUB12345*20260302*1000*9*X*005010X231A1~"
                + "ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~" + sets + "AK9*A*1*1*1~SE*"
                + (sets.isEmpty() ? 4 : 6) + "*0001~";
    }

    private static String status(String word) {
        return "GS*HN*CLEARWATER*SUB12345*20260302*1000*9*X*005010X214~"
                + "ST*277*0001*005010X214~BHT*0085*08*277X1*20260302*1000*TH~HL*1**20*1~NM1*AY*2*CLEARWATER*****46*C~"
                + "TRN*1*X1~DTP*050*D8*20260302~DTP*009*D8*20260302~HL*2*1*21*1~NM1*41*2*ELM*****46*SUB12345~TRN*2*DS1~"
                + "STC*A1:19:PR*20260302*WQ*215.5~HL*3*2*19*1~NM1*85*2*ELM*****XX*1999550100~TRN*1*0~"
                + "STC*A1:19:PR**WQ*215.5~HL*4*3*PT~NM1*QC*1*RIVERA*ANA****MI*W1~TRN*2*DS1-1~STC*" + word
                + "*20260302*WQ*215.5~DTP*472*D8*20260220~SE*22*0001~";
    }
}
