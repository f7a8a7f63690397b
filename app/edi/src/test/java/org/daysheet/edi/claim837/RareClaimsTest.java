package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// Claims that few practices send: what is written for them, and why some of them are not.
final class RareClaimsTest {
    private static final ProfessionalClaim SIMPLE = Claims.simple("C1", Claims.PRACTICE, "MBR0001");

    @Test
    void aPlanThatWantsItsMoneyBackIsWrittenAsASubrogationInASetOfItsOwn() throws ClaimNotWritable {
        PayToPlan plan = new PayToPlan(
                "PLAN OF OTHERS",
                "PI",
                "77001",
                new Address("9 PLAN WAY", "", "DOVER", "DE", "199010001", ""),
                List.of(new Reference("EI", "987654321")));
        ProfessionalClaim back = Claims.simple("C2", Claims.payingBack(Claims.PRACTICE, plan), "MBR0001");

        List<String> segments = segments(List.of(SIMPLE, back));

        assertThat(segments.stream().filter(segment -> segment.startsWith("BHT")))
                .containsExactly("BHT*0019*00*BATCH17*20260116*0905*CH", "BHT*0019*00*BATCH17-2*20260116*0905*31");
        assertThat(segments)
                .containsSubsequence(
                        "NM1*PE*2*PLAN OF OTHERS*****PI*77001",
                        "N3*9 PLAN WAY",
                        "N4*DOVER*DE*199010001",
                        "REF*EI*987654321");
    }

    @Test
    void aRideInAnAmbulanceIsWrittenInTheOrderOfTheGuide() throws ClaimNotWritable {
        ClaimExtras extras = new ClaimExtrasBuilder()
                .ambulance(new AmbulanceRide(
                        new AmbulanceTransport("180", "A", "12", "", "COULD NOT SIT"),
                        new AmbulanceStop("", Claims.HOME),
                        new AmbulanceStop("GENERAL HOSPITAL", Claims.CLINIC)))
                .condition(new ConditionAnswer("07", true, List.of("01", "06")))
                .build();

        List<String> segments = segments(List.of(with(extras, LineExtras.NONE, List.of())));

        assertThat(segments.subList(segments.indexOf("CLM*C1*150***11:B:1*Y*A*Y*Y"), segments.indexOf("LX*1")))
                .containsExactly(
                        "CLM*C1*150***11:B:1*Y*A*Y*Y",
                        "CR1*LB*180**A*DH*12****COULD NOT SIT",
                        "CRC*07*Y*01*06",
                        "HI*ABK:E119",
                        "NM1*82*1*WEST*ADA****XX*1400000018",
                        "PRV*PE*PXC*207Q00000X",
                        "NM1*PW*2",
                        "N3*5 OAK ST",
                        "N4*SPRINGFIELD*IL*62701",
                        "NM1*45*2*GENERAL HOSPITAL",
                        "N3*12 MAIN ST*SUITE 4",
                        "N4*SPRINGFIELD*IL*627011234");
    }

    @Test
    void theAdjustmentsOfAGroupStandTogetherAndSixGoIntoASegment() throws ClaimNotWritable, IOException {
        ProfessionalClaim secondary = secondary();
        String text = new String(
                ClaimFileWriter.write(List.of(secondary), Claims.FACTS).bytes(), StandardCharsets.US_ASCII);
        String spread = text.replace(
                "CAS*CO*45*30~CAS*PR*1*30~", "CAS*CO*45*10~CAS*PR*1*30~CAS*CO*45*5*1*97*5**1*1**2*2**3*3**4*4~");

        ProfessionalClaim read = read(spread);

        assertThat(read.lines().getFirst().extras().decisions().getFirst().adjustments())
                .extracting(each -> each.group() + " " + each.amount().cents())
                .containsExactly("CO 1000", "CO 500", "CO 500", "CO 100", "CO 200", "CO 300", "CO 400", "PR 3000");
        assertThat(segments(List.of(read)))
                .containsSubsequence("CAS*CO*45*10**45*5*1*97*5**1*1**2*2**3*3", "CAS*CO*4*4", "CAS*PR*1*30");
    }

