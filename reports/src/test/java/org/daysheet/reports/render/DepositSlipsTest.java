package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.DepositPage;
import org.junit.jupiter.api.Test;

final class DepositSlipsTest {
    @Test
    void aSlipListsWhatIsInItWithItsTotalsAndRoomToSign() throws IOException {
        byte[] pdf = pdf(slip(2));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(document))
                    .containsExactly(
                            "Deposit slip 7",
                            "ELM STREET FAMILY PRACTICE",
                            "Day 03/02/2026",
                            "Form Number From Amount",
                            "Check 1 RIVERA, ANA 10.00",
                            "Check 2 RIVERA, ANA 10.00",
                            "Checks 20.00",
                            "Total 20.00",
                            "Counted and signed");
        }
        assertThat(pdf(slip(2))).isEqualTo(pdf);
    }

    @Test
    void manyChecksFollowOnMorePagesAndNoneIsLost() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(slip(100)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(lines(document).stream().filter(line -> line.startsWith("Check ")))
                    .hasSize(100);
            assertThat(lines(document)).contains("Total 1,000.00");
        }
    }

    private static DepositPage slip(int checks) {
        String total = checks == 2 ? "20.00" : "1,000.00";
        return new DepositPage(
                "Deposit slip 7",
                List.of("ELM STREET FAMILY PRACTICE"),
                List.of(new CoverPage.Fact("Day", "03/02/2026")),
                IntStream.rangeClosed(1, checks)
                        .mapToObj(i -> new DepositPage.Line("Check", Integer.toString(i), "RIVERA, ANA", "10.00"))
                        .toList(),
                List.of(new CoverPage.Fact("Checks", total), new CoverPage.Fact("Total", total)));
    }

    private static byte[] pdf(DepositPage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DepositSlips.write(page, bytes);
        return bytes.toByteArray();
    }

    private static List<String> lines(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).lines().toList();
    }
}
