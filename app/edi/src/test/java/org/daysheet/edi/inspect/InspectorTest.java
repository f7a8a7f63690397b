package org.daysheet.edi.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.claim837.ClaimNames;
import org.daysheet.edi.claim837.NotKept;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InspectorTest {
    @ParameterizedTest
    @CsvSource({
        "vectors/vector-10.835, 835",
        "vectors/vector-08.837, 837P",
        "claims/dependent-full.837, 837P",
        "acks/mixed.999, 999",
        "acks/claims.277, 277CA"
    })
    void soundFilesOfEachKindAreNamedAndSound(String name, String kind) throws IOException {
        Inspected inspected = new Inspected(Vectors.bytes(name));

        assertThat(inspected.verdict.kind().text()).isEqualTo(kind);
        assertThat(inspected.verdict.isSound()).isTrue();
        assertThat(inspected.findings).isEmpty();
        assertThat(inspected.verdict.bytes()).isEqualTo(Vectors.bytes(name).length);
        assertThat(inspected.verdict.sha256()).hasSize(64);
    }

    @Test
    void aClaimSaysWhomItNamesWhatIsWrongAndWhereWhatIsNotKeptStands() throws IOException {
        String text = new String(Vectors.bytes("claims/subscriber.837"), StandardCharsets.US_ASCII)
                .replace("HI*ABK:E119~", "AMT*XX*5~\nAMT*XX*6~\nHI*ABK:E119~")
                .replace("DTP*472*D8*20260105~\nREF*6R*DS1001-2~", "REF*6R*DS1001-2~");

        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.US_ASCII));

        SubmittedClaim claim = inspected.submitted.getFirst();
        assertThat(claim.names())
                .isEqualTo(new ClaimNames(new PersonName("STONE", "MARA", "J", ""), "GOLDEN HEALTH PLAN"));
        assertThat(claim.leftOut())
                .containsExactly(new NotKept("2300 AMT", new Place(text.indexOf("AMT*XX"), 27, 27), "AMT*XX*5"));
        assertThat(claim.notKept()).containsExactly("2300 AMT");
        assertThat(claim.findings()).isNotEmpty().isSubsetOf(inspected.findings);
    }

    @Test
    void aFileSaysHowFarItIsAndStopsWhenAsked(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.837"), Vectors.bytes("claims/subscriber.837"));
        List<String> told = new ArrayList<>();

        Inspection whole = Inspector.inspect(file, new InspectionSink() {}, "bytes read", new Watch(told, false));

        long bytes = Files.size(file);
        assertThat(whole.bytes()).isEqualTo(bytes);
        assertThat(told).contains("bytes read " + bytes + " of " + bytes);
        assertThatThrownBy(() -> Inspector.inspect(file, new InspectionSink() {}, "", new Watch(told, true)))
                .isInstanceOf(Cancelled.class);
    }

    private record Watch(List<String> told, boolean isCancelled) implements Progress {
        @Override
        public void report(String step, long done, long total) {
            told.add(step + " " + done + " of " + total);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ST*271*0001*005010X279A1~, 271",
        "ST*270*0001*005010X279A1~, 270",
        "ST*834*0001*005010X220A1~, 834",
        "ST*837*0001*005010X223A2~, 837I",
        "ST*837*0001*005010X224A2~, 837D",
        "ST*277*0001*005010X212~, 277",
        "ST*997*0001~, 997",
        "ST*850*0001~, x12"
    })
    void otherX12IsNamedWithoutAnError(String st, String kind) throws IOException {
        String text = ISA + "GS*XX*A*B*20260115*1200*1*X*005010~" + st + "SE*2*0001~GE*1*1~IEA*1*000000001~";

        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.verdict.kind().text()).isEqualTo(kind);
        assertThat(inspected.codes()).containsExactly("kind-not-read");
        assertThat(inspected.verdict.isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'\r\n  \n', empty",
        "'%PDF-1.7\nx', pdf",
        "'PK\u0003\u0004....', zip",
        "'\u001f\u008b\b\0', gzip",
        "'<?xml version=\"1.0\"?><a/>', xml",
        "'<!DOCTYPE html><html>', html",
        "'{\"a\":1}', json",
        "'MSH|^~\\&|A|B', hl7",
        "'name,npi,amount\nA,1,2', csv",
        "'Dear office, here is', csv",
        "'Dear office', text",
        "'ISAAC Newton, physicist', csv",
        "'ISA of the year', text",
        "'I\0S\0A\0*\0', utf-16",
        "'\0I\0S\0A\0*', utf-16",
        "'\u00ff\u00fdrubbish', unknown",
        "ISA, unknown",
        "ISA*00*, unknown"
    })
    void whatIsNotX12IsNamedByContentWithOneError(String text, String kind) throws IOException {
        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(inspected.verdict.kind().text()).isEqualTo(kind);
        assertThat(inspected.verdict.isSound()).isFalse();
        assertThat(inspected.findings)
                .isNotEmpty()
                .allMatch(finding -> finding.message().endsWith("."));
    }

    @Test
    void anInterchangeOfTa1AloneIsNamed() throws IOException {
        String text = ISA + "TA1*000000017*260116*0905*R*022~IEA*0*000000001~";

        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.verdict.kind()).isEqualTo(FileKind.INTERCHANGE_ACK);
        assertThat(inspected.interchangeAcks.getFirst().isAccepted()).isFalse();
        assertThat(inspected.verdict.isSound()).isTrue();
    }

    @Test
    void anInterchangeWithNothingInItIsAnError() throws IOException {
        Inspected inspected = new Inspected((ISA + "IEA*0*000000001~").getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.verdict.kind()).isEqualTo(FileKind.UNKNOWN);
        assertThat(inspected.codes()).containsExactly("interchange-empty");
    }

    @Test
    void aLongStreamOfNoiseIsNotReadToItsEnd() throws IOException {
        Noise noise = new Noise("", 1L << 40);
        Inspected inspected = new Inspected(noise);

        assertThat(inspected.verdict.kind()).isEqualTo(FileKind.UNKNOWN);
        assertThat(inspected.verdict.wholeFileRead()).isFalse();
        assertThat(inspected.verdict.sha256()).isEmpty();
        assertThat(noise.given).isLessThan(66L << 20);
    }

    @Test
    void noiseBehindAGoodHeaderEndsInOneClearError() throws IOException {
        Noise noise = new Noise(ISA.replace('~', '\u0001'), 1L << 40);
        Inspected inspected = new Inspected(noise);

        assertThat(inspected.verdict.isSound()).isFalse();
        assertThat(inspected.verdict.kind()).isEqualTo(FileKind.UNKNOWN);
        assertThat(inspected.codes()).contains("segment-too-long");
        assertThat(noise.given).isLessThan(70L << 20);
    }

    @Test
    void everythingOfARemittanceIsTold() throws IOException {
        Inspected inspected = new Inspected(Vectors.bytes("vectors/vector-10.835"));

        assertThat(inspected.interchanges).singleElement().satisfies(isa -> {
            assertThat(isa.control()).isEqualTo("000000114");
            assertThat(isa.sender()).isEqualTo("GOLDENPLAN");
            assertThat(isa.receiver()).isEqualTo("PRACTICE");
        });
        assertThat(inspected.transactions).containsExactly("835 0001", "835 0002", "835 0003");
        assertThat(inspected.remitClaims).extracting(claims -> claims.size()).containsExactly(5, 1, 1);
    }

    @Test
    void filesJoinedWithTheirByteOrderMarksAreReadWhole() throws IOException {
        String one = new String(Vectors.bytes("vectors/vector-01.835"), StandardCharsets.ISO_8859_1);
        String two = new String(Vectors.bytes("vectors/vector-02.835"), StandardCharsets.ISO_8859_1);

        Inspected inspected =
                new Inspected((MARK + one + MARK + MARK + "\n" + two + MARK).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(inspected.findings).isEmpty();
        assertThat(inspected.interchanges).hasSize(2);
        assertThat(inspected.remittances).hasSize(2);
    }

    @Test
    void aGroupOutsideAnyInterchangeIsAnErrorAndReadInOneWithoutAName() throws IOException {
        String one = new String(Vectors.bytes("vectors/vector-01.835"), StandardCharsets.US_ASCII);

        Inspected inspected =
                new Inspected((one + one.substring(one.indexOf("GS*"))).getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.findings)
                .extracting(Finding::code)
                .containsExactly("interchange-missing", "trace-repeated");
        assertThat(inspected.verdict.isSound()).isFalse();
        assertThat(inspected.interchanges).extracting(isa -> isa.control()).containsExactly("000000101", "");
        assertThat(inspected.ends).isEqualTo(2);
        assertThat(inspected.remittances).hasSize(2);
    }

    @Test
    void aSegmentWithoutANameIsSaidToBeDamagedAndItsNameIsCut() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-01.835"), StandardCharsets.US_ASCII)
                .replace("LX*1~", "LX*1~\n" + "x".repeat(500) + "*1~")
                .replace("SE*21", "SE*22");

        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.codes()).containsExactly("segment-malformed", "segment-unexpected");
        assertThat(inspected.findings.getFirst().segmentId()).isEqualTo("xxxxxxxx");
    }

    @Test
    void twoChecksWithOneTraceNumberAreAWarning() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-10.835"), StandardCharsets.US_ASCII)
                .replace("V10NOTICE2", "V10EFT1");

        Inspected inspected = new Inspected(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(inspected.codes()).containsExactly("trace-repeated");
        assertThat(inspected.findings.getFirst().offset()).isEqualTo(text.lastIndexOf("V10EFT1"));
        String ofAnother = text.substring(0, text.lastIndexOf("V10EFT1*1987654321")) + "V10EFT1*1555555555"
                + text.substring(text.lastIndexOf("V10EFT1*1987654321") + 18);
        assertThat(new Inspected(ofAnother.getBytes(StandardCharsets.US_ASCII)).codes())
                .isEmpty();
    }

    @Test
    void controlNumbersThatComeAgainAreNamed() throws IOException {
        String one = new String(Vectors.bytes("vectors/vector-10.835"), StandardCharsets.US_ASCII);

        assertThat(new Inspected(one.replace("*0002~", "*0001~").getBytes(StandardCharsets.US_ASCII)).codes())
                .containsExactly("set-repeated");
        assertThat(new Inspected((one + one.replaceAll("V10", "V11")).getBytes(StandardCharsets.US_ASCII)).codes())
                .containsExactly("interchange-repeated");
        String group = one.substring(one.indexOf("GS*"), one.indexOf("IEA*"));
        String twice = one.replace("IEA*1*", group.replaceAll("V10", "V11") + "IEA*2*");
        assertThat(new Inspected(twice.getBytes(StandardCharsets.US_ASCII)).codes())
                .containsExactly("group-repeated");
    }

    private static final String MARK = "\u00EF\u00BB\u00BF";
    private static final String ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       "
            + "*260115*1200*^*00501*000000001*0*P*:~";

    /// A beginning, then random bytes without end, none of them a control character but some beyond ASCII.
    private static final class Noise extends InputStream {
        private final byte[] beginning;
        private final long length;
        private final SplittableRandom random = new SplittableRandom(7);
        private long given;

        Noise(String beginning, long length) {
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
            this.length = length;
        }

        @Override
        public int read() {
            if (given >= length) {
                return -1;
            }
            int next = given < beginning.length ? beginning[(int) given] & 0xFF : 32 + random.nextInt(220);
            given++;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            for (int i = 0; i < wanted; i++) {
                target[offset + i] = (byte) read();
            }
            return wanted;
        }
    }
}
