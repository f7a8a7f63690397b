package org.daysheet.edi.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.x12.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Inspects large files in a Java of their own with a heap far smaller than the file.
final class ConstantHeapTest {
    private static final int SMALL_HEAP_MB = 12;

    @Test
    void aCheckOfThirtyMegabytesFitsIntoTwelve() throws IOException, InterruptedException {
        assertThat(inspectedIn(SMALL_HEAP_MB, Large.class, 120_000)).isEqualTo("0");
    }

    @Test
    void oneClaimOfSixtyMegabytesFitsIntoTheSameHeap() throws IOException, InterruptedException {
        assertThat(inspectedIn(SMALL_HEAP_MB, OneClaim.class, 6_000_000)).isEqualTo("0");
    }

    @Test
    @EnabledIfSystemProperty(named = "daysheet.long", matches = "true")
    void aCheckOfThreeHundredMegabytesFitsIntoTheSameHeap() throws IOException, InterruptedException {
        assertThat(inspectedIn(SMALL_HEAP_MB, Large.class, 1_200_000)).isEqualTo("0");
    }

    /// The exit code of the other Java, 0 when it saw what it should, and whatever it said.
    private static String inspectedIn(int megabytes, Class<?> program, int times)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        Integer.toString(times))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + said;
    }

    /// The program of the other Java: makes a large remittance of golden claims on the fly and inspects it.
    static final class Large {
        private Large() {}

        public static void main(String[] arguments) throws IOException {
            int claims = Integer.parseInt(arguments[0]);
            Counting counting = new Counting();
            Inspection verdict = Inspector.inspect(remittance(claims), counting);
            Runtime.getRuntime().exit(verdict.isSound() && counting.claims == claims ? 0 : 1);
        }

        private static InputStream remittance(int claims) {
            String golden = new String(Vectors.bytes("vectors/vector-01.835"), StandardCharsets.US_ASCII);
            int from = golden.indexOf("CLP*");
            int to = golden.indexOf("SE*");
            byte[] claim = golden.substring(from, to).getBytes(StandardCharsets.US_ASCII);
            String head = golden.substring(0, from).replace("BPR*I*88*", "BPR*I*" + 88L * claims + "*");
            String tail = golden.substring(to).replace("SE*21*", "SE*" + (13 + 8L * claims) + "*");
            List<InputStream> parts = new ArrayList<>();
            parts.add(new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)));
            parts.add(new Repeated(claim, claims));
            parts.add(new ByteArrayInputStream(tail.getBytes(StandardCharsets.US_ASCII)));
            return new SequenceInputStream(Collections.enumeration(parts));
        }
    }

    /// The program of the other Java: one claim with references without end, in an 835 and in an 837P.
    static final class OneClaim {
        private OneClaim() {}

        public static void main(String[] arguments) throws IOException {
            int references = Integer.parseInt(arguments[0]);
            Counting counting = new Counting();
            inspect("vectors/vector-01.835", "SVC*", references, counting);
            inspect("claims/subscriber.837", "HI*", references, counting);
            Runtime.getRuntime().exit(counting.claims == 2 && counting.tooLarge == 2 ? 0 : 1);
        }

        private static void inspect(String name, String before, int references, Counting counting) throws IOException {
            String golden = new String(Vectors.bytes(name), StandardCharsets.US_ASCII);
            int at = golden.indexOf(before);
            Inspection ignored = Inspector.inspect(
                    new SequenceInputStream(Collections.enumeration(List.of(
                            bytes(golden.substring(0, at)),
                            new Repeated("REF*1L*XX~".getBytes(StandardCharsets.US_ASCII), references),
                            bytes(golden.substring(at))))),
                    counting);
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final class Counting implements InspectionSink {
        private int claims;
        private int tooLarge;

        @Override
        public void remitClaim(RemitClaim claim) {
            claims++;
        }

        @Override
        public void submittedClaim(SubmittedClaim claim) {
            claims++;
        }

        @Override
        public void finding(Finding finding) {
            tooLarge += finding.code().equals("claim-too-large") ? 1 : 0;
        }
    }

    /// The same bytes over and over.
    private static final class Repeated extends InputStream {
        private final byte[] piece;
        private final long length;
        private long given;

        Repeated(byte[] piece, int times) {
            this.piece = piece;
            this.length = (long) piece.length * times;
        }

        @Override
        public int read() {
            return given >= length ? -1 : piece[(int) (given++ % piece.length)];
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            if (given >= length) {
                return -1;
            }
            int at = (int) (given % piece.length);
            int count = (int) Math.min(Math.min(wanted, piece.length - at), length - given);
            System.arraycopy(piece, at, target, offset, count);
            given += count;
            return count;
        }
    }
}
