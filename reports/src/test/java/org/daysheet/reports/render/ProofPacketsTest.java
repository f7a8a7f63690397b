package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.types.paper.CoverPage.Fact;
import org.daysheet.types.paper.ProofPacket;
import org.daysheet.types.paper.ProofPacket.Part;
import org.junit.jupiter.api.Test;

final class ProofPacketsTest {
    @Test
    void everyPageIsNumberedAndNothingIsLeftOut() throws IOException {
        List<String> segments = IntStream.rangeClosed(1, 90)
                .mapToObj(number -> "REF*6R*L" + number + "X".repeat(number) + "~")
                .toList();
        byte[] pdf = write(packet(segments));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages();
            assertThat(last).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Page 1 of " + last,
                            "Page " + last + " of " + last,
                            "Claim DS1-1, as kept on 03/02/2026",
                            "L90XXXX")
                    .contains("one that nobody ? can draw");
            String plain = text.replaceAll("\\s", "");
            segments.forEach(segment ->
                    assertThat(plain).contains(segment.substring(0, Math.min(60, segment.length()))));
        }
        assertThat(write(packet(segments))).isEqualTo(pdf);
    }

    private static ProofPacket packet(List<String> segments) {
        return new ProofPacket(
                "Proof of timely filing: claim DS1-1",
                "Claim DS1-1, as kept on 03/02/2026",
                List.of(
                        new Part(
                                "Proof of timely filing: claim DS1-1",
                                List.of(new Fact("SHA-256", "0123456789abcdef".repeat(8)), new Fact("Payer", "Acme")),
                                List.of(
                                        "A sentence that goes on and on. "
                                                .repeat(12)
                                                .strip(),
                                        "one that nobody \u4e00 can draw"),
                                List.of(),
                                true),
                        new Part("Sending DS1-1", List.of(), List.of(), segments, true)));
    }

    private static byte[] write(ProofPacket packet) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ProofPackets.write(packet, pdf);
        return pdf.toByteArray();
    }
}