    @Test
    void whatTheGuideHasNoRoomForIsRefusedWithItsPlace() {
        ClaimExtras extras = new ClaimExtrasBuilder()
                .ambulance(new AmbulanceRide(null, new AmbulanceStop("HOME", Claims.HOME), null))
                .anesthesiaProcedure("A1")
                .anesthesiaProcedure("A2")
                .anesthesiaProcedure("A3")
                .build();
        LineExtras line = new LineExtrasBuilder()
                .quantity(new QualifiedQuantity("PT", "TWO"))
                .providers(new LineProviders(
                        Claims.RENDERING,
                        null,
                        null,
                        new OrderingProvider(Claims.RENDERING, Address.NONE, Contact.NONE),
                        null,
                        null))
                .build();

        assertThat(problems(with(extras, line, List.of())))
                .containsExactly("2310 NM103", "HI02", "line 1 QTY02", "line 1 2420E PRV03", "line 1 2420B NM103");
    }

    @Test
    void whatOtherPayersDecidedIsRefusedWithItsElement() {
        ProfessionalClaim sound = secondary();
        OtherPayer payer = sound.otherPayers().getFirst();
        OtherPayer twice = new OtherPayer(
                payer.coverage(),
                new PayerDecision(List.of(), Money.ofCents(9_000), null, null, null, LocalDate.of(2026, 1, 15)),
                payer.subscriber(),
                new ClaimPayer("ANOTHER", "PI", "99003", Address.NONE, List.of()),
                List.of());

        assertThat(problems(with(ClaimExtras.NONE, LineExtras.NONE, List.of(twice, twice))))
                .contains("SBR01", "AMT02");
        assertThat(problems(with(ClaimExtras.NONE, sound.lines().getFirst().extras(), List.of())))
                .contains("SVD01");
        assertThat(problems(with(
                        new ClaimExtrasBuilder()
                                .attachment(new Attachment("EB", "BY HAND", "ACN1"))
                                .build(),
                        LineExtras.NONE,
                        List.of())))
                .containsExactly("PWK02");
    }

    private static ProfessionalClaim with(ClaimExtras extras, LineExtras ofFirst, List<OtherPayer> payers) {
        ServiceLine first = SIMPLE.lines().getFirst();
        ServiceLine changed = new ServiceLine(
                first.procedure(),
                first.charge(),
                first.unitType(),
                first.units(),
                first.placeOfService(),
                first.pointers(),
                first.flags(),
                first.from(),
                first.to(),
                first.controlNumber(),
                first.drug(),
                first.rendering(),
                first.dates(),
                first.references(),
                first.note(),
                ofFirst);
        return new ProfessionalClaim(
                SIMPLE.partners(),
                SIMPLE.billingProvider(),
                SIMPLE.subscriber(),
                SIMPLE.dependent(),
                SIMPLE.payer(),
                SIMPLE.terms(),
                SIMPLE.dates(),
                SIMPLE.references(),
                SIMPLE.note(),
                SIMPLE.patientPaid(),
                SIMPLE.diagnoses(),
                SIMPLE.providers(),
                List.of(changed, SIMPLE.lines().getLast()),
                payers,
                extras);
    }

    private static ProfessionalClaim secondary() {
        try {
            return read(new String(Vectors.bytes("claims/secondary.837"), StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static ProfessionalClaim read(String text) throws IOException {
        return ClaimFileReader.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))
                .claims()
                .getFirst()
                .claim()
                .orElseThrow();
    }

    private static List<String> segments(List<ProfessionalClaim> claims) throws ClaimNotWritable {
        byte[] bytes = ClaimFileWriter.write(claims, Claims.FACTS).bytes();
        return List.of(new String(bytes, StandardCharsets.US_ASCII).split("~"));
    }

    private static List<String> problems(ProfessionalClaim claim) {
        ClaimNotWritable refusal =
                catchThrowableOfType(ClaimNotWritable.class, () -> ClaimFileWriter.write(List.of(claim), Claims.FACTS));
        assertThat(refusal.problems()).isEqualTo(ClaimFileWriter.problems(claim));
        return refusal.problems().stream()
                .map(ClaimNotWritable.Problem::element)
                .toList();
    }
}
