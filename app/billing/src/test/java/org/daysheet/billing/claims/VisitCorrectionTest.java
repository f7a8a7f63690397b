package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.CorrectedVisit.Change;
import org.daysheet.billing.claims.CorrectedVisit.ClaimChange;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.Recharged;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits that are corrected after they were charged, at 200.00 and 15.50, with the claims that were made of them.
final class VisitCorrectionTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private PayerAnswers payer;

    @BeforeEach
    void open() {
        test = new TestOffice();
        payer = new PayerAnswers(test);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void aWrongLineIsTakenBackAndTheRightOneChargedInItsPlace() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        List<Charge> before = charges(visit);

        CorrectedVisit corrected = correct(visit, VisitEdits.at(draft(visit), 18_000));

        assertThat(corrected.charges())
                .isEqualTo(new Recharged(visit, Money.ofCents(20_000), Money.ofCents(18_000), true));
        assertThat(charges(visit)).extracting(Charge::lineNumber).containsExactly(1, 2);
        assertThat(charges(visit).getFirst().amount()).isEqualTo(Money.ofCents(18_000));
        assertThat(charges(visit).getFirst().id())
                .isNotEqualTo(before.getFirst().id());
        assertThat(charges(visit).getLast()).isEqualTo(before.getLast());
        assertThat(byParty(patient)).isEqualTo(Map.of(ResponsibleParty.PRIMARY, Money.ofCents(19_550)));
        assertThat(total(AccountKind.REVENUE)).isEqualTo(Money.ofCents(-19_550));
    }

    @Test
    void whatIsOnlyToldAboutTheVisitMovesNoCharge() {
        EncounterId visit = test.visit(test.insured("P1"));
        List<Charge> before = charges(visit);

        CorrectedVisit corrected = correct(visit, VisitEdits.alsoFor(draft(visit), "Z0000"));

        assertThat(corrected.charges()).isEqualTo(new Recharged(visit, Money.ZERO, Money.ZERO, false));
        assertThat(charges(visit)).isEqualTo(before);
        assertThat(draft(visit).diagnoses()).hasSize(3);
    }

    @Test
    void aClaimThatHasNotLeftAsksForWhatIsChargedNow() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId claim = claims().create(visit);
        test.office().scrubbing().scrub(claim);

        CorrectedVisit corrected = correct(visit, VisitEdits.at(draft(visit), 18_000));

        assertThat(corrected.claims())
                .containsExactly(new ClaimChange(claim, "DS1-2", ClaimStatus.DRAFT, Change.REFRESHED));
        Claim now = claims().show(claim).claim();
        assertThat(now.total()).isEqualTo(Money.ofCents(19_550));
        assertThat(now.version().frequency()).isEqualTo(Frequency.ORIGINAL);
        assertThat(document(claim).lines())
                .extracting(ServiceLine::charge)
                .containsExactly(Money.ofCents(18_000), Money.ofCents(1_550));
    }

    @Test
    void aClaimThePayerDecidedIsReplacedUnderThePayersNumberAndDecidedAnew() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        ClaimId claim = sent(visit);
        post("115.5", PayerAnswers.PAID);

        CorrectedVisit corrected = correct(visit, VisitEdits.withModifier(draft(visit), "25"));

        assertThat(corrected.claims())
                .containsExactly(new ClaimChange(claim, "DS1-2", ClaimStatus.DRAFT, Change.REPLACED));
        ClaimDetail detail = claims().show(claim);
        assertThat(detail.claim().version().frequency()).isEqualTo(Frequency.REPLACEMENT);
        assertThat(detail.claim().version().replaces())
                .isEqualTo(detail.versions().getFirst().id());
        assertThat(document(claim).terms().frequency()).isEqualTo("7");
        assertThat(document(claim).reference("F8")).contains("ICN1");
        assertThat(test.office().scrubbing().scrub(claim).isClean()).isTrue();
        export();
        assertThat(status(claim)).isEqualTo(ClaimStatus.SUBMITTED);

        post("-115.5", PayerAnswers.TAKEN_BACK);
        assertThat(status(claim)).isEqualTo(ClaimStatus.SUBMITTED);
        post("135.5", PayerAnswers.DECIDED_ANEW);

        assertThat(status(claim)).isEqualTo(ClaimStatus.PAID);
        assertThat(byParty(patient)).isEmpty();
        assertThat(open(patient)).isEmpty();
        assertThat(total(AccountKind.CASH)).isEqualTo(Money.ofCents(13_550));
        assertThat(total(AccountKind.CONTRACTUAL)).isEqualTo(Money.ofCents(8_000));
    }

    @Test
    void whatAPatientPaidIsUsedForTheCorrectedCharge() {
        PatientId patient = test.patient("P1");
        EncounterId visit = test.visit(patient);
        test.office()
                .payments()
                .add(NewPayment.of(patient, PaymentMethod.CASH, Money.ofCents(21_550), TestOffice.TODAY, ""));

        correct(visit, VisitEdits.at(draft(visit), 18_000));

        assertThat(byParty(patient)).isEqualTo(Map.of(ResponsibleParty.UNAPPLIED, Money.ofCents(-2_000)));
        assertThat(open(patient)).isEmpty();
    }

    @Test
    void aVisitThePatientIsToPayAloneIsNotAskedOfThePayerAnyMore() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        ClaimId claim = claims().create(visit);

        CorrectedVisit corrected = correct(visit, VisitEdits.paidAlone(draft(visit)));

        assertThat(corrected.claims())
                .containsExactly(new ClaimChange(claim, "DS1-1", ClaimStatus.CLOSED, Change.CLOSED));
        assertThat(byParty(patient)).isEqualTo(Map.of(ResponsibleParty.PATIENT, Money.ofCents(21_550)));
        assertThat(claims().unclaimed()).isZero();
    }

    @Test
    void aWithdrawnVisitIsTakenBackFromThePayerInTheWordsThePayerHas() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        ClaimId claim = sent(visit);
        post("115.5", PayerAnswers.PAID);
        ProfessionalClaim sent = document(claim);

        CorrectedVisit withdrawn = test.office().visitCorrection().withdraw(visit, "Entered for the wrong patient");

        assertThat(withdrawn.claims())
                .containsExactly(new ClaimChange(claim, "DS1-2", ClaimStatus.DRAFT, Change.TAKEN_BACK));
        ProfessionalClaim takingBack = document(claim);
        assertThat(takingBack.terms().frequency()).isEqualTo("8");
        assertThat(takingBack.reference("F8")).contains("ICN1");
        assertThat(takingBack.lines()).extracting(ServiceLine::controlNumber).containsExactly("L1V2", "L2V2");
        assertThat(takingBack.lines())
                .extracting(ServiceLine::procedure)
                .isEqualTo(sent.lines().stream().map(ServiceLine::procedure).toList());
        assertThat(takingBack.terms().total()).isEqualTo(Money.ofCents(21_550));
        Encounter left = test.office().chargeEntry().show(visit);
        assertThat(left.isWithdrawn()).isTrue();
        assertThat(test.office().scrubbing().scrub(claim).isClean()).isTrue();
        export();
        post("-115.5", PayerAnswers.TAKEN_BACK);

        assertThat(status(claim)).isEqualTo(ClaimStatus.CLOSED);
        assertThat(byParty(patient)).isEmpty();
        assertThat(total(AccountKind.CASH)).isEqualTo(Money.ZERO);
        assertThat(total(AccountKind.REVENUE)).isEqualTo(Money.ZERO);
    }

    @Test
    void aReplacementThatWasNotSentGivesWayToTheWithdrawal() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId claim = sent(visit);
        post("115.5", PayerAnswers.PAID);
        correct(visit, VisitEdits.at(draft(visit), 18_000));

        test.office().visitCorrection().withdraw(visit, "Never happened");

        Claim now = claims().show(claim).claim();
        assertThat(now.version().frequency()).isEqualTo(Frequency.VOID);
        assertThat(now.version().replaces())
                .isEqualTo(claims().show(claim).versions().getFirst().id());
        assertThat(now.total()).isEqualTo(Money.ofCents(21_550));
        assertThat(claims().show(claim).events())
                .extracting(ClaimEvent::kind)
                .endsWith(
                        ClaimEventKind.REPLACED,
                        ClaimEventKind.FROZEN,
                        ClaimEventKind.TAKEN_BACK,
                        ClaimEventKind.FROZEN);
    }

    @Test
    void aSecondCorrectionStartsFromTheFirst() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        correct(visit, VisitEdits.at(draft(visit), 18_000));
        correct(visit, VisitEdits.at(draft(visit), 17_000));

        assertThat(charges(visit)).extracting(Charge::id).contains(new ChargeId(2), new ChargeId(4));
        assertThat(byParty(patient)).isEqualTo(Map.of(ResponsibleParty.PRIMARY, Money.ofCents(18_550)));
    }

    @Test
    void linesAreTakenOutOneAfterTheOther() {
        PatientId patient = test.insured("P1");
        EncounterId visit = test.visit(patient);
        correct(visit, VisitEdits.onlyLast(draft(visit)));
        test.office().visitCorrection().withdraw(visit, "Never happened");

        assertThat(byParty(patient)).isEmpty();
        assertThat(total(AccountKind.REVENUE)).isEqualTo(Money.ZERO);
    }

    @Test
    void aVisitThatIsTheCoveragesAgainIsAskedForAgain() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId claim = claims().create(visit);
        EncounterDraft insured = draft(visit);
        correct(visit, VisitEdits.paidAlone(insured));

        CorrectedVisit back = correct(visit, insured);

        assertThat(back.claims())
                .containsExactly(
                        new ClaimChange(claim, "DS1-1", ClaimStatus.CLOSED, Change.LEFT),
                        new ClaimChange(claim, "DS1-2", ClaimStatus.DRAFT, Change.MADE));
        assertThat(claims().show(claim).claim().total()).isEqualTo(Money.ofCents(21_550));
    }

    @Test
    void aVoidThatWasNotSentGivesWayWhenTheVisitIsTheCoveragesAgain() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId claim = sent(visit);
        post("115.5", PayerAnswers.PAID);
        EncounterDraft insured = draft(visit);
        correct(visit, VisitEdits.paidAlone(insured));
        assertThat(claims().show(claim).claim().version().frequency()).isEqualTo(Frequency.VOID);

        correct(visit, insured);

        Claim now = claims().show(claim).claim();
        assertThat(now.version().frequency()).isEqualTo(Frequency.REPLACEMENT);
        assertThat(now.version().replaces())
                .isEqualTo(claims().show(claim).versions().getFirst().id());
        assertThat(document(claim).lines()).hasSize(2);
    }

    @Test
    void aLineBeforeTheOthersStandsBeforeThemOnTheClaimToo() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId claim = claims().create(visit);
        correct(visit, VisitEdits.firstAgain(draft(visit), "26"));

        assertThat(document(claim).lines())
                .extracting(line -> line.procedure().code() + line.procedure().modifiers())
                .containsExactly("G0439[26]", "G0439[]", "J3420[]");
    }

    @Test
    void whatCannotBeCorrectedIsRefusedInWords() {
        EncounterId visit = test.visit(test.insured("P1"));
        EncounterId open = test.office().chargeEntry().enter(test.draft(test.patient("P2"), TestOffice.VISIT_DAY));
        VisitCorrection corrections = test.office().visitCorrection();

        refused(() -> corrections.correct(visit, draft(visit), "typo"), "The visit of 02/20/2026 is as it was;");
        refused(
                () -> corrections.correct(visit, VisitEdits.at(draft(visit), 1), " "),
                "Say why the visit is corrected.");
        refused(() -> corrections.correct(open, draft(open), "typo"), "The visit of 02/20/2026 is not charged yet.");
        refused(() -> corrections.correct(visit, draft(open), "typo"), "belongs to another patient");
        corrections.withdraw(visit, "never happened");
        refused(
                () -> corrections.correct(visit, test.draft(test.insured("P3"), TestOffice.VISIT_DAY), "x"),
                "Everything the visit of 02/20/2026 charged was taken back.");
    }

    private static void refused(Runnable correction, String said) {
        assertThatThrownBy(correction::run).isInstanceOf(BillingException.class).hasMessageContaining(said);
    }

    private CorrectedVisit correct(EncounterId visit, EncounterDraft draft) {
        return test.office().visitCorrection().correct(visit, draft, "Coded wrongly");
    }

    private EncounterDraft draft(EncounterId visit) {
        return test.office().chargeEntry().show(visit).facts();
    }

    private List<Charge> charges(EncounterId visit) {
        return test.office().chargeEntry().show(visit).charges();
    }

    private Claims claims() {
        return test.office().claims();
    }

    private ClaimId sent(EncounterId visit) {
        ClaimId claim = claims().create(visit);
        test.office().scrubbing().scrub(claim);
        export();
        return claim;
    }

    private void export() {
        test.office().submissions().exportReady(out, Progress.SILENT);
    }

    private void post(String amount, List<String> segments) {
        payer.post(amount, segments);
    }

    private ClaimStatus status(ClaimId claim) {
        return claims().show(claim).claim().status();
    }

    private ProfessionalClaim document(ClaimId claim) {
        return test.office()
                .session()
                .read(tx -> claims().document(
                                tx, claims().claim(tx, claim).version().id()));
    }

    private Map<ResponsibleParty, Money> byParty(PatientId patient) {
        Map<ResponsibleParty, Money> owed = new EnumMap<>(ResponsibleParty.class);
        owed.putAll(test.office().session().read(tx -> test.office().balances().ofPatient(tx, patient)));
        owed.values().removeIf(Money::isZero);
        return owed;
    }

    private List<OpenItem> open(PatientId patient) {
        return test.office().session().read(tx -> test.office().balances().openItemsOf(tx, patient));
    }

    private Money total(AccountKind kind) {
        return test.office()
                .session()
                .read(tx -> test.office().balances().byKind(tx))
                .getOrDefault(kind, Money.ZERO);
    }
}
