package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two claims of one subscriber, with two lines each, are sent; what receivers say about them is kept reason by reason.
final class ClaimNotesTest {
    @TempDir
    private Path folder;

    private TestOffice test;
    private Answers answers;
    private ClaimId first;
    private ClaimId second;

    @BeforeEach
    void send() {
        test = new TestOffice();
        first = test.readyClaim("P1");
        second = test.readyClaim("P2");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
        answers = new Answers(test.office(), folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyStatusOfAClaimAndOfItsLinesIsKeptWithItsField() {
        String line = test.office().claims().show(second).lines().get(1).controlNumber();
        answers.claims(Answers.patient(
                "DS2-1",
                "STC*A3:21*20260302*U*215.5******A7:562:85*A6:145:82*SEE LINES~STC*A8:164:IL*20260302*U*215.5~"
                        + "REF*1K*ICN7~DTP*472*D8*20260220~SVC*HC:J3420*15.5*****1~STC*A7:453*20260302*U~REF*FJ*" + line
                        + "~SVC*HC:G0439*200*****1~STC*A7:187*20260302*U~"));

        assertThat(told(second))
                .containsExactly(
                        "no 0 A3:21 Sent back unprocessed: something missing or wrong. @",
                        "no 0 A7:562:85 Not valid: NPI (billing provider). @billingProvider.npi",
                        "no 0 A6:145:82 Missing: specialty or taxonomy code (rendering provider)."
                                + " @providers.rendering.taxonomy",
                        "no 0 A8:164:IL Does not fit together: member number (subscriber). @subscriber.memberId",
                        "no 2 A7:453 Not valid: modifier. @lines[2].procedure.modifiers",
                        "no 1 A7:187 Not valid: date of service. @lines[1].from");
        ClaimNote message = test.office().acknowledgments().notes(second).getFirst();
        assertThat(List.of(message.message(), message.controlNumber(), message.kind()))
                .containsExactly("SEE LINES", "DS2-1", "277CA");
        assertThat(told(first)).isEmpty();
    }

    @Test
    void aDependentBelowTheSubscriberIsHeard() {
        answers.claims("HL*4*3*22*1~NM1*IL*1*RIVERA*BO****MI*W1~HL*5*4*23~NM1*QC*1*RIVERA*ANA~TRN*2*DS1-1~"
                + "STC*A2:20:PR*20260302*WQ*215.5~");

        assertThat(told(first))
                .containsExactly("yes 0 A2:20:PR Taken into adjudication: taken for processing (payer). @");
    }

    @Test
    void aComplaintOfA999IsLedBackToTheClaimAndTheField() throws IOException {
        answers.syntax("AK2*837*0001~IK3*NM1*" + position("NM1*85") + "*2010*8~IK4*9*67*7*BAD~IK3*SV1*"
                + lastPosition("SV1*HC:J3420") + "*2400*8~IK4*1:3*1339*7*ZZ~IK3*CLM*" + position("CLM*DS1-1")
                + "*2300*8~CTX*CLM01:DS2-1~IK4*2*782*6~IK3*SBR*" + position("SBR*") + "*2000*I6~IK5*R*5~");

        assertThat(told(first))
                .containsExactly(
                        "no 0 NM109 7 code not valid @billingProvider.npi",
                        "no 0 SBR I6 segment missing that this case needs @subscriber");
        assertThat(told(second))
                .containsExactly(
                        "no 0 NM109 7 code not valid @billingProvider.npi",
                        "no 2 SV101-3 7 code not valid @lines[2].procedure.modifiers",
                        "no 0 CLM02 6 character not allowed @terms.total",
                        "no 0 SBR I6 segment missing that this case needs @subscriber");
        assertThat(test.office().acknowledgments().notes(second).getFirst().value())
                .isEqualTo("BAD");
    }

    private List<String> told(ClaimId claim) {
        return test.office().acknowledgments().notes(claim).stream()
                .map(note -> (note.isRefusal() ? "no " : "yes ") + note.line() + " " + note.code() + " " + note.words()
                        + " @" + note.fieldPath())
                .toList();
    }

    private int position(String begin) throws IOException {
        List<String> segments = segments();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).startsWith(begin)) {
                return i + 1;
            }
        }
        throw new AssertionError(begin);
    }

    private int lastPosition(String begin) throws IOException {
        List<String> segments = segments();
        for (int i = segments.size(); i > 0; i--) {
            if (segments.get(i - 1).startsWith(begin)) {
                return i;
            }
        }
        throw new AssertionError(begin);
    }

    /// From the ST on.
    private List<String> segments() throws IOException {
        String sent = Files.readString(folder.resolve("out").resolve("daysheet-000000001.837"));
        return Arrays.stream(sent.substring(sent.indexOf("ST*837")).split("~"))
                .map(String::strip)
                .toList();
    }
}
