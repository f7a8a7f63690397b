package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.x12.reader.X12Reader;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.cms1500.Cms1500;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People and numbers of single lines in the file that leaves, against segments written by hand, and on paper.
final class LinePartiesSentTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    @TempDir
    private Path out;

    private TestOffice test;
    private ProviderId okafor;
    private ProviderId lin;
    private ProviderId west;
    private ProviderId hospital;

    @BeforeEach
    void open() {
        test = new TestOffice();
        okafor = test.office()
                .practices()
                .keepProvider(ProviderFacts.rendering(
                        PersonName.of("Okafor", "Daniel"), Npi.ofBase("199955032"), "207R00000X"));
        lin = referring("Lin", "Marcus", "199955054");
        west = referring("West", "Ida", "199955043");
        hospital = test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.FACILITY,
                        true,
                        PersonName.organization("County Hospital"),
                        Npi.ofBase("199955087"),
                        "",
                        new PostalAddress("1 Main Street", "", "Springfield", "IL", "62701-0002")));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aLineNamesThoseWhoAreNotTheClaimsInTheOrderOfTheGuide() throws IOException {
        claim(new LineParties(okafor, lin, west, lin, hospital, "auth 7", "ref 9"));

        // 2400 REF*6R has the number of the charge; then 2420A, C, D, E and F
        assertThat(secondLine())
                .filteredOn(segment -> segment.matches("(REF\\*(G1|9F)|NM1|PRV|N3|N4).*"))
                .containsExactly(
                        "REF*G1*AUTH 7",
                        "REF*9F*REF 9",
                        "NM1*82*1*OKAFOR*DANIEL****XX*" + npi("199955032"),
                        "PRV*PE*PXC*207R00000X",
                        "NM1*77*2*COUNTY HOSPITAL*****XX*" + npi("199955087"),
                        "N3*1 MAIN STREET",
                        "N4*SPRINGFIELD*IL*627010002",
                        "NM1*DQ*1*WEST*IDA****XX*" + npi("199955043"),
                        "NM1*DK*1*LIN*MARCUS****XX*" + npi("199955054"),
                        "NM1*DN*1*LIN*MARCUS****XX*" + npi("199955054"));
    }

    @Test
    void aTestOfAnOutsideLaboratoryIsTakenOverWithItsPrice() throws IOException {
        claim(new LineParties(null, null, null, null, null, "", "", new Purchase(hospital, Money.ofCents(825))));

        assertThat(secondLine())
                .filteredOn(segment -> segment.matches("(PS1|NM1).*"))
                .containsExactly("PS1*" + npi("199955087") + "*8.25", "NM1*QB*2******XX*" + npi("199955087"));
    }

    @Test
    void whatIsAsOnTheClaimIsNotSaidAgainAtTheLine() throws IOException {
        claim(new LineParties(test.provider(), west, null, null, null, "A1", "R1"));

        assertThat(secondLine())
                .filteredOn(segment -> segment.matches("(REF\\*(G1|9F)|NM1|PRV).*"))
                .isEmpty();
    }

    @Test
    void theJudgesFindNothingWrongAndTheReaderReadsWhatWasSaid()
            throws IOException, EDIStreamException, EDISchemaException {
        var bought = new Purchase(hospital, Money.ofCents(825));
        claim(new LineParties(okafor, lin, west, lin, hospital, "auth 7", "ref 9", bought));
        byte[] bytes = exported();

        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222)).isEmpty();
        var read = ClaimFileReader.readAll(new ByteArrayInputStream(bytes));
        assertThat(read.findings()).isEmpty();
        ServiceLine line =
                read.claims().getFirst().claim().orElseThrow().lines().getLast();
        assertThat(line.rendering()).isNotNull();
        assertThat(line.rendering().npi()).isEqualTo(npi("199955032"));
        assertThat(line.extras().providers()).isNotNull();
        assertThat(line.extras().providers().ordering()).isNotNull();
    }

    @Test
    void box24jFollowsTheLineAndWhatThePaperCannotSayIsTold() throws IOException {
        var bought = new Purchase(hospital, Money.ofCents(825));
        claim(new LineParties(okafor, lin, null, null, hospital, "auth 7", "", bought));
        var document = ClaimFileReader.readAll(new ByteArrayInputStream(exported()))
                .claims()
                .getFirst()
                .claim()
                .orElseThrow();

        Cms1500 form = Cms1500.of(document, TestOffice.TODAY);

        assertThat(form.pages().getFirst().text("24J.1")).contains(npi("199955021"));
        assertThat(form.pages().getFirst().text("24J.2")).contains(npi("199955032"));
        assertThat(form.pages().getFirst().text("20 yes")).contains("X");
        assertThat(form.findings())
                .extracting(finding -> finding.box() + ": " + finding.whole() + " for " + finding.printed())
                .containsExactly(
                        "17: DN MARCUS LIN for DN IDA WEST",
                        "23: AUTH 7 for A1",
                        "23: R1 for A1",
                        "32: COUNTY HOSPITAL for ELM STREET FAMILY PRACTICE");
    }

    /// A visit of Marlow whom West sent, allowed under A1 and R1, with others in its second line.
    private void claim(LineParties second) {
        PatientId patient = test.insured("P1");
        EncounterDraft plain = test.draft(patient, DAY);
        ChargeDraft last = plain.lines().getLast();
        var more = new MoreCircumstances("R1", "", "", "", null, Map.of(), List.of());
        EncounterId id = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        "",
                        patient,
                        new EncounterProviders(test.provider(), west, null),
                        DAY,
                        new PlaceOfService("11"),
                        false,
                        new Circumstances("A1", "", null, null, null, more),
                        plain.diagnoses(),
                        List.of(plain.lines().getFirst(), last.with(last.more().by(second)))));
        test.office().chargeEntry().close(id);
        test.office().claims().create(id);
        test.office().scrubbing().scrubAll(Progress.SILENT);
    }

    private ProviderId referring(String last, String first, String base) {
        return test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.REFERRING,
                        false,
                        PersonName.of(last, first),
                        Npi.ofBase(base),
                        "",
                        PostalAddress.NONE));
    }

    private static String npi(String base) {
        return Npi.ofBase(base).value();
    }

    private byte[] exported() throws IOException {
        Exported exported = test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(exported.claims()).isEqualTo(1);
        return Files.readAllBytes(exported.files().getFirst().path());
    }

    private List<String> secondLine() throws IOException {
        String file = new String(exported(), StandardCharsets.US_ASCII).replaceAll("\\r?\\n", "");
        String from = file.substring(file.indexOf("LX*2~"));
        return List.of(from.substring(0, from.indexOf("SE*")).split("~"));
    }
}
