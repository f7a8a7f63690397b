package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A claim knows in which files it left and what was said about each.
final class ClaimTrailTest {
    private static final String STATUS =
            "ST*277*0001*005010X214~BHT*0085*08*277X1*20260302*1000*TH~HL*1**20*1~NM1*AY*2*CLEARWATER*****46*CLEARWATER~"
                    + "TRN*1*X1~DTP*050*D8*20260302~DTP*009*D8*20260302~HL*2*1*21*1~NM1*41*2*ELM*****46*SUB12345~"
                    + "TRN*2*DS1~STC*A1:19:PR*20260302*WQ*431~HL*3*2*19*1~NM1*85*2*ELM*****XX*1999550100~TRN*1*0~"
                    + "STC*A1:19:PR**WQ*431~HL*4*3*PT~NM1*QC*1*RIVERA*ANA****MI*W1~TRN*2*DS1-1~"
                    + "STC*A7:562:85*20260302*U*215.5~REF*1K*ICN7~DTP*472*D8*20260220~SE*22*0001~";

    @TempDir
    private Path folder;

    private TestOffice test;
    private ClaimId claim;

    @BeforeEach
    void send() {
        test = new TestOffice();
        claim = test.readyClaim("P1");
        test.readyClaim("P2");
        test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimThatNeverLeftHasNoTrail() {
        ClaimId fresh = test.readyClaim("P3");

        assertThat(test.office().submissions().ofClaim(fresh)).isEmpty();
        assertThat(test.office().acknowledgments().ofClaim(fresh)).isEmpty();
    }

    @Test
    void everySendingNamesItsFile() {
        List<ClaimSending> sendings = test.office().submissions().ofClaim(claim);

        assertThat(sendings)
                .extracting(
                        ClaimSending::controlNumber,
                        ClaimSending::interchangeControl,
                        ClaimSending::receiverCode,
                        ClaimSending::fileName,
                        ClaimSending::claims,
                        ClaimSending::total,
                        ClaimSending::on)
                .containsExactly(tuple(
                        "DS1-1",
                        "000000001",
                        "CLEARWATER",
                        "daysheet-000000001.837",
                        2,
                        Money.ofCents(43_100),
                        TestOffice.TODAY));
        assertThat(sendings.getFirst().sha256()).hasSize(64);
    }

    @Test
    void whatWasSaidOfTheFileAndOfTheClaimStandsInOrder() throws IOException {
        take("TA1*000000001*260302*1000*A*000~", FileKind.INTERCHANGE_ACK);
        take(
                "GS*FA*CLEARWATER*SUB12345*20260302*1000*9*X*005010X231A1~ST*999*0001*005010X231A1~"
                        + "AK1*HC*1*005010X222A1~AK2*837*0001~IK5*A~AK9*A*1*1*1~SE*6*0001~GE*1*9~",
                FileKind.SYNTAX_ACK_999);
        take("GS*HN*CLEARWATER*SUB12345*20260302*1000*9*X*005010X214~" + STATUS + "GE*1*9~", FileKind.CLAIM_ACK_277);

        assertThat(test.office().acknowledgments().ofClaim(claim))
                .extracting(
                        ClaimWord::kind,
                        ClaimWord::controlNumber,
                        ClaimWord::isAboutFile,
                        ClaimWord::verdict,
                        ClaimWord::code,
                        ClaimWord::status,
                        ClaimWord::detail,
                        ClaimWord::payerControlNumber,
                        ClaimWord::on)
                .containsExactly(
                        tuple("TA1", "DS1-1", true, Verdict.ACCEPTED, "A", "", "TA1 A note 000", "", TestOffice.TODAY),
                        tuple("999", "DS1-1", true, Verdict.ACCEPTED, "A", "", "IK5 A", "", TestOffice.TODAY),
                        tuple(
                                "277CA",
                                "DS1-1",
                                false,
                                Verdict.REJECTED,
                                "A7",
                                "562",
                                "A7:562:85",
                                "ICN7",
                                TestOffice.TODAY));
    }

    private void take(String body, FileKind kind) throws IOException {
        Path file = Files.createTempFile(folder, "answer", ".txt");
        Files.writeString(
                file,
                "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501*000000099*0"
                        + "*T*:~" + body + (kind == FileKind.INTERCHANGE_ACK ? "IEA*0*" : "IEA*1*") + "000000099~");
        assertThat(test.office().acknowledgments().take(file, kind, Progress.SILENT))
                .isInstanceOf(AckAnswer.Taken.class);
    }
}
