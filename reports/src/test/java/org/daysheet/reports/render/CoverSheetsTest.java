package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daysheet.types.paper.CoverPage;
import org.junit.jupiter.api.Test;

final class CoverSheetsTest {
    private static final CoverPage FAXED = new CoverPage(
            "V7-OZ",
            "Support for the claim, by fax",
            List.of("ELM STREET FAMILY PRACTICE", "12 ELM STREET", "SPRINGFIELD IL 62701-0001"),
            List.of("ACME HEALTH PLAN"),
            List.of(new CoverPage.Fact("Patient", "ANA RIVERA"), new CoverPage.Fact("Member number", "W123")));
    private static final CoverPage KEPT =
            new CoverPage("", "Medical record, kept here until asked for", List.of(), List.of(), List.of());

    @Test
    void eachSheetIsAPageWithItsNumberAndWhatTheClaimIsFoundBy() throws IOException {
        byte[] pdf = pdf(List.of(FAXED, KEPT));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(lines(document, 1))
                    .containsExactly(
                            "Attachment to a claim",
                            "From ELM STREET FAMILY PRACTICE",
                            "12 ELM STREET",
                            "SPRINGFIELD IL 62701-0001",
                            "To ACME HEALTH PLAN",
                            "Attachment control number V7-OZ",
                            "Support for the claim, by fax",
                            "Patient ANA RIVERA",
                            "Member number W123",
                            "Confidential health information: for the payer named above only.");
            assertThat(lines(document, 2)).contains("Attachment control number none: sent on request");
        }
        assertThat(pdf(List.of(FAXED, KEPT))).isEqualTo(pdf);
    }

    @Test
    void nothingToAnnounceIsNoFile() {
        assertThatIllegalArgumentException().isThrownBy(() -> pdf(List.of()));
    }

    private static byte[] pdf(List<CoverPage> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CoverSheets.write(pages, bytes);
        return bytes.toByteArray();
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines().toList();
    }
}
