package org.daysheet.edi.claim837;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimFileReaderTest {
    private static final String GOLDEN = new String(Vectors.bytes("claims/subscriber.837"), StandardCharsets.US_ASCII);
    private static final String FULL =
            new String(Vectors.bytes("claims/dependent-full.837"), StandardCharsets.US_ASCII);

    @Test
    void goldenFilesReadAsTheClaimsTheyWereMadeOf() throws IOException {
        assertThat(only(GOLDEN).claim()).contains(Claims.simple("DS1001", Claims.PRACTICE, "MBR0001"));
        assertThat(only(FULL).claim()).contains(Claims.full("DS2001"));
    }

    @Test
    void aClaimKnowsItsPlaceAndItsOutline() throws IOException {
        ReadClaim claim = only(GOLDEN);

        assertThat(claim.outline()).isEqualTo(new ClaimOutline("DS1001", Money.ofCents(15_000), 2, "1", "99001", true));
        assertThat(claim.place().offset()).isEqualTo(GOLDEN.indexOf("CLM*"));
        assertThat(claim.place().line()).isEqualTo(26);
        assertThat(claim.end()).isEqualTo(GOLDEN.indexOf("\nSE*"));
    }

    @Test
    void aSecondaryClaimBalancesAndIsKeptWhole() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-08.837"), StandardCharsets.US_ASCII);

        ReadClaim claim = only(text);

        assertThat(claim.findings()).isEmpty();
        assertThat(claim.notKept()).isEmpty();
        OtherPayer first = claim.claim().orElseThrow().otherPayers().getFirst();
        assertThat(first.payer().id()).isEqualTo("99001");
        assertThat(first.decision().paid()).isEqualTo(Money.ofCents(6_000));
        assertThat(claim.claim().orElseThrow().lines().getFirst().extras().decisions())
                .containsExactly(new LineDecision(
                        "99001",
                        Money.ofCents(6_000),
                        new Procedure("HC", "G0402", List.of(), ""),
                        "1",
                        0,
                        List.of(
                                new DecisionAdjustment("CO", "45", Money.ofCents(4_500), ""),
                                new DecisionAdjustment("PR", "1", Money.ofCents(1_500), "")),
                        LocalDate.of(2026, 1, 15),
                        null));
        assertThat(codes(text.replace("CAS*CO*45*45", "CAS*CO*45*44.99"))).containsExactly("line-cob-balance");
        assertThat(codes(text.replace("AMT*D*60", "AMT*D*61"))).containsExactly("claim-cob-balance");
    }

    @ParameterizedTest
    @CsvSource({
        "CLM*DS1001*150*, CLM*DS1001*150.01*, claim-total, CLM02",
        "CLM*DS1001*150*, CLM*DS1001*15O*, amount-unreadable, CLM02",
        "11:B:1, 11:B:9, frequency, CLM05",
        "11:B:1, 11:B:7, payer-control-missing, CLM05",
        "11:B:1, :B:1, place-of-service, CLM05",
        "11:B:1, 21:B:1, admission-date-missing, CLM05",
        "*Y*Y~, *Y*Y**AA~, accident-date-missing, CLM11",
        "HI*ABK:E119~, HI*ABX:E119~, diagnosis-qualifier, HI01",
        "HI*ABK:E119~, HI*ABF:E119~, diagnosis-order, HI01",
        "HI*ABK:E119~, HI*ABK:E11.9~, diagnosis-shape, HI01",
        "UN*1***1~, UN*1***2~, pointer-beyond, SV107",
        "UN*1***1~, UN*1~, pointer-missing, SV107",
        "DTP*472*D8*20260105~, DTP*472*D8*20260135~, date-unreadable, DTP03",
        "LX*2~, LX*3~, line-number, LX01",
        "XX*1234567893, XX*123456789, npi-shape, NM109",
        "*****PI*99001~, ~, payer-id-missing, NM109",
        "IL*62701~, IL*6270~, zip-shape, N403",
        "HL*2*1*22*0, HL*5*1*22*0, hl-number, HL01",
        "HL*2*1*22*0, HL*2*9*22*0, hl-parent, HL02",
        "11:B:1, 51:B:1, admission-date-missing, CLM05",
        "11:B:1, 61:B:1, admission-date-missing, CLM05",
        "BHT*0019, BHX*0019, header-missing, ''",
        "NM1*41, NM1*42, submitter-missing, ''",
        "PER*IC*, PEX*IC*, submitter-contact-missing, ''",
        "NM1*40, NM1*42, receiver-missing, ''",
        "N3*12 MAIN ST, K3*12 MAIN ST, billing-street-missing, ''",
        "N4*SPRINGFIELD*IL*627011234, K3*, billing-city-missing, ''",
        "REF*EI*, REF*0B*, billing-tax-id-missing, ''",
        "SBR*P*18, SBR*P*, subscriber-relation, SBR02",
        "SBR*P*18, SBX*P*18, subscription-missing, ''",
        "NM1*PR*, NM1*PX*, payer-missing, ''",
        "DMG*D8, K3*D8, birth-date-missing, ''",
        "SV1*HC:A4550*30*UN*1*, SV1*HC:A4550*30*UN*0*, units, SV104",
        "SV1*HC:A4550*30*UN*1*, SV1*HC:A4550*30*UN*-1*, units, SV104",
        "SV1*HC:A4550*30*UN*1***1, SV1*HC:A4550*30*UN*1***1:1:1:1:1, pointers-too-many, SV107",
        "HI*ABK:E119~, HI*ABK:E119*BF:25000~, diagnosis-revision, ''",
        "HI*ABK:E119~, HI*ABK:E119*ABF:E119~, diagnosis-twice, ''",
        "GS*HC*, GS*HP*, set-kind, ST01",
        "18*X*005010X222A1, 18*X*005010X222, set-version, ST03",
        "SE*36*0001, SE*37*0001, set-count, SE01",
        "SE*36*0001, SE*36*0002, set-control, SE02"
    })
    void everyFaultIsNamedWithItsElement(String sound, String broken, String code, String element) throws IOException {
        ClaimFile file = read(GOLDEN.replace(sound, broken));

        List<Finding> errors = java.util.stream.Stream.concat(
                        file.findings().stream(), file.claims().stream().flatMap(claim -> claim.findings().stream()))
                .filter(finding -> finding.isError() || code.startsWith("set-"))
                .toList();
        assertThat(errors).extracting(Finding::code).contains(code);
        assertThat(errors)
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::element)
                .contains(element);
    }

    @Test
    void aPayToPlanIsKeptAndNobodyElse() throws IOException {
        String text = GOLDEN.replace(
                "HL*2*1*22*0~",
                "NM1*PE*2*PLAN OF OTHERS*****PI*77001~\nN3*9 PLAN WAY~\nN4*DOVER*DE*199010001~\nREF*2U*77~\nREF*EI*987654321~"
                        + "\nHL*2*1*22*0~");

        ReadClaim claim = only(text.replace("SE*36", "SE*41"));

        PayToPlan plan = new PayToPlan(
                "PLAN OF OTHERS",
                "PI",
                "77001",
                new Address("9 PLAN WAY", "", "DOVER", "DE", "199010001", ""),
                List.of(new Reference("2U", "77"), new Reference("EI", "987654321")));
        assertThat(claim.claim())
                .contains(Claims.simple("DS1001", Claims.payingBack(Claims.PRACTICE, plan), "MBR0001"));
        assertThat(claim.findings()).isEmpty();
    }

    @Test
    void aLineThatAPayerUnbundledIsDecidedInParts() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-08.837"), StandardCharsets.US_ASCII)
                .replace(
                        "SVD*99001*60*HC:G0402**1~\nCAS*CO*45*45~\nCAS*PR*1*15~",
                        "SVD*99001*40*HC:G0402**1~\nCAS*CO*45*30~\nDTP*573*D8*20260115~\n"
                                + "SVD*99001*20*HC:G0403**1~\nCAS*CO*45*15~\nCAS*PR*1*15~");

        assertThat(codes(text)).isEmpty();
        assertThat(codes(text.replace("CAS*CO*45*15", "CAS*CO*45*14.99"))).containsExactly("line-cob-balance");
    }

    @Test
    void aPayerThatDecidedTheWholeClaimAccountsForItsCharge() throws IOException {
        String golden = new String(Vectors.bytes("vectors/vector-08.837"), StandardCharsets.US_ASCII);
        String text = golden.substring(0, golden.indexOf("SVD*")) + golden.substring(golden.indexOf("SE*"));
        String whole = text.replace("AMT*D*60~", "CAS*CO*45*60~\nAMT*D*60~");

        assertThat(codes(whole)).isEmpty();
        assertThat(codes(whole.replace("CAS*CO*45*60", "CAS*CO*45*59"))).containsExactly("claim-cob-balance");
        assertThat(codes(text)).containsExactly("claim-cob-balance");
    }

    @Test
    void aSecondServiceInALineIsAnErrorAndTheFirstIsKept() throws IOException {
        ReadClaim claim = only(GOLDEN.replace("SV1*HC:A4550*30*", "SV1*HC:A4550*30*UN*1***1~\nSV1*HC:G0439*99*"));

        assertThat(claim.findings()).extracting(Finding::code).containsExactly("service-repeated");
        assertThat(claim.outline().charge()).isEqualTo(Money.ofCents(15_000));
    }

    @Test
    void theSubmittersFirstContactCountsAndADayWithATimeIsADay() throws IOException {
        String text = GOLDEN.replace("NM1*40", "PER*IC*SOMEBODY ELSE*TE*2175550999~\nNM1*40")
                .replace("11:B:1", "21:B:1")
                .replace("HI*ABK", "DTP*435*DT*202601040930~\nHI*ABK");

        ReadClaim claim = only(text);

        assertThat(claim.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code() + finding.severity()).isEqualTo("date-timeWARNING"));
        assertThat(claim.claim().orElseThrow().partners()).isEqualTo(Claims.PARTNERS);
        assertThat(claim.claim().orElseThrow().date("435"))
                .contains(new QualifiedDate("435", LocalDate.of(2026, 1, 4), null));
        assertThat(claim.notKept()).contains("2300 DTP");
    }

    @Test
    void moreThanFiftyLinesAreAnError() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 3; i <= 51; i++) {
            lines.append("LX*" + i + "~\nSV1*HC:A4550*0*UN*1***1~\nDTP*472*D8*20260105~\n");
        }

        assertThat(codes(GOLDEN.replace("SE*36", lines + "SE*36"))).containsExactly("lines-too-many");
    }

    /// The bound is for one claim: a subscriber may have many, together larger than that.
    @Test
    void manyClaimsOfOneSubscriberAreAllRead() throws IOException {
        String claim = GOLDEN.substring(GOLDEN.indexOf("CLM*"), GOLDEN.indexOf("SE*36"));
        int count = (2 << 20) / claim.length();
        ClaimFile file = read(GOLDEN.replace("SE*36", claim.repeat(count) + "SE*36"));

        assertThat(file.claims()).hasSize(1 + count);
        assertThat(file.claims())
                .flatExtracting(ReadClaim::findings)
                .extracting(Finding::code)
                .doesNotContain("claim-too-large");
    }

    @Test
    void aWrongCheckDigitIsAWarning() throws IOException {
        ReadClaim claim = only(GOLDEN.replace("XX*1400000018", "XX*1400000019"));

        assertThat(claim.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.code()).isEqualTo("npi-check-digit");
            assertThat(finding.read()).isEqualTo("1400000019");
        });
    }

    @Test
    void institutionalAndDentalClaimsAreNamed() throws IOException {
        ClaimFile file = read(GOLDEN.replace("005010X222A1", "005010X223A2"));

        assertThat(file.claims()).isEmpty();
        assertThat(file.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("institutional claims (837I)"));
    }

    private static ReadClaim only(String text) throws IOException {
        return read(text).claims().getFirst();
    }

    private static List<String> codes(String text) throws IOException {
        return only(text).findings().stream().map(Finding::code).toList();
    }

    private static ClaimFile read(String text) throws IOException {
        return ClaimFileReader.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
