package org.daysheet.edi.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SegmentWriterTest {
    private final List<String> refused = new ArrayList<>();
    private final SegmentWriter writer =
            new SegmentWriter(Separators.USUAL, (element, message) -> refused.add(element + " " + message));

    @Test
    void writesCapitalsCompositesAndNoEmptyEnd() {
        writer.segment("SV1", SegmentWriter.composite("HC", "G0402", "", ""), "12.5", "UN", "1", "", "", "");

        assertThat(text()).isEqualTo("SV1*HC:G0402*12.5*UN*1~");
        assertThat(refused).isEmpty();
    }

    @Test
    void writesLowerCaseAsCapitals() {
        writer.segment("NM1", "IL", "1", "O'Neil-Smith");

        assertThat(text()).isEqualTo("NM1*IL*1*O'NEIL-SMITH~");
    }

    @Test
    void refusesSeparatorsAndForeignCharactersInValues() {
        writer.segment("NM1", "IL", "A*B", "C:D", "E~F", "G^H", "NU\u00d1EZ", " X", "TAB\t");

        assertThat(refused)
                .containsExactly(
                        "NM102 the character '*' cannot be written",
                        "NM103 the character ':' cannot be written",
                        "NM104 the character '~' cannot be written",
                        "NM105 the character '^' cannot be written",
                        "NM106 the character '\u00d1' cannot be written",
                        "NM107 a value begins or ends with a blank",
                        "NM108 a value begins or ends with a blank",
                        "NM108 the character '\t' cannot be written");
    }

    @Test
    void textsAreMadeWritable() {
        assertThat(X12Text.writable("Nu\u00f1ez \u2013 \u201cJos\u00e9\u201d\t*x*"))
                .isEqualTo("NUNEZ - \"JOSE\" X");
        assertThat(X12Text.isWritable("ST. MARY'S #2 (WEST)")).isTrue();
        assertThat(X12Text.firstUnwritable("AB~")).isEqualTo(2);
    }

    private String text() {
        return new String(writer.bytes(), StandardCharsets.US_ASCII);
    }
}
