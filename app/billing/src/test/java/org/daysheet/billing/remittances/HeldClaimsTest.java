package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.ADJUSTMENT_RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.ledger.RecordedPosting;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.MatchCandidate.Fit;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Claims of 215.50 that a payer answers under a number nobody knows: 80 on one line after 100 by contract and 20 for
/// the patient, and all of the other.
final class HeldClaimsTest {
    private static final LocalDate PAID_ON = LocalDate.of(2026, 2, 27);
    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 13);

    private TestOffice test;
    private HeldClaims held;
    private ClaimId claim;
    private ClaimId earlier;
    private int files;

    @BeforeEach
    void billTwoVisits() {
        test = new TestOffice();
        held = test.office().remittances().held();
        PatientId ana = test.insured("P1");
        claim = billed(test.draft(ana, TestOffice.VISIT_DAY));
        earlier = billed(test.draft(ana, BEFORE));
        test.office().claims().create(closed(test.draft(test.insured("P2"), TestOffice.VISIT_DAY)));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private EncounterId closed(EncounterDraft draft) {
        EncounterId visit = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(visit);
        return visit;
    }

    private ClaimId billed(EncounterDraft draft) {
        ClaimId made = test.office().claims().create(closed(draft));
        test.office().claimMoves().billedByHand(made, "portal");
        return made;
    }

    private RemittanceId taken(String trace, String control) {
        return taken(trace, "95.5", answer(trace, control).toList());
    }

    private static Stream<String> answer(String number, String control) {
        return Stream.of(
                "CLP*" + control + "*1*215.5*95.5*20*12*ICN" + number,
                "NM1*QC*1*RIVERA*ANA****MI*W123456781",
                "SVC*HC:G0439*200*80",
                "DTM*472*20260220",
                "CAS*CO*45*100",
                "CAS*PR*1*20",
                "SVC*HC:J3420*15.5*15.5",
                "DTM*472*20260220");
    }

    private RemittanceId taken(String trace, String amount, List<String> segments) {
        CheckText check = new CheckText(
                "Acme Health Plan", "ACME1", trace, Money.parse(amount).orElseThrow(), "I", "ACH", PAID_ON, segments);
        TakeResult result = test.office()
                .remittances()
                .take("x.835", EraText.file("%09d".formatted(++files), List.of(check)), Progress.SILENT);
        return ((TakeResult.Taken) result).remittances().getFirst();
    }

    private RemitClaimId onlyClaim(RemittanceId id) {
        return test.office().remittances().claims(id).getFirst().stated().id();
    }

    private List<TransferDraft> recorded(RemittanceId id) {
        return test.office().remittances().recorded(id).stream()
                .map(RecordedPosting::transfers)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void ourSentClaimsAreOfferedTheBestFitFirstEachWithWhatSpeaksForIt() {
        RemitClaimId unknown = onlyClaim(taken("EFT1", "OLD-77"));

        MatchChoice choice = held.candidates(unknown, "");

        assertThat(choice)
                .isEqualTo(new MatchChoice(
                        new HeldClaim(
                                unknown,
                                "OLD-77",
                                "ICNEFT1",
                                "RIVERA",
                                "ANA",
                                "W123456781",
                                TestOffice.VISIT_DAY,
                                TestOffice.VISIT_DAY,
                                Money.ofCents(21_550),
                                Money.ofCents(9_550)),
                        List.of(
                                new MatchCandidate(
                                        claim,
                                        "DS1-1",
                                        "Rivera, Ana",
                                        "Acme Health Plan",
                                        TestOffice.VISIT_DAY,
                                        Money.ofCents(21_550),
                                        List.of(
                                                Fit.LINES,
                                                Fit.MEMBER,
                                                Fit.NAME,
                                                Fit.DAY,
                                                Fit.CHARGE,
                                                Fit.PAYER,
                                                Fit.UNDECIDED)),
                                new MatchCandidate(
                                        earlier,
                                        "DS2-1",
                                        "Rivera, Ana",
                                        "Acme Health Plan",
                                        BEFORE,
                                        Money.ofCents(21_550),
                                        List.of(Fit.MEMBER, Fit.NAME, Fit.CHARGE, Fit.PAYER, Fit.UNDECIDED)))));
    }

    @Test
    void aNumberLikeOursOutweighsAllElseAndTypedWordsFindOthers() {
        RemitClaimId garbled = onlyClaim(taken("EFT1", "ds2-9"));
        assertThat(held.candidates(garbled, "").candidates())
                .extracting(MatchCandidate::claim)
                .containsExactly(earlier, claim);
        assertThat(held.candidates(garbled, " ds1").candidates())
                .extracting(MatchCandidate::claim)
                .containsExactly(claim);
        assertThat(held.candidates(garbled, "rivera, a").candidates()).hasSize(2);
        assertThat(held.candidates(garbled, "okafor").candidates()).isEmpty();
    }

    @Test
    void matchingAClaimOfAnUnpostedCheckChangesNothingButItsPlan() {
        RemittanceId id = taken("EFT1", "OLD-77");
        RemitClaimId unknown = onlyClaim(id);

        ClaimSolution seen = held.supposed(unknown, claim);
        assertThat(seen.isAtOnce()).isFalse();
        assertThat(test.office().remittances().plan(id).isClean()).isFalse();
        ClaimPlan plan = held.match(unknown, claim, seen);

        assertThat(plan).isEqualTo(seen.plan()).isInstanceOf(PostingPlan.class);
        CheckPlan whole = test.office().remittances().plan(id);
        assertThat(whole.isClean()).isTrue();
        assertThat(whole.transfers().get(unknown)).isEqualTo(seen.transfers());
        assertThat(recorded(id)).isEmpty();
    }

    @Test
    void aClaimThatIsHeldForWhatItsOwnCheckPaysBeforeItIsToldSoEverywhereInTheSameWords() {
        RemittanceId id = taken(
                "EFT1",
                "191",
                Stream.concat(answer("1", "DS1-1"), answer("2", "OLD-77")).toList());
        RemitClaimId unknown =
                test.office().remittances().claims(id).getLast().stated().id();

        ClaimSolution seen = held.supposed(unknown, claim);
        ClaimPlan plan = held.match(unknown, claim, seen);

        assertThat(plan).isEqualTo(seen.plan()).isInstanceOf(Hold.class);
        CheckPlan whole = test.office().remittances().plan(id);
        assertThat(whole.held()).extracting(CheckPlan.PlannedClaim::plan).containsExactly(plan);
        assertThat(whole.transfers().get(unknown)).isEqualTo(seen.transfers());
        assertThat(new CheckList(test.office().session())
                        .troubles(List.of(test.office().remittances().show(id))))
                .isEqualTo(Map.of(id, new CheckTrouble(1, ((Hold) plan).words())));
        assertThat(forAPerson()).containsExactly(id);
    }

    private List<RemittanceId> forAPerson() {
        CheckList list = new CheckList(test.office().session());
        CheckSearch search = CheckSearch.of(CheckStanding.FOR_A_PERSON, "");
        List<RemittanceId> found = list.page(search, CheckOrder.NEWEST, 0, 10).stream()
                .map(Check::id)
                .toList();
        assertThat(list.count(search)).isEqualTo(found.size());
        return found;
    }

    @Test
    void aCheckWhoseOnlyClaimIsMatchedByHandAndNotHeldNeedsNoLook() {
        RemittanceId id = taken("EFT1", "OLD-77");
        assertThat(forAPerson()).containsExactly(id);
        RemitClaimId unknown = onlyClaim(id);
        held.match(unknown, claim, held.supposed(unknown, claim));
        assertThat(forAPerson()).isEmpty();
    }

    @Test
    void aCheckThatCannotBePlannedIsToldWithThatReasonAndKeepsNoOtherBack() {
        RemitClaimId fine = onlyClaim(taken("EFT1", "OLD-77"));
        held.match(fine, claim, held.supposed(fine, claim));
        RemittanceId broken = taken(
                "EFT2",
                "50",
                List.of(
                        "CLP*OLD-78*1*215.5*50*0*12*ICN2",
                        "SVC*HC:G0439*200*50",
                        "DTM*472*20260213",
                        "CAS*CO*144*150",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260213",
                        "CAS*CO*144*15.5"));
        RemitClaimId unknown = onlyClaim(broken);
        held.match(unknown, earlier, held.supposed(unknown, earlier));
        test.office()
                .session()
                .run(tx -> tx.dsl()
                        .insertInto(ADJUSTMENT_RULE)
                        .set(ADJUSTMENT_RULE.GROUP_CODE, "CO")
                        .set(ADJUSTMENT_RULE.CARC, "144")
                        .set(ADJUSTMENT_RULE.EFFECTIVE_ON, BEFORE)
                        .set(ADJUSTMENT_RULE.TREATMENT, Treatment.CONTRACTUAL.name())
                        .set(ADJUSTMENT_RULE.CLASS_NAME, "no class")
                        .execute());

        List<Check> checks = test.office().remittances().list();
        Map<RemittanceId, CheckTrouble> troubles = new CheckList(test.office().session()).troubles(checks);

        assertThat(troubles).containsOnlyKeys(broken);
        assertThat(troubles.get(broken).claims()).isEqualTo(1);
        assertThat(troubles.get(broken).why())
                .matches(
                        "Something unforeseen happened \\(error code E-[0-9A-F]{8}\\)\\. What was saved before is safe\\. "
                                + "Please report the code and what you were doing\\.");
        assertThat(forAPerson()).containsExactly(broken);
    }

    @Test
    void matchingAClaimOfAPostedCheckAppliesItsWaitingMoneyAsItWasShown() {
        RemittanceId id = taken("EFT1", "OLD-77");
        RemitClaimId unknown = onlyClaim(id);
        test.office().remittances().post(id);
        List<TransferDraft> before = recorded(id);
        assertThat(held.waiting(id))
                .containsOnlyKeys(unknown)
                .containsValue(new Hold(HoldReason.NOT_OURS, List.of("number OLD-77 is not one of ours"), null));

        ClaimSolution seen = held.supposed(unknown, claim);
        assertThat(seen.isAtOnce()).isTrue();
        assertThat(recorded(id)).isEqualTo(before);
        held.match(unknown, claim, seen);

        assertThat(recorded(id).subList(before.size(), recorded(id).size())).isEqualTo(seen.transfers());
        assertThat(test.office().claims().money(claim).paidByPayers()).isEqualTo(Money.ofCents(9_550));
        assertThat(held.waiting(id)).isEmpty();
    }

    @Test
    void whatChangedSinceItWasShownIsNotMatched() {
        RemitClaimId unknown = onlyClaim(taken("EFT1", "OLD-77"));
        ClaimSolution seen = held.supposed(unknown, claim);
        test.office().remittances().post(taken("EFT2", "DS1-1"));

        assertThatThrownBy(() -> held.match(unknown, claim, seen))
                .isInstanceOf(BillingException.class)
                .hasMessage(
                        "What becomes of claim OLD-77 has changed since you looked. Look again. Nothing was changed.");
        assertThat(held.supposed(unknown, claim).plan()).isInstanceOf(Hold.class);
        assertThat(test.office()
                        .remittances()
                        .claims(taken("EFT3", "OLD-78"))
                        .getFirst()
                        .verdict())
                .isEqualTo(MatchVerdict.NOT_OURS);
    }

    @Test
    void aProposalIsAgreedToAsItWasShownAndOnlyOnceTheCheckIsPosted() {
        test.office().remittances().post(partly("EFT1"));
        RemittanceId id = partly("EFT2");
        RemitClaimId again = onlyClaim(id);
        assertThatThrownBy(() -> held.proposed(again))
                .isInstanceOf(BillingException.class)
                .hasMessageStartingWith("Check EFT2 is not posted yet.");
        test.office().remittances().post(id);
        List<TransferDraft> before = recorded(id);
        ClaimSolution seen = held.proposed(again);
        assertThat(held.waiting(id).get(again))
                .isEqualTo(new Hold(
                        HoldReason.DECIDED_BEFORE, ((Hold) held.waiting(id).get(again)).details(), (PostingPlan)
                                seen.plan()));

        assertThat(held.accept(again, seen)).isEqualTo(seen.plan());

        assertThat(recorded(id).subList(before.size(), recorded(id).size())).isEqualTo(seen.transfers());
        assertThat(test.office().claims().money(claim).paidByPayers()).isEqualTo(Money.ofCents(10_000));
    }

    /// 50 of the 200 are paid, the rest is denied and stays open.
    private RemittanceId partly(String trace) {
        return taken(
                trace,
                "50",
                List.of(
                        "CLP*DS1-1*1*215.5*50*0*12*ICN" + trace,
                        "SVC*HC:G0439*200*50",
                        "DTM*472*20260220",
                        "CAS*CO*16*150",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*CO*16*15.5"));
    }
}
