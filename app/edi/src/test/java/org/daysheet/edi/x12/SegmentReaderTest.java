package org.daysheet.edi.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentReaderTest {
    private static final String ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       "
            + "*260115*1200*^*00501*000000001*0*P*:~";
    private static final List<String> EXPECTED =
            List.of("ISA", "GS HP", "ST 835 0001", "N1 PR  ACME", "SE 3 0001", "GE", "IEA");
    private static final String BODY = "GS*HP~ST*835*0001~N1*PR**ACME~SE*3*0001~GE~IEA~";

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"~", "~\n", "~\r\n", "~\r", "\n~", "\r\n~", "~\n\n   ", "~\r\n\t", "~~", "~ "})
    void segmentsAreTheSameHoweverTheyAreBroken(String between) throws IOException {
        assertThat(shapes(bytes((ISA + BODY).replace("~", between)))).isEqualTo(EXPECTED);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "'", "\u001c", "\u0085"})
    void anyTerminatorWorks(String terminator) throws IOException {
        assertThat(shapes(bytes((ISA + BODY).replace("~", terminator)))).isEqualTo(EXPECTED);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t", "^", "\u001d", "\u00a7"})
    void anyElementSeparatorWorks(String separator) throws IOException {
        String text = (ISA + BODY).replace("^", "U").replace("*", separator);

        assertThat(shapes(bytes(text))).isEqualTo(EXPECTED);
        assertThat(findings).isEmpty();
    }

    @Test
    void linesWrappedInsideSegmentsAreUnfoldedAndOffsetsStayTrue() throws IOException {
        String text = (ISA + BODY).replace("**ACME", "**AC\r\nME*X");
        SegmentReader reader = reader(bytes(text));
        for (int i = 0; i < 4; i++) {
            assertThat(reader.next()).isTrue();
        }

        assertThat(reader.segment().text(3)).isEqualTo("ACME");
        assertThat(reader.segment().offset(3)).isEqualTo(text.indexOf("AC\r\nME"));
        assertThat(reader.segment().offset(4)).isEqualTo(text.indexOf("X~SE"));
        assertThat(reader.next()).isTrue();
        assertThat(reader.segment().place()).isEqualTo(new Place(text.indexOf("SE*3"), 2, 5));
    }

    @Test
    void aByteOrderMarkAndTrailingRubbishGoBy() throws IOException {
        byte[] plain = bytes(ISA + BODY + "\u001a\0\0\r\n");
        byte[] marked = new byte[plain.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(plain, 0, marked, 3, plain.length);

        assertThat(shapes(marked)).isEqualTo(EXPECTED);
        assertThat(findings).isEmpty();
    }

    @Test
    void aSecondInterchangeMayBringOtherSeparators() throws IOException {
        String second = (ISA + BODY).replace('*', '|').replace("~", "\n");

        List<String> shapes = shapes(bytes(ISA + BODY + second));

        assertThat(shapes.subList(7, 14)).isEqualTo(EXPECTED);
    }

    @Test
    void anInterchangeHeaderOfTheWrongWidthIsReportedAndRead() throws IOException {
        assertThat(shapes(bytes((ISA + BODY).replace("RECEIVER       ", "RECEIVER"))))
                .isEqualTo(EXPECTED);
        assertThat(findings).extracting(Finding::code).containsExactly("isa-length");
        assertThat(findings.getFirst().read()).isEqualTo("99 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISA", "ISA*", "ISA*00*          *00*", "ISA*00"})
    void aHeaderCutShortIsSaidToBe(String text) throws IOException {
        assertThat(shapes(bytes(text))).isEmpty();
        assertThat(findings).hasSize(1).allMatch(Finding::isError);
    }

    @Test
    void linesAreCountedWhateverEndsThem() throws IOException {
        for (String end : List.of("~\n", "~\r\n", "~\r", "\n", "\r\n")) {
            SegmentReader reader = reader(bytes((ISA + BODY).replace("~", end)));
            long expected = 0;
            while (reader.next()) {
                assertThat(reader.segment().place().line()).as("with %s", end).isEqualTo(++expected);
            }
            assertThat(expected).isEqualTo(7);
        }
    }

    @Test
    void segmentsLongerThanTheBufferAndStreamsThatTrickleAreReadWhole() throws IOException {
        String longText = "A".repeat(200_000);
        byte[] bytes = bytes(ISA + "NTE*ADD*" + longText + "~IEA~");
        InputStream trickle = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 7));
            }
        };
        SegmentReader reader = new SegmentReader(trickle, findings::add);

        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();
        assertThat(reader.segment().text(2)).isEqualTo(longText);
        assertThat(reader.next()).isTrue();
        assertThat(reader.segment().offset()).isEqualTo(bytes.length - 4L);
    }

    @Test
    void withoutATerminatorWithinAMillionBytesReadingStops() throws IOException {
        byte[] noise = bytes(ISA + "X".repeat(3_000_000));

        assertThat(shapes(noise)).containsExactly("ISA");
        assertThat(findings).extracting(Finding::code).containsExactly("segment-too-long");
    }

    @Test
    void valuesAreReadFromBytes() throws IOException {
        SegmentReader reader = reader(bytes(ISA + "XX*-12.5*.05*12.345*1e3*20260228*20260230*7*A:B::D* pad *--1~"));
        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();
        Segment segment = reader.segment();

        assertThat(segment.money(1)).isEqualTo(Money.ofCents(-1250));
        assertThat(segment.money(2)).isEqualTo(Money.ofCents(5));
        assertThat(segment.money(3)).isNull();
        assertThat(segment.money(4)).isNull();
        assertThat(segment.date(5)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(segment.date(6)).isNull();
        assertThat(segment.number(7)).isEqualTo(7);
        assertThat(List.of(segment.component(8, 1), segment.component(8, 3), segment.component(8, 4)))
                .containsExactly("A", "", "D");
        assertThat(segment.components(8)).isEqualTo(4);
        assertThat(segment.text(9)).isEqualTo("pad");
        assertThat(segment.money(10)).isNull();
        assertThat(segment.money(99)).isNull();
        assertThat(segment.text(99)).isEmpty();
    }

    @Test
    void bytesBeyondAsciiAreReadAsUtf8OrElseWindows() throws IOException {
        byte[] utf8 = (ISA + "NM1*NU\u00d1EZ~").getBytes(StandardCharsets.UTF_8);
        byte[] windows = (ISA + "NM1*NU\u00d1EZ~").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(shapes(utf8)).containsExactly("ISA", "NM1 NU\u00d1EZ");
        assertThat(shapes(windows)).containsExactly("ISA", "NM1 NU\u00d1EZ");
    }

    @Test
    void bytesThatWindowsLeavesUndefinedAreNotLost() throws IOException {
        byte[] bytes = (ISA + "NM1*\u0081\u00d1\u009d~").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(shapes(bytes)).containsExactly("ISA", "NM1 \u0081\u00d1\u009d");
    }

    private List<String> shapes(byte[] bytes) throws IOException {
        findings.clear();
        SegmentReader reader = reader(bytes);
        List<String> shapes = new ArrayList<>();
        while (reader.next()) {
            Segment segment = reader.segment();
            StringBuilder shape = new StringBuilder(segment.id());
            for (int i = 1; i <= segment.size() && !segment.id().equals("ISA"); i++) {
                shape.append(' ').append(segment.text(i));
            }
            shapes.add(shape.toString());
        }
        return shapes;
    }

    private SegmentReader reader(byte[] bytes) {
        return new SegmentReader(new ByteArrayInputStream(bytes), findings::add);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
