package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimMoney;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A claim of 215.50 and what payers said and paid: 80 on one line after 100 by contract and 20 for the patient, and
/// all of the other.
final class ClaimAnswersTest {
    private static final LocalDate PAID_ON = LocalDate.of(2026, 2, 27);
    private static final List<String> PAID = List.of(
            "CLP*DS1-1*1*215.5*95.5*20*12*ICN1",
            "SVC*HC:G0439*200*80",
            "DTM*472*20260220",
            "CAS*CO*45*100",
            "CAS*PR*1*20",
            "SVC*HC:J3420*15.5*15.5",
            "DTM*472*20260220");

    private TestOffice test;
    private ClaimId claim;
    private int files;

    @BeforeEach
    void billOneVisit() {
        test = new TestOffice();
        claim = test.office().claims().create(test.visit(test.insured("P1")));
        test.office().claimMoves().billedByHand(claim, "portal");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private RemittanceId taken(String trace, String amount, List<String> segments) {
        CheckText check = new CheckText(
                "Acme Health Plan", "ACME1", trace, Money.parse(amount).orElseThrow(), "I", "ACH", PAID_ON, segments);
        byte[] file = EraText.madeOutTo(
                "N1*PE*PRACTICE*XX*1999550100", EraText.file("%09d".formatted(++files), List.of(check)));
        TakeResult result = test.office().remittances().take("x.835", file, Progress.SILENT);
        return ((TakeResult.Taken) result).remittances().getFirst();
    }

    @Test
    void beforeAnyAnswerThePayerOwesAll() {
        assertThat(test.office().remittances().answers(claim)).isEmpty();
        assertThat(test.office().claims().money(claim))
                .isEqualTo(new ClaimMoney(
                        Money.ofCents(21_550),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        List.of(new ClaimMoney.Owed(
                                ResponsibleParty.PRIMARY,
                                "Acme Health Plan",
                                Money.ofCents(21_550),
                                TestOffice.TODAY))));
    }

    @Test
    void anAnswerSaysWhatWasPaidAndWhatWasTakenOffAndWhy() {
        RemittanceId id = taken("EFT7", "95.5", PAID);

        ClaimAnswer waiting = test.office().remittances().answers(claim).getFirst();
        assertThat(waiting.state()).isEqualTo(RemitClaimStatus.PENDING);
        test.office().remittances().post(id);

        Check check = test.office().remittances().show(id);
        assertThat(test.office().remittances().answers(claim))
                .containsExactly(new ClaimAnswer(
                        check,
                        "DS1-1",
                        "1",
                        Money.ofCents(21_550),
                        Money.ofCents(9_550),
                        "ICN1",
                        RemitClaimStatus.POSTED,
                        List.of(
                                new ClaimAnswer.Reason("CO", "45", Money.ofCents(10_000)),
                                new ClaimAnswer.Reason("PR", "1", Money.ofCents(2_000)))));
        ClaimMoney money = test.office().claims().money(claim);
        assertThat(money)
                .isEqualTo(new ClaimMoney(
                        Money.ofCents(21_550),
                        Money.ofCents(9_550),
                        Money.ZERO,
                        Money.ofCents(10_000),
                        Money.ZERO,
                        Money.ZERO,
                        List.of(new ClaimMoney.Owed(
                                ResponsibleParty.PATIENT, "", Money.ofCents(2_000), TestOffice.TODAY))));
        assertThat(money.openTotal()).isEqualTo(Money.ofCents(2_000));
    }

    @Test
    void aClaimOfACheckIsReadLineByLineAndAsItStandsInTheFile() {
        RemittanceId id = taken("EFT7", "95.5", PAID);
        RemitClaimId stated = remitClaim(id);

        ClaimEob eob = new ClaimEobs(test.office().session()).of(stated);

        LocalDate served = LocalDate.of(2026, 2, 20);
        assertThat(eob)
                .isEqualTo(new ClaimEob(
                        claim,
                        List.of(
                                new ClaimEob.Line(
                                        "G0439",
                                        served,
                                        Money.ofCents(20_000),
                                        Money.ofCents(8_000),
                                        List.of(
                                                new ClaimAnswer.Reason("CO", "45", Money.ofCents(10_000)),
                                                new ClaimAnswer.Reason("PR", "1", Money.ofCents(2_000))),
                                        List.of()),
                                new ClaimEob.Line(
                                        "J3420",
                                        served,
                                        Money.ofCents(1_550),
                                        Money.ofCents(1_550),
                                        List.of(),
                                        List.of())),
                        "x.835",
                        eob.segments()));
        assertThat(eob.segments())
                .extracting(ClaimEob.Segment::text)
                .containsExactlyElementsOf(
                        PAID.stream().map(segment -> segment + "~").toList());
    }

    @Test
    void whatIsDecidedOfTheClaimAsAWholeStandsBeforeItsLines() {
        RemittanceId id = taken("EFT8", "0", List.of("CLP*XX9-1*4*50*0**12*ICN9", "CAS*CO*16*50", "MOA***N290"));

        ClaimEob eob = new ClaimEobs(test.office().session()).of(remitClaim(id));

        assertThat(eob.claim()).isNull();
        assertThat(eob.lines())
                .containsExactly(new ClaimEob.Line(
                        "",
                        null,
                        Money.ofCents(5_000),
                        Money.ZERO,
                        List.of(new ClaimAnswer.Reason("CO", "16", Money.ofCents(5_000))),
                        List.of("N290")));
    }

    @Test
    void checksThatAPersonHasToLookAtAreListedWithTheReason() {
        RemittanceId clean = taken("EFT7", "95.5", PAID);
        RemittanceId foreign = taken("EFT8", "50", List.of("CLP*XX9-1*1*50*50**12*ICN9"));
        RemittanceId unbalanced = taken("EFT9", "60", List.of("CLP*XX8-1*1*50*50**12*ICN8"));

        assertThat(forAPerson()).containsExactly(unbalanced, foreign);
        assertThat(troubles(foreign))
                .isEqualTo(Map.of(
                        foreign,
                        new CheckTrouble(
                                1,
                                test.office()
                                        .remittances()
                                        .claims(foreign)
                                        .getFirst()
                                        .matchReason())));
        assertThat(troubles(clean)).isEmpty();

        test.office().remittances().post(clean);
        test.office().remittances().post(foreign);

        RemitClaimView held = test.office().remittances().claims(foreign).getFirst();
        assertThat(held.status()).isEqualTo(RemitClaimStatus.UNAPPLIED);
        assertThat(held.reason()).isNotEmpty();
        assertThat(forAPerson()).containsExactly(unbalanced, foreign);
        assertThat(troubles(foreign)).isEqualTo(Map.of(foreign, new CheckTrouble(1, held.reason())));
    }

    private List<RemittanceId> forAPerson() {
        CheckList checks = new CheckList(test.office().session());
        CheckSearch search = CheckSearch.of(CheckStanding.FOR_A_PERSON, "");
        List<RemittanceId> found = checks.page(search, CheckOrder.NEWEST, 0, 10).stream()
                .map(Check::id)
                .toList();
        assertThat(checks.count(search)).isEqualTo(found.size());
        return found;
    }

    private Map<RemittanceId, CheckTrouble> troubles(RemittanceId check) {
        return new CheckList(test.office().session())
                .troubles(List.of(test.office().remittances().show(check)));
    }

    private RemitClaimId remitClaim(RemittanceId check) {
        return test.office().remittances().claims(check).getFirst().stated().id();
    }

    @Test
    void aVoidGivesEverythingBack() {
        RemittanceId id = taken("EFT7", "95.5", PAID);
        test.office().remittances().post(id);
        test.office().remittances().voidCheck(id, "wrong practice");

        ClaimMoney money = test.office().claims().money(claim);
        assertThat(money.paidByPayers()).isEqualTo(Money.ZERO);
        assertThat(money.contractual()).isEqualTo(Money.ZERO);
        assertThat(money.openTotal()).isEqualTo(Money.ofCents(21_550));
        assertThat(money.open()).extracting(ClaimMoney.Owed::party).containsExactly(ResponsibleParty.PRIMARY);
    }

    @Test
    void whichChecksAreCleanIsKnownBeforeTheyArePosted() {
        RemittanceId clean = taken("EFT7", "95.5", PAID);
        RemittanceId strange =
                taken("EFT8", "10", List.of("CLP*OTHER-9*1*10*10*0*12*ICN2", "SVC*HC:G0439*10*10", "DTM*472*20260220"));

        List<CheckReadiness> found = test.office().remittances().readiness(Progress.SILENT);

        assertThat(found)
                .containsExactly(
                        new CheckReadiness(
                                test.office().remittances().show(clean),
                                null,
                                test.office().remittances().plan(clean).digest()),
                        new CheckReadiness(
                                test.office().remittances().show(strange),
                                "Check EFT8 has 1 claim to look at, so it is not posted by itself. Show its plan.",
                                test.office().remittances().plan(strange).digest()));
        assertThat(test.office().remittances().show(clean).status()).isEqualTo(RemittanceStatus.TAKEN);
    }
}
