package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a household reads on paper: two of them at one address, whose people have the same names.
class HouseholdPrivacyTest extends DeskPractice {
    /// Amounts, days and number of the first household, and of the second.
    private static final List<String> FIRST = List.of("G771", "101.00", "102.00", "01/10/2026", "01/11/2026");

    private static final List<String> SECOND = List.of("G772", "307.00", "408.00", "01/12/2026", "01/13/2026");

    @Test
    void noPageOfAHouseholdTellsAnythingOfTheOther() throws IOException {
        String[] tables = tables();
        String patients = table(
                "households.csv",
                "patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,guarantor_account,"
                        + "guarantor_last_name,guarantor_first_name",
                "H1,Lund,Leo,2015-04-17,M,5 Elm Street,Hartwell,CT,06099,G771,Lund,Maria",
                "H2,Lund,Eva,2016-04-17,F,5 Elm Street,Hartwell,CT,06099,G771,Lund,Maria",
                "H3,Lund,Leo,2015-04-17,M,5 Elm Street,Hartwell,CT,06099,G772,Lund,Maria",
                "H4,Lund,Eva,2016-04-17,F,5 Elm Street,Hartwell,CT,06099,G772,Lund,Maria");
        String visits = table(
                "household-visits.csv",
                "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount",
                "W1,H1,2026-01-10,1999550217,J069,G0439,101.00",
                "W2,H2,2026-01-11,1999550217,J069,G0439,102.00",
                "W3,H3,2026-01-12,1999550217,J069,G0439,307.00",
                "W4,H4,2026-01-13,1999550217,J069,G0439,408.00");
        assertThat(run("take", tables[1], patients, visits).exitCode()).isZero();

        JsonNode run =
                run("--json", "statements", "run", "--out", file("letters")).json();

        assertThat(run.path("statements").asInt()).isEqualTo(2);
        List<String> pages = pages(Path.of(run.path("file").asString()));
        List<String> first =
                pages.stream().filter(page -> page.contains("G771")).toList();
        List<String> second =
                pages.stream().filter(page -> page.contains("G772")).toList();
        assertThat(first.size() + second.size()).isEqualTo(pages.size());
        assertThat(String.join("\n", first)).contains(FIRST).doesNotContain(SECOND);
        assertThat(String.join("\n", second)).contains(SECOND).doesNotContain(FIRST);
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
