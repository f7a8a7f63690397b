package org.daysheet.edi.remit835;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.x12.reader.X12Reader.FileType;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.daysheet.edi.Judges;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldenVectorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03a", "03b", "04a", "04b", "05", "06-primary", "06a", "06b", "07", "09", "10"})
    void everyVectorBalancesAtAllThreeLevelsWithoutAFinding(String name) throws IOException {
        RemittanceFile file = vector(name);

        assertThat(file.findings()).isEmpty();
        assertThat(file.remittances()).isNotEmpty().allSatisfy(remittance -> {
            assertThat(remittance.balance().holds()).isTrue();
            assertThat(remittance.balance().heldClaims()).isZero();
            assertThat(remittance.balance().difference()).isEqualTo(Money.ZERO);
            assertThat(remittance.findings()).isEmpty();
            assertThat(remittance.claims()).flatExtracting(RemitClaim::findings).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03a", "03b", "04a", "04b", "05", "06-primary", "06a", "06b", "07", "09", "10"})
    void everyVectorFollowsTheGuideInTheEyesOfOthers(String name)
            throws IOException, EDIStreamException, EDISchemaException {
        byte[] bytes = Vectors.bytes("vectors/vector-" + name + ".835");

        assertThat(Judges.envelope(bytes)).isEmpty();
        assertThat(Judges.guide(bytes, FileType.ANSI835_5010_X221)).isEmpty();
    }

    @Test
    void vectorOneIsALinePaidInPart() throws IOException {
        RemitClaim claim = vector("01").remittances().getFirst().claims().getFirst();

        assertThat(sums(claim)).isEqualTo("200.00 - 112.00 = 88.00, patient 32.00");
        assertThat(claim.payment().patientResponsibility()).isEqualTo(Money.ofCents(3200));
        assertThat(adjustments(claim)).containsExactly("CO-45 80.00", "PR-1 20.00", "PR-2 12.00");
        assertThat(claim.lines().getFirst().controlNumber()).isEqualTo("V01C1-1");
        assertThat(claim.lines().getFirst().amounts())
                .containsExactly(new QualifiedAmount("B6", Money.ofCents(12_000)));
    }

    @Test
    void vectorTwoTakesBackDeniesAndPays() throws IOException {
        Remittance remittance = vector("02").remittances().getFirst();

        assertThat(remittance.claims().stream().map(GoldenVectorsTest::sums))
                .containsExactly(
                        "-200.00 - -112.00 = -88.00, patient -32.00",
                        "200.00 - 200.00 = 0.00, patient 0.00",
                        "180.00 - 30.00 = 150.00, patient 0.00");
        assertThat(remittance.claims().getFirst().payment().isReversal()).isTrue();
        assertThat(remittance.claims().getFirst().payment().patientResponsibility())
                .isNull();
        assertThat(remittance.balance().payment()).isEqualTo(Money.ofCents(6200));
    }

    @Test
    void vectorThreeForwardsABalanceAndAppliesPartOfIt() throws IOException {
        Remittance first = vector("03a").remittances().getFirst();
        Remittance second = vector("03b").remittances().getFirst();

        assertThat(providerLevel(first)).containsExactly("FB:V03FORWARD -200.00");
        assertThat(first.balance())
                .isEqualTo(new RemittanceBalance(
                        Money.ZERO, Money.ofCents(-20_000), Money.ofCents(-20_000), true, true, true, 2, 0, 0));
        assertThat(providerLevel(second)).containsExactly("FB:V03FORWARD 200.00", "FB:V03FORWARD -150.00");
        assertThat(second.balance())
                .isEqualTo(new RemittanceBalance(
                        Money.ZERO, Money.ofCents(5000), Money.ofCents(5000), true, true, true, 1, 0, 0));
    }

    @Test
    void vectorFourDefersARecoveryAndOffsetsItLater() throws IOException {
        Remittance first = vector("04a").remittances().getFirst();
        Remittance second = vector("04b").remittances().getFirst();

        assertThat(providerLevel(first)).containsExactly("WO:V01C1 -88.00");
        assertThat(first.balance().payment()).isEqualTo(Money.ZERO);
        assertThat(providerLevel(second)).containsExactly("WO:V01C1 88.00");
        assertThat(second.balance().payment()).isEqualTo(Money.ofCents(6200));
    }

    @Test
    void vectorFiveCarriesInterestOutsideTheClaim() throws IOException {
        Remittance remittance = vector("05").remittances().getFirst();

        assertThat(providerLevel(remittance)).containsExactly("L6:V05C1 -1.37");
        assertThat(remittance.balance().payment()).isEqualTo(Money.ofCents(10_137));
        assertThat(remittance.balance().claimsPaid()).isEqualTo(Money.ofCents(10_000));
        assertThat(remittance.claims().getFirst().detail().amounts())
                .singleElement()
                .satisfies(amount ->
                        assertThat(amount.qualifier() + amount.amount()).isEqualTo("I1.37"));
    }

    @Test
    void vectorSixIsASecondaryInBothForms() throws IOException {
        assertThat(adjustments(onlyClaim("06-primary"))).containsExactly("CO-45 125.00", "PR-1 75.00");
        assertThat(adjustments(onlyClaim("06a"))).containsExactly("CO-45 435.00");
        assertThat(adjustments(onlyClaim("06b"))).containsExactly("OA-23 425.00", "CO-45 10.00");
        assertThat(sums(onlyClaim("06b"))).isEqualTo("500.00 - 435.00 = 65.00, patient 0.00");
    }

    @Test
    void vectorSevenBundlesTwoLines() throws IOException {
        RemitClaim claim = onlyClaim("07");

        assertThat(sums(claim)).isEqualTo("150.00 - 60.00 = 90.00, patient 0.00");
        assertThat(adjustments(claim)).containsExactly("OA-94 -50.00", "CO-45 60.00", "CO-97 50.00");
        assertThat(claim.lines().stream().map(GoldenVectorsTest::billed)).containsExactly("HC:G0438", "HC:Q0091");
        assertThat(claim.lines().stream().map(line -> line.procedure().display()))
                .containsExactly("HC:G0439", "HC:G0439");
    }

    @Test
    void vectorNineKeepsEveryTripletOfEveryCas() throws IOException {
        List<RemitClaim> claims = vector("09").remittances().getFirst().claims();

        assertThat(claims.get(0).lines()).isEmpty();
        assertThat(adjustments(claims.get(0))).containsExactly("CO-45 60.00", "PR-3 30.00");
        assertThat(adjustments(claims.get(1)))
                .containsExactly("CO-B4 5.00", "CO-45 25.00", "PR-2 25.00", "CO-45 25.00");
        assertThat(adjustments(claims.get(2)))
                .containsExactly(
                        "PR-1 1.00",
                        "PR-2 2.00",
                        "PR-3 3.00",
                        "PR-66 4.00",
                        "PR-85 5.00",
                        "PR-142 6.00",
                        "CO-45 20.00",
                        "CO-253 1.50",
                        "CO-104 17.50");
        List<Adjustment> ofLine = claims.get(2).lines().getFirst().adjustments();
        assertThat(ofLine.stream().map(each -> each.cas() + "/" + each.triplet()))
                .containsExactly("1/1", "1/2", "1/3", "1/4", "1/5", "1/6", "2/1", "3/1", "4/1");
    }

    @Test
    void vectorTenHoldsThreeChecksOfAllSorts() throws IOException {
        List<Remittance> checks = vector("10").remittances();

        assertThat(checks.stream()
                        .map(check -> check.header().payment().method() + " "
                                + check.header().payment().trace() + " "
                                + check.balance().payment()))
                .containsExactly("ACH V10EFT1 260.50", "NON V10NOTICE2 0.00", "ACH V10DEBIT3 -60.00");
        List<RemitClaim> claims = checks.getFirst().claims();
        assertThat(claims.get(0).evidence().contentHash())
                .isEqualTo(claims.get(1).evidence().contentHash())
                .isNotEqualTo(claims.get(2).evidence().contentHash());
        RemitLine drug = claims.get(3).lines().getFirst();
        assertThat(drug.procedure().display()).isEqualTo("N4:00409488710");
        assertThat(drug.units()).isEqualTo("2");
        assertThat(drug.remarks()).containsExactly(new Remark("HE", "N130"), new Remark("HE", "M15"));
        assertThat(claims.get(3).detail().remarks())
                .containsExactly(new Remark("MOA", "MA01"), new Remark("MOA", "N210"));
        assertThat(claims.get(4).detail().remarks()).containsExactly(new Remark("MIA", "MA07"));
    }

    private static String billed(RemitLine line) {
        return (line.submitted().isNone() ? line.procedure() : line.submitted()).display();
    }

    private static Money patient(RemitClaim claim) {
        return Money.sum(claim.allAdjustments()
                .filter(Adjustment::isPatientResponsibility)
                .map(Adjustment::amount));
    }

    private static RemittanceFile vector(String name) throws IOException {
        byte[] bytes = Vectors.bytes("vectors/vector-" + name + ".835");
        RemittanceFile file = RemittanceFile.read(new ByteArrayInputStream(bytes));
        assertThat(file.findings()).noneMatch(Finding::isError);
        return file;
    }

    private static RemitClaim onlyClaim(String name) throws IOException {
        return vector(name).remittances().getFirst().claims().getFirst();
    }

    private static String sums(RemitClaim claim) {
        return claim.payment().charge() + " - " + claim.balance().adjustments() + " = "
                + claim.payment().paid() + ", patient " + patient(claim);
    }

    private static List<String> adjustments(RemitClaim claim) {
        return claim.allAdjustments()
                .map(each -> each.group() + "-" + each.reason() + " " + each.amount())
                .toList();
    }

    private static List<String> providerLevel(Remittance remittance) {
        return remittance.providerAdjustments().stream()
                .map(each -> each.reason() + ":" + each.reference() + " " + each.amount())
                .toList();
    }
}
