package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.imsweb.x12.reader.X12Reader.FileType;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.Judges;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.Npi;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ClaimFileWriterTest {
    @Test
    void aClaimOfASubscriberIsWrittenAsTheGoldenFile() throws ClaimNotWritable {
        WrittenClaimFile file =
                ClaimFileWriter.write(List.of(Claims.simple("DS1001", Claims.PRACTICE, "MBR0001")), Claims.FACTS);

        assertThat(lines(file)).isEqualTo(golden("claims/subscriber.837"));
        assertThat(file.transactionControls()).containsExactly("0001");
        assertThat(file.claims())
                .containsExactly(new WrittenClaimFile.WrittenClaim(
                        "DS1001", "0001", text(file).indexOf("CLM*DS1001")));
    }

    @Test
    void aClaimOfADependentWithEverythingIsWrittenAsTheGoldenFile() throws ClaimNotWritable {
        WrittenClaimFile file = ClaimFileWriter.write(List.of(Claims.full("DS2001")), Claims.FACTS);

        assertThat(lines(file)).isEqualTo(golden("claims/dependent-full.837"));
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws ClaimNotWritable, IOException {
        List<ProfessionalClaim> claims = List.of(
                Claims.full("DS2001"),
                Claims.simple(
                        "DS2002", Claims.PRACTICE, Claims.subscriber("MBR0009"), Claims.child("IDA"), Claims.PLAN));

        byte[] bytes = ClaimFileWriter.write(claims, Claims.FACTS).bytes();

        List<ReadClaim> read =
                ClaimFileReader.readAll(new ByteArrayInputStream(bytes)).claims();
        assertThat(read).extracting(ReadClaim::document).isEqualTo(claims);
        assertThat(read).flatExtracting(ReadClaim::notKept).isEmpty();
        assertThat(read).flatExtracting(ReadClaim::findings).isEmpty();
    }

    @Test
    void manyProvidersSubscribersAndPayersMakeOneCorrectTree() throws ClaimNotWritable, IOException {
        WrittenClaimFile file = ClaimFileWriter.write(family(), Claims.FACTS);

        assertThat(lines(file).lines().filter(line -> line.startsWith("HL") || line.startsWith("CLM")))
                .containsExactly(
                        "HL*1**20*1~",
                        "HL*2*1*22*0~",
                        "CLM*C1*150***11:B:1*Y*A*Y*Y~",
                        "CLM*C5*150***11:B:1*Y*A*Y*Y~",
                        "HL*3*1*22*1~",
                        "HL*4*3*23*0~",
                        "CLM*C2*150***11:B:1*Y*A*Y*Y~",
                        "HL*5*3*23*0~",
                        "CLM*C3*150***11:B:1*Y*A*Y*Y~",
                        "HL*6**20*1~",
                        "HL*7*6*22*0~",
                        "CLM*C4*150***11:B:1*Y*A*Y*Y~",
                        "HL*8*6*22*0~",
                        "CLM*C6*150***11:B:1*Y*A*Y*Y~");
    }

    @Test
    void theIndependentJudgesHaveNothingToSay()
            throws ClaimNotWritable, IOException, EDIStreamException, EDISchemaException {
        List<ProfessionalClaim> claims = new ArrayList<>(family());
        claims.add(Claims.full("DS2001"));

        byte[] bytes = ClaimFileWriter.write(claims, Claims.FACTS).bytes();

        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, FileType.ANSI837_5010_X222)).isEmpty();
    }

    @Test
    void theIndependentJudgesDoFindFaults() throws IOException, EDIStreamException, EDISchemaException {
        String golden = golden("claims/subscriber.837").replace("~\n", "~");

        assertThat(Judges.envelope(ascii(golden.replace("SE*36*", "SE*35*")))).isNotEmpty();
        assertThat(Judges.guide(ascii(golden.replace("HI*ABK:E119~", "")), FileType.ANSI837_5010_X222))
                .isNotEmpty();
    }

    @Test
    void theArithmeticJudgeHasNothingToSay() throws ClaimNotWritable, IOException, InterruptedException {
        Path shared = Path.of(System.getProperty("daysheet.shared", "absent"));
        assumeTrue(Files.isDirectory(shared.resolve("tools")), "no shared tools");
        List<ProfessionalClaim> claims = new ArrayList<>(family());
        claims.add(Claims.full("DS2001"));

        byte[] bytes = ClaimFileWriter.write(claims, Claims.FACTS).bytes();

        assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
    }

    @Test
    void moreThanFiveThousandClaimsGoIntoFurtherSets() throws ClaimNotWritable, IOException {
        List<ProfessionalClaim> claims = new ArrayList<>();
        for (int i = 1; i <= 5_001; i++) {
            claims.add(Claims.simple("C" + i, Claims.PRACTICE, "MBR" + i / 150));
        }

        WrittenClaimFile file = ClaimFileWriter.write(claims, Claims.FACTS);

        assertThat(file.transactionControls()).containsExactly("0001", "0002");
        assertThat(file.claims()).hasSize(5_001);
        assertThat(lines(file).lines().filter(line -> line.startsWith("BHT") || line.startsWith("GE")))
                .containsExactly(
                        "BHT*0019*00*BATCH17*20260116*0905*CH~", "BHT*0019*00*BATCH17-2*20260116*0905*CH~", "GE*2*18~");
    }

    @Test
    void aClaimWhoseSumsAreWrongIsRefusedWithAllReasons() {
        ProfessionalClaim sound = Claims.simple("C1", Claims.PRACTICE, "MBR0001");
        ProfessionalClaim wrong = new ProfessionalClaim(
                sound.partners(),
                sound.billingProvider(),
                sound.subscriber(),
                null,
                sound.payer(),
                Claims.terms("C1", 99_999),
                List.of(),
                List.of(),
                null,
                null,
                List.of(Diagnosis.principal("E11.9")),
                sound.providers(),
                sound.lines(),
                List.of(),
                ClaimExtras.NONE);

        ClaimNotWritable refusal =
                catchThrowableOfType(ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(wrong), Claims.FACTS));

        assertThat(refusal.problems())
                .extracting(ClaimNotWritable.Problem::controlNumber, ClaimNotWritable.Problem::element)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C1", "HI01"),
                        org.assertj.core.groups.Tuple.tuple("C1", "CLM02"));
    }

    @Test
    void whatTheGuideRequiresIsAskedForBeforeAnythingIsWritten() {
        ProfessionalClaim bare = Claims.simple(
                "C1",
                Claims.PRACTICE,
                new Subscriber(
                        "P",
                        "",
                        "",
                        "",
                        "CI",
                        false,
                        PersonName.NONE,
                        "MI",
                        "",
                        Claims.HOME,
                        null,
                        "",
                        List.of(),
                        PatientExtras.NONE),
                null,
                Claims.PLAN);

        ClaimNotWritable refusal = catchThrowableOfType(
                ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(bare, bare), Claims.FACTS));

        assertThat(refusal.problems().stream().map(ClaimNotWritable.Problem::element))
                .startsWith("2010BA NM103", "2010BA NM109", "2010BA DMG02", "2010BA DMG03", "CLM01");
    }

    @Test
    void whatTheGuideHasNoRoomForIsRefusedWithItsPlace() {
        ProfessionalClaim wrong = unwritable(Claims.full("C1"));

        ClaimNotWritable refusal =
                catchThrowableOfType(ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(wrong), Claims.FACTS));

        assertThat(refusal.problems().stream().map(ClaimNotWritable.Problem::element))
                .containsExactly(
                        "1000A PER08",
                        "SBR01",
                        "SBR04",
                        "2010BA NM108",
                        "PAT01",
                        "2010CA N302",
                        "2010CA N404",
                        "2300 NTE01",
                        "2300 NTE02",
                        "HI",
                        "2310A NM104",
                        "2310A PRV03",
                        "line 1 SV101-1",
                        "line 1 SV101-3",
                        "line 1 DTP03",
                        "line 1 2400 REF02",
                        "line 1 2400 NTE01",
                        "line 1 2400 NTE02",
                        "line 1 CTP04",
                        "line 1 CTP05");
    }

    @Test
    void whatCannotBeWrittenIsBlamedOnTheClaimItBelongsTo() {
        ClaimPayer starred = new ClaimPayer("GOLD*PLAN", "PI", "99003", Claims.PLAN.address(), List.of());
        ProfessionalClaim first = Claims.simple("C1", Claims.PRACTICE, "MBR0001");
        ProfessionalClaim second = Claims.simple("C2", Claims.PRACTICE, Claims.subscriber("MBR0002"), null, starred);

        ClaimNotWritable refusal = catchThrowableOfType(
                ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(first, second), Claims.FACTS));

        assertThat(refusal.problems())
                .containsExactly(new ClaimNotWritable.Problem("C2", "NM103", "the character '*' cannot be written"));
    }

    @Test
    void aSeparatorInAValueIsRefused() {
        ProfessionalClaim claim = Claims.simple(
                "C1",
                Claims.PRACTICE,
                Claims.subscriber("MBR0001"),
                null,
                new ClaimPayer("GOLD*PLAN", "PI", "99001", Claims.HOME, List.of()));

        assertThatThrownBy(() -> ClaimFileWriter.write(List.of(claim), Claims.FACTS))
                .isInstanceOf(ClaimNotWritable.class)
                .hasMessageContaining("NM103")
                .hasMessageContaining("'*'");
    }

    @Test
    void aDocumentSurvivesJson() {
        JsonMapper json = JsonMapper.builder().build();
        ProfessionalClaim claim = Claims.full("DS2001");

        assertThat(json.readValue(json.writeValueAsString(claim), ProfessionalClaim.class))
                .isEqualTo(claim);
    }

    private static ProfessionalClaim unwritable(ProfessionalClaim sound) {
        Provider withTaxonomy =
                new Provider(false, new PersonName("RAE", "R".repeat(36), "", ""), "", "207Q00000X", List.of());
        Address abroadAtHome = new Address("5 OAK ST", "Y".repeat(56), "SPRINGFIELD", "IL", "62701", "US");
        return new ProfessionalClaim(
                new TradingPartners(
                        "PRACTICE", "P1", new Contact("OFFICE", "2175550100", "7", "A@B.C", "2175550101"), "HUB", "H1"),
                sound.billingProvider(),
                unknownSubscriber(),
                new Dependent(
                        "99",
                        new PersonName("STONE", "OWEN", "", ""),
                        abroadAtHome,
                        LocalDate.of(2015, 6, 1),
                        "M",
                        List.of(),
                        PatientExtras.NONE),
                sound.payer(),
                sound.terms(),
                sound.dates(),
                sound.references(),
                new Note("XXX", ""),
                null,
                List.of(Diagnosis.principal("E119"), new Diagnosis("BF", "25000")),
                new ClaimProviders(withTaxonomy, null, null, null, null),
                List.of(unwritableLine()),
                List.of(),
                ClaimExtras.NONE);
    }

    private static Subscriber unknownSubscriber() {
        return new Subscriber(
                "X",
                "GRP1",
                "PLAN",
                "",
                "CI",
                false,
                new PersonName("STONE", "MARA", "J", ""),
                "ZZ",
                "M1",
                Claims.HOME,
                null,
                "",
                List.of(),
                PatientExtras.NONE);
    }

    private static ServiceLine unwritableLine() {
        return new ServiceLine(
                new Procedure("XX", "J3420", List.of("2"), ""),
                Money.ofCents(15_050),
                "UN",
                "1",
                "",
                List.of(1),
                LineFlags.NONE,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 5),
                "C1-1",
                new LineDrug("00517003125", "", "", ""),
                null,
                List.of(),
                List.of(new Reference("G1", "")),
                new Note("CER", "X".repeat(81)),
                LineExtras.NONE);
    }

    /// Two providers; one subscriber with claims of her own and of two children; another payer.
    private static List<ProfessionalClaim> family() {
        BillingProvider branch = new BillingProvider(
                true,
                new PersonName("BRANCH CLINIC", "", "", ""),
                Npi.ofBase("123456700").value(),
                "207Q00000X",
                "EI",
                "123456789",
                Claims.CLINIC,
                org.daysheet.edi.x12.Contact.NONE,
                null,
                List.of(),
                null);
        ClaimPayer other = new ClaimPayer("SILVER PLAN", "PI", "99002", Claims.PLAN.address(), List.of());
        Subscriber mara = Claims.subscriber("MBR0001");
        return List.of(
                Claims.simple("C1", Claims.PRACTICE, mara, null, Claims.PLAN),
                Claims.simple("C2", Claims.PRACTICE, mara, Claims.child("OWEN"), Claims.PLAN),
                Claims.simple("C3", Claims.PRACTICE, mara, Claims.child("IDA"), Claims.PLAN),
                Claims.simple("C4", branch, mara, null, Claims.PLAN),
                Claims.simple("C5", Claims.PRACTICE, mara, null, Claims.PLAN),
                Claims.simple("C6", branch, mara, null, other));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String golden(String name) {
        return new String(Vectors.bytes(name), StandardCharsets.US_ASCII);
    }

    private static String text(WrittenClaimFile file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }

    private static String lines(WrittenClaimFile file) {
        return text(file).replace("~", "~\n");
    }
}
