package org.daysheet.edi.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daysheet.edi.x12.RawSegments.Raw;
import org.junit.jupiter.api.Test;

class RawSegmentsTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260201*1200*^*00501*000000001*0*P*:";

    private static List<Raw> part(String text, String first, String behind) throws IOException {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return RawSegments.read(new ByteArrayInputStream(file), text.indexOf(first), text.indexOf(behind));
    }

    @Test
    void aPartIsCutAsItStandsInTheFile() throws IOException {
        String text = ISA + "~GS*HP~CLP*A*1~CAS*CO*45*80~CLP*B*1~SE*1~";
        assertThat(part(text, "CLP*A", "CLP*B")).containsExactly(new Raw(3, "CLP*A*1~"), new Raw(4, "CAS*CO*45*80~"));
    }

    @Test
    void lineBreaksAreLeftOutAndOtherSeparatorsStay() throws IOException {
        String text = ISA.replace('*', '|') + "'\r\nCLP|A|1'\r\nCAS|CO|\r\n45|80'\r\nCLP|B|1'\r\n";
        assertThat(part(text, "CLP|A", "CLP|B")).containsExactly(new Raw(2, "CLP|A|1'"), new Raw(3, "CAS|CO|45|80'"));
    }

    @Test
    void whatIsNoInterchangeHasNoSegments() throws IOException {
        assertThat(part("hello CLP*A~ CLP*B~", "CLP*A", "CLP*B")).isEmpty();
    }
}
