package org.daysheet.edi.remit835;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class RemittanceReaderTest {
    private static final String ONE = new String(Vectors.bytes("vectors/vector-01.835"), StandardCharsets.US_ASCII);

    @Test
    void theHeaderSaysWhoPaysWhomHow() throws IOException {
        RemittanceHeader header = read(ONE).remittances().getFirst().header();

        assertThat(header.envelope().interchangeControl()).isEqualTo("000000101");
        assertThat(header.envelope().transactionControl()).isEqualTo("0001");
        assertThat(header.envelope().version()).isEqualTo("005010X221A1");
        assertThat(header.payer().name()).isEqualTo("GOLDEN HEALTH PLAN");
        assertThat(header.payer().identity()).isEqualTo("1987654321");
        assertThat(header.payer().reference("2U")).isEqualTo("99001");
        assertThat(header.payee())
                .isEqualTo(new RemitPayee(
                        "EXAMPLE FAMILY PRACTICE",
                        "1234567893",
                        "123456789",
                        Address.NONE,
                        header.payee().references()));
        assertThat(header.payment())
                .isEqualTo(
                        new RemitPayment("I", Money.ofCents(8800), "C", "ACH", LocalDate.of(2026, 1, 15), "V01EFT1"));
        assertThat(header.productionDate()).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void theAddressOfThePayeeIsReadAndThatOfThePayerIsNot() throws IOException {
        String addressed = ONE.replace(
                        "N1*PR*GOLDEN HEALTH PLAN~", "N1*PR*GOLDEN HEALTH PLAN~N3*PO BOX 9~N4*TAMPA*FL*33601~")
                .replace("REF*TJ*", "N3*100 MAIN ST*STE 4~N4*SPRINGFIELD*IL*62701-0001~REF*TJ*");

        assertThat(read(addressed).remittances().getFirst().header().payee().address())
                .isEqualTo(new Address("100 MAIN ST", "STE 4", "SPRINGFIELD", "IL", "627010001", ""));
    }

    @Test
    void aClaimKnowsItsBytesInTheFile() throws IOException {
        RemitClaim claim = onlyClaim(ONE);

        int from = ONE.indexOf("CLP*");
        int to = ONE.indexOf("\nSE*");
        assertThat(claim.evidence().place().offset()).isEqualTo(from);
        assertThat(claim.evidence().end()).isEqualTo(to);
        assertThat(claim.evidence().place().line()).isEqualTo(15);
        assertThat(claim.evidence().place().segment()).isEqualTo(15);
        Adjustment second = claim.lines().getFirst().adjustments().get(1);
        assertThat(second.offset()).isEqualTo(ONE.indexOf("20**2*12"));
        assertThat(second.segment()).isEqualTo(20);
    }

    @Test
    void theContentHashDoesNotDependOnHowTheFileIsWritten() throws IOException {
        String hash = onlyClaim(ONE).evidence().contentHash();

        String wrapped = ONE.replace("~\n", "~").replaceAll("(.{80})", "$1\r\n");
        String otherSeparators =
                ONE.replace("~\n", "'\n").replace('*', '|').replace(':', '>').replace("'", "\u001c");
        String indented = ONE.replace("\n", "\r\n    ");
        String trailing = ONE.replace("**1~", "**1****~").replace("ICN0101*11*1~", "ICN0101*11*1*~");
        String otherEnvelope = ONE.replace("000000101", "000000999").replace("*0001~", "*7777~");
        assertThat(List.of(wrapped, otherSeparators, indented, trailing, otherEnvelope))
                .allSatisfy(text ->
                        assertThat(onlyClaim(text).evidence().contentHash()).isEqualTo(hash));
        assertThat(onlyClaim(ONE.replace("20**2*12", "21**2*11")).evidence().contentHash())
                .isNotEqualTo(hash);
    }

    @Test
    void oneCentTooMuchInAnAdjustmentHoldsTheClaimAtItsPlace() throws IOException {
        String broken = ONE.replace("CAS*CO*45*80~", "CAS*CO*45*80.01~");

        Remittance remittance = read(broken).remittances().getFirst();

        RemitClaim claim = remittance.claims().getFirst();
        assertThat(claim.isHeld()).isTrue();
        assertThat(claim.balance()).isEqualTo(new ClaimBalance(false, false, Money.ofCents(11_201)));
        assertThat(remittance.balance().transaction()).isTrue();
        assertThat(remittance.balance().holds()).isFalse();
        Finding line = claim.findings().getFirst();
        assertThat(line.code()).isEqualTo("line-balance");
        assertThat(line.element()).isEqualTo("SVC03");
        assertThat(line.offset()).isEqualTo(broken.indexOf("88**1"));
        assertThat(line.read()).isEqualTo("88.00");
        assertThat(line.expected()).isEqualTo("87.99");
    }

    @Test
    void anUnknownGroupHoldsItsClaimAndNotTheFile() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-09.835"), StandardCharsets.US_ASCII)
                .replaceFirst("CAS\\*CO\\*45\\*60", "CAS*XX*45*60");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.claims().stream().map(RemitClaim::isHeld)).containsExactly(true, false, false);
        assertThat(codes(remittance.claims().getFirst())).containsExactly("group-unknown");
        assertThat(remittance.balance().heldClaims()).isEqualTo(1);
        assertThat(remittance.balance().transaction()).isTrue();
    }

    @Test
    void aReasonThatNoListHasIsToldAtItsPlace() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-09.835"), StandardCharsets.US_ASCII)
                .replaceFirst("CAS\\*CO\\*45\\*60", "CAS*CO*ZZZ9*60");

        Remittance remittance = read(text).remittances().getFirst();

        Finding finding = remittance.claims().getFirst().findings().getFirst();
        assertThat(finding.code()).isEqualTo("reason-unlisted");
        assertThat(finding.element()).isEqualTo("CAS02");
        assertThat(finding.read()).isEqualTo("ZZZ9");
        assertThat(finding.offset()).isEqualTo(text.indexOf("ZZZ9"));
    }

    @Test
    void anUnreadableClaimIsHeldAndTheRestIsDelivered() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-09.835"), StandardCharsets.US_ASCII)
                .replace("CLP*V09C2*1*200*120", "CLP*V09C2*1*200*12O");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.claims()).hasSize(3);
        assertThat(codes(remittance.claims().get(1))).contains("amount-unreadable");
        assertThat(remittance.claims().get(2).isHeld()).isFalse();
        assertThat(remittance.balance().transaction()).isFalse();
        assertThat(remittance.findings()).extracting(Finding::code).containsExactly("transaction-balance");
    }

    @Test
    void wrongCountsAreWarningsAndAMissingTrailerIsAnError() throws IOException {
        assertThat(read(ONE.replace("SE*21*", "SE*99*"))
                        .remittances()
                        .getFirst()
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.code()).isEqualTo("set-count");
                    assertThat(finding.element()).isEqualTo("SE01");
                    assertThat(finding.read()).isEqualTo("99");
                    assertThat(finding.expected()).isEqualTo("21");
                });
        Remittance cut =
                read(ONE.substring(0, ONE.indexOf("REF*6R"))).remittances().getFirst();
        assertThat(cut.claims()).hasSize(1);
        assertThat(cut.findings()).extracting(Finding::code).contains("set-cut-off");
        assertThat(cut.findings()).anyMatch(Finding::isError);
    }

    @Test
    void aCheckCutOffBehindItsLastClaimIsHeldThoughItBalances() throws IOException {
        Remittance cut =
                read(ONE.substring(0, ONE.indexOf("SE*"))).remittances().getFirst();

        assertThat(cut.balance())
                .isEqualTo(new RemittanceBalance(
                        Money.ofCents(8800), Money.ofCents(8800), Money.ZERO, true, true, true, 1, 0, 1));
        assertThat(cut.balance().isHeld()).isTrue();
        assertThat(read(ONE).remittances().getFirst().balance().isHeld()).isFalse();
    }

    @Test
    void aCheckCutOffInItsHeaderIsACheckWithThatFinding() throws IOException {
        RemittanceFile file = read(ONE.substring(0, ONE.indexOf("LX*1")));

        assertThat(file.remittances()).singleElement().satisfies(cut -> {
            assertThat(cut.findings()).extracting(Finding::code).contains("set-cut-off");
            assertThat(cut.isHeld()).isTrue();
        });
        assertThat(file.findings()).extracting(Finding::code).doesNotContain("set-cut-off");
    }

    @Test
    void moneyOfAnotherCurrencyHoldsTheCheck() throws IOException {
        String dollars = ONE.replace("DTM*405", "CUR*PR*USD~\nDTM*405").replace("SE*21", "SE*22");

        assertThat(read(dollars).remittances().getFirst().findings()).isEmpty();
        Remittance foreign = read(dollars.replace("USD", "CAD")).remittances().getFirst();
        assertThat(foreign.isHeld()).isTrue();
        assertThat(foreign.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("currency");
            assertThat(finding.element()).isEqualTo("CUR02");
            assertThat(finding.read()).isEqualTo("CAD");
            assertThat(finding.expected()).isEqualTo("USD");
        });
    }

    @Test
    void aDebitThatDoesNotBalanceIsQuotedAsItWasSent() throws IOException {
        Remittance debit =
                read(ONE.replace("BPR*I*88*C", "BPR*I*88*D")).remittances().getFirst();

        assertThat(debit.balance().payment()).isEqualTo(Money.ofCents(-8800));
        Finding finding = debit.findings().getFirst();
        assertThat(finding.code()).isEqualTo("transaction-balance");
        assertThat(finding.read()).isEqualTo("88.00");
        assertThat(finding.expected()).isEqualTo("88.00 as a credit (C)");
    }

    @Test
    void manyWarningsNeverHideAnError() throws IOException {
        String text = ONE.replace("CAS*CO*45*80~", "DTM*232*2026~\n".repeat(300) + "CAS*XX*45*80~");

        RemitClaim claim = onlyClaim(text);

        assertThat(codes(claim).stream().distinct())
                .containsExactly("date-unreadable", "more-of-a-kind", "group-unknown");
        assertThat(codes(claim)).hasSize(102);
        assertThat(claim.isHeld()).isTrue();
    }

    @Test
    void aClaimThatHoldsMoreThanAnyRealOneIsHeldAndTheCheckGoesOn() throws IOException {
        String text = new String(Vectors.bytes("vectors/vector-09.835"), StandardCharsets.US_ASCII)
                .replaceFirst("SVC\\*", "REF*1L*X~\n".repeat(60_000) + "SVC*");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.claims().stream().map(RemitClaim::isHeld)).containsExactly(false, true, false);
        RemitClaim large = remittance.claims().get(1);
        assertThat(codes(large)).contains("claim-too-large");
        assertThat(large.detail().references()).hasSizeLessThan(50_000);
        assertThat(remittance.balance().transaction()).isTrue();
    }

    @Test
    void aCheckWithoutATraceNumberIsAnError() throws IOException {
        String text = ONE.replace("TRN*1*V01EFT1*1987654321~\n", "").replace("SE*21", "SE*20");

        assertThat(read(text).remittances().getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("trace-missing");
    }

    @Test
    void aClaimWithoutLinesAndReasonsIsShownButNotPosted() throws IOException {
        String text = ONE.substring(0, ONE.indexOf("SVC*")) + ONE.substring(ONE.indexOf("SE*"));

        RemitClaim claim = onlyClaim(text.replace("SE*21", "SE*16"));

        assertThat(claim.isHeld()).isTrue();
        assertThat(codes(claim)).containsExactly("claim-unexplained", "patient-responsibility");
        assertThat(claim.findings()).noneMatch(Finding::isError);
    }

    @Test
    void aCheckOfProviderAdjustmentsAloneBalances() throws IOException {
        String text = ONE.substring(0, ONE.indexOf("LX*1"))
                + "PLB*1234567893*20261231*WO:OLD1*-50*CS:FEE*-38~\n"
                + ONE.substring(ONE.indexOf("SE*"));

        Remittance remittance =
                read(text.replace("SE*21", "SE*13")).remittances().getFirst();

        assertThat(remittance.claims()).isEmpty();
        assertThat(remittance.isHeld()).isFalse();
        assertThat(remittance.providerAdjustments())
                .containsExactly(
                        new ProviderAdjustment(
                                1,
                                "1234567893",
                                LocalDate.of(2026, 12, 31),
                                "WO",
                                "OLD1",
                                Money.ofCents(-5000),
                                text.indexOf("-50*"),
                                14),
                        new ProviderAdjustment(
                                2,
                                "1234567893",
                                LocalDate.of(2026, 12, 31),
                                "CS",
                                "FEE",
                                Money.ofCents(-3800),
                                text.indexOf("-38~"),
                                14));
    }

    @Test
    void adjustmentsThatStandBeforeClaimsAreReadAndSaid() throws IOException {
        String text = ONE.replace("LX*1", "PLB*1234567893*20261231*WO:OLD1*-12~\nLX*1")
                .replace("BPR*I*88*", "BPR*I*100*")
                .replace("SE*21", "SE*22");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.isHeld()).isFalse();
        assertThat(remittance.claims()).hasSize(1);
        assertThat(remittance.providerAdjustments()).hasSize(1);
        assertThat(remittance.findings()).extracting(Finding::code).containsExactly("segment-order");
    }

    @Test
    void anEmptyProviderAmountKeepsTheCheckFromBalancing() throws IOException {
        String text = ONE.replace("SE*21", "PLB*1234567893*20261231*WO:OLD1~\nSE*22");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.isHeld()).isTrue();
        assertThat(remittance.findings())
                .extracting(Finding::code)
                .containsExactly("amount-unreadable", "transaction-balance");
    }

    @Test
    void olderReversalsUnderGroupCrAreRead() throws IOException {
        String text = ONE.replace("CAS*CO*45*80", "CAS*CR*45*80").replace("005010X221A1", "004010X091A1");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.claims().getFirst().isHeld()).isFalse();
        assertThat(remittance.findings()).extracting(Finding::code).containsExactly("guide-version");
        assertThat(remittance.isHeld()).isFalse();
    }

    @Test
    void aLineWithoutAPaidAmountCountsAsUnpaid() throws IOException {
        String text = ONE.replace("SVC*HC:G0402*200*88**1", "SVC*HC:G0402*200")
                .replace("*1*200*88*32*", "*1*200*0*32*")
                .replace("CAS*CO*45*80", "CAS*CO*45*168")
                .replace("BPR*I*88", "BPR*I*0");

        Remittance remittance = read(text).remittances().getFirst();

        assertThat(remittance.balance().holds()).isTrue();
        assertThat(remittance.claims().getFirst().lines().getFirst().paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void aReversalWithAPositiveChargeIsHeld() throws IOException {
        assertThat(codes(onlyClaim(ONE.replace("CLP*V01C1*1*", "CLP*V01C1*22*"))))
                .containsExactly("reversal-sign");
    }

    @Test
    void aClaimMustSayHowItWasDecided() throws IOException {
        RemitClaim silent = onlyClaim(ONE.replace("CLP*V01C1*1*", "CLP*V01C1**"));
        RemitClaim odd = onlyClaim(ONE.replace("CLP*V01C1*1*", "CLP*V01C1*77*"));

        assertThat(codes(silent)).containsExactly("status-missing");
        assertThat(silent.isHeld()).isTrue();
        assertThat(codes(odd)).containsExactly("status-unknown");
        assertThat(odd.isHeld()).isFalse();
    }

    @Test
    void anAnswerToAnInterchangeBesideRemittancesIsNotPassedOverInSilence() throws IOException {
        RemittanceFile file = read(ONE.replace("GS*HP", "TA1*000000017*260116*0905*A*000~\nGS*HP"));

        assertThat(file.remittances()).hasSize(1);
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("other-set");
            assertThat(finding.segmentId()).isEqualTo("TA1");
        });
    }

    @Test
    void otherSetsInTheFileAreNamedAndLeftOut() throws IOException {
        RemittanceFile file = read(ONE.replace("ST*835*", "ST*834*"));

        assertThat(file.remittances()).isEmpty();
        assertThat(file.findings()).extracting(Finding::code).containsExactly("set-kind", "other-set");
    }

    @Test
    void whatIsNotX12GivesOneClearFinding() throws IOException {
        RemittanceFile file = read("%PDF-1.7 something else entirely");

        assertThat(file.remittances()).isEmpty();
        assertThat(file.findings()).extracting(Finding::code).containsExactly("not-x12");
    }

    private static RemittanceFile read(String text) throws IOException {
        return RemittanceFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static RemitClaim onlyClaim(String text) throws IOException {
        return read(text).remittances().getFirst().claims().getFirst();
    }

    private static List<String> codes(RemitClaim claim) {
        return claim.findings().stream().map(Finding::code).toList();
    }
}
