package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PaperClaimsCommandTest extends DeskPractice {
    @BeforeEach
    void makeTheClaim() {
        assertThat(run(tables()).exitCode()).isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String status() {
        return run("--json", "claims", "show", "1").json().path("status").asString();
    }

    @Test
    void aClaimIsPrintedAndCountsAsSentOnlyWhenThatIsSaid() throws IOException {
        JsonNode plain = run("--json", "claims", "print", "1", "--out", file("plain.pdf"))
                .json();

        assertThat(plain.path("pages").asInt()).isEqualTo(1);
        assertThat(plain.path("claims").toString())
                .isEqualTo("[{\"id\":1,\"control\":\"DS1-1\",\"pages\":1,\"chargeCents\":15000,\"status\":\"DRAFT\"}]");
        assertThat(text(folder.resolve("plain.pdf"))).contains("DS1-1", "RIVERA, ANA", "Professional health claim");
        JsonNode red = run(
                        "--json",
                        "claims",
                        "print",
                        "DS1-1",
                        "--out",
                        file("red.pdf"),
                        "--red",
                        "--offset-x",
                        "-12",
                        "--offset-y",
                        "5",
                        "--sent")
                .json();
        assertThat(red.path("claims").path(0).path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(text(folder.resolve("red.pdf"))).contains("DS1-1").doesNotContain("Professional");
        assertThat(status()).isEqualTo("SUBMITTED");
    }

    @Test
    void theOffsetsSetForAPrinterInTheWindowMoveThePrint() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config").resolve("daysheet"));
        Files.writeString(config.resolve("window.properties"), "print.printer.Tray\\ 2=30 -20\n");
        assertThat(run("claims", "print", "1", "--out", file("straight.pdf"), "--red")
                        .exitCode())
                .isZero();
        CommandLineRun moved = printed("moved.pdf", "--printer", "Tray 2");
        assertThat(moved.exitCode()).as(moved.err()).isZero();

        // 3.0 mm right and 2.0 mm up
        Placed straight = place(folder.resolve("straight.pdf"));
        Placed shifted = place(folder.resolve("moved.pdf"));
        assertThat(shifted.x() - straight.x()).isCloseTo(30 * 72 / 254f, within(0.1f));
        assertThat(shifted.y() - straight.y()).isCloseTo(-20 * 72 / 254f, within(0.1f));
        CommandLineRun unknown = printed("other.pdf", "--printer", "Tray 9");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("No offsets were set for the printer Tray 9", "They were set for: Tray 2.");
        assertThat(printed("other.pdf", "--printer", "Tray 2", "--offset-x", "3")
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("other.pdf")).doesNotExist();
    }

    private CommandLineRun printed(String name, String... more) {
        List<String> line = new ArrayList<>(List.of(
                "--practice",
                folder.resolve("practice").toString(),
                "--as-of",
                "2026-02-01",
                "claims",
                "print",
                "1",
                "--red",
                "--out",
                file(name)));
        line.addAll(List.of(more));
        Map<String, String> environment = new HashMap<>(SECRET);
        environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return CommandLineRun.of(environment, line.toArray(String[]::new));
    }

    /// Where the first letter stands.
    private record Placed(float x, float y) {}

    private static Placed place(Path pdf) throws IOException {
        List<Placed> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(new Placed(letter.getXDirAdj(), letter.getYDirAdj()));
                }
            }.getText(document);
        }
        return letters.getFirst();
    }

    @Test
    void aClaimThatWasSentCannotCountAsSentAgain() {
        assertThat(run("claims", "billed", "1", "--how", "portal").exitCode()).isZero();

        CommandLineRun refused = run("claims", "print", "1", "--out", file("again.pdf"), "--sent");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Claim DS1-1 was sent before");
        assertThat(folder.resolve("again.pdf")).doesNotExist();
        assertThat(run("claims", "print", "1", "--out", file("again.pdf")).exitCode())
                .isZero();
        assertThat(folder.resolve("again.pdf")).exists();
    }

    @Test
    void theCalibrationSheetNeedsNoPracticeAndNoSillyOffset() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");

        assertThat(CommandLineRun.of("claims", "calibration", "--out", sheet.toString(), "--offset-y", "-7")
                        .exitCode())
                .isZero();
        assertThat(text(sheet)).contains("0.0 mm to the right and -0.7 mm down");
        assertThat(CommandLineRun.of("claims", "calibration", "--out", sheet.toString(), "--offset-y", "301")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void papersThatFollowGetACoverSheetEach() throws IOException {
        assertThat(run(
                                "take",
                                table(
                                        "more.csv",
                                        "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount,"
                                                + "papers",
                                        "V9,P1,2026-01-21,1999550217,E11.9,G0439,150.00,OZ-FX M1-AA"))
                        .exitCode())
                .isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();

        JsonNode made = run("--json", "claims", "cover", "2", "--out", file("cover.pdf"))
                .json();

        String number = made.path("papers").path(0).path("control").asString();
        assertThat(number).matches("V[0-9]+-OZ");
        assertThat(made.path("papers").toString())
                .isEqualTo("[{\"control\":\"" + number + "\",\"papers\":\"Support for the claim, by fax\"},"
                        + "{\"control\":\"\",\"papers\":\"Medical record, kept here until asked for\"}]");
        assertThat(text(folder.resolve("cover.pdf")))
                .contains(number, "Support for the claim, by fax", "ANA RIVERA", "W123", "DS2-1", "01/21/2026")
                .contains("JUNIPER STREET", "ACME HEALTH PLAN", "none: sent on request");
    }

    @Test
    void whatALineTellsIsShownAndItsPapersGetACoverSheet() throws IOException {
        assertThat(run(
                                "take",
                                table(
                                        "more.csv",
                                        "encounter_key,patient_account,service_on,rendering_npi,diagnoses,procedure,amount,"
                                                + "line_note,line_note_kind,line_ride_reason,line_ride_miles,"
                                                + "line_papers,certificate_sent,medical_forms",
                                        "V9,P1,2026-01-21,1999550217,E11.9,E1390,150.00,walk alone,DCP,A,7.5,"
                                                + "OZ-FX,AD,UT 484.03: 1A=88; 1B=97%"))
                        .exitCode())
                .isZero();
        assertThat(run("claims", "create", "--all").exitCode()).isZero();

        assertThat(run("--json", "encounters", "show", "V9")
                        .json()
                        .path("facts")
                        .toString())
                .isEqualTo("["
                        + fact("line_note", "walk alone")
                        + ","
                        + fact("line_ride_reason", "A")
                        + ","
                        + fact("line_ride_miles", "7.5")
                        + ","
                        + fact("line_note_kind", "DCP")
                        + ","
                        + fact("line_papers", "OZ-FX")
                        + ","
                        + fact("certificate_sent", "AD")
                        + ","
                        + fact("medical_forms", "UT 484.03: 1A=88; 1B=97%")
                        + "]");
        assertThat(run("encounters", "show", "nowhere").err()).contains("There is no visit nowhere");
        JsonNode facts = run("--json", "claims", "show", "2").json().path("facts");
        String number = run("--json", "claims", "cover", "2", "--out", file("cover.pdf"))
                .json()
                .path("papers")
                .path(0)
                .path("control")
                .asString();

        assertThat(number).matches("C[0-9]+-OZ");
        assertThat(facts.toString())
                .isEqualTo("["
                        + fact("form UT 484.03", "1A=88")
                        + ","
                        + fact("form UT 484.03", "1B=97%")
                        + ","
                        + fact("ride", "A 7.5 mi")
                        + ","
                        + fact("papers", "OZ-FX " + number)
                        + ","
                        + fact("papers", "CT-AD")
                        + ","
                        + fact("note DCP", "WALK ALONE")
                        + "]");
        assertThat(text(folder.resolve("cover.pdf"))).contains(number, "Service the papers are about", "E1390");
    }

    private static String fact(String what, String value) {
        return "{\"line\":1,\"what\":\"" + what + "\",\"value\":\"" + value + "\"}";
    }

    @Test
    void aClaimThatAnnouncesNoPapersGetsNoCoverSheet() {
        CommandLineRun refused = run("claims", "cover", "1", "--out", file("cover.pdf"));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Claim DS1-1 announces no papers");
        assertThat(folder.resolve("cover.pdf")).doesNotExist();
    }
}
