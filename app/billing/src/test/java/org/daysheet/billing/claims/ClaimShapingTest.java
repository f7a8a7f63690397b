package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.CorrectedVisit.Change;
import org.daysheet.billing.claims.CorrectedVisit.ClaimChange;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.ledger.OpenItem;
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

/// Claims of visits at 200.00 and 15.50 that are split and combined.
final class ClaimShapingTest {
    @TempDir
    private Path out;

    private TestOffice test;
    private PatientId patient;
    private EncounterId visit;
    private ClaimId claim;

    @BeforeEach
    void makeAClaim() {
        test = new TestOffice();
        patient = test.insured("P1");
        visit = test.visit(patient);
        claim = claims().create(visit);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void aLineThatIsSetApartIsAskedForByAClaimOfItsOwn() {
        ClaimId apart = shaping().split(claim, List.of(charge(visit, 1)));

        assertThat(prices(claim)).containsExactly(Money.ofCents(20_000));
        assertThat(prices(apart)).containsExactly(Money.ofCents(1_550));
        assertThat(claims().show(claim).claim().total()).isEqualTo(Money.ofCents(20_000));
        assertThat(claims().show(apart).claim().total()).isEqualTo(Money.ofCents(1_550));
        assertThat(document(claim).terms().total()).isEqualTo(Money.ofCents(20_000));
        assertThat(claims().show(apart).events())
                .extracting(ClaimEvent::kind, ClaimEvent::detail)
                .contains(org.assertj.core.groups.Tuple.tuple(ClaimEventKind.SPLIT, "DS1-2"));
        assertThat(claims().unclaimed()).isZero();
    }

    @Test
    void whatHoldsAClaimHoldsWhatIsSetApartFromItAndWhatItIsCombinedWith() {
        ClaimId other = claims().create(test.visit(patient));
        test.office().claimHolds().hold(List.of(other), "note is missing", null);
        ClaimId apart = shaping()
                .split(
                        other,
                        List.of(charge(claims().show(other).claim().subject().encounter(), 1)));
        assertThat(test.office().claimHolds().of(apart).map(ClaimHold::reason)).contains("note is missing");
        ClaimId together = shaping().combine(List.of(other, apart));

        ClaimId whole = shaping().combine(List.of(claim, together));

        assertThat(whole).isEqualTo(claim);
        assertThat(test.office().claimHolds().of(whole).map(ClaimHold::reason)).contains("note is missing");
    }

    @Test
    void aClaimWhoseChargesAnotherAsksForIsNoDraftAgain() {
        ClaimId other = claims().create(test.visit(patient));
        shaping().combine(List.of(claim, other));
        assertThat(claims().closing().closedHere(List.of(other))).isEmpty();
        assertThatThrownBy(() -> claims().closing().reopen(List.of(other)))
                .hasMessage("Claim DS2-1 stands at closed. Only a claim that was closed before it left, and that asks"
                        + " for something no other claim asks for, is a draft again.");

        ClaimId part = shaping().split(claim, List.of(charge(visit, 1)));
        shaping().combine(List.of(claim, part));
        assertThat(claims().closing().closedHere(List.of(part))).isEmpty();
    }

    @Test
    void bothPartsAreSentAndDecidedEachByItself() {
        ClaimId apart = shaping().split(claim, List.of(charge(visit, 1)));
        test.office().scrubbing().scrub(claim);
        test.office().scrubbing().scrub(apart);
        test.office().submissions().exportReady(out, Progress.SILENT);

        new PayerAnswers(test)
                .post(
                        "100",
                        List.of(
                                "CLP*DS1-2*1*200*100*0*12*ICN1",
                                "SVC*HC:G0439*200*100",
                                "DTM*472*20260220",
                                "CAS*CO*45*100"));

        assertThat(claims().show(claim).claim().status()).isEqualTo(ClaimStatus.PAID);
        assertThat(claims().show(apart).claim().status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(claims().money(claim).isOwed()).isFalse();
        assertThat(claims().money(apart).isOwed()).isTrue();
    }

    @Test
    void partsAreOneClaimAgainWhenTheyAreCombined() {
        ClaimId apart = shaping().split(claim, List.of(charge(visit, 0)));

        ClaimId whole = shaping().combine(List.of(apart, claim));

        assertThat(whole).isEqualTo(claim);
        assertThat(prices(whole)).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(claims().show(apart).claim().status()).isEqualTo(ClaimStatus.CLOSED);
    }

    @Test
    void visitsOfTheSameKindAreAskedForTogether() {
        EncounterId later = test.visit(patient);
        ClaimId other = claims().create(later);

        ClaimId whole = shaping().combine(List.of(other, claim));

        assertThat(whole).isEqualTo(claim);
        assertThat(prices(whole))
                .containsExactly(
                        Money.ofCents(20_000), Money.ofCents(1_550), Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(document(whole).terms().total()).isEqualTo(Money.ofCents(43_100));
        assertThat(document(whole).diagnoses()).isEqualTo(claimOf(visit).diagnoses());
        assertThat(document(whole).lines().stream().map(ServiceLine::pointers).toList())
                .isEqualTo(Stream.of(visit, later)
                        .flatMap(one -> test.office().chargeEntry().show(one).charges().stream())
                        .map(charge -> charge.facts().pointers())
                        .toList());
        assertThat(claims().show(other).claim().status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(claims().unclaimed()).isZero();
        assertThat(shaping().lines(whole))
                .extracting(ClaimShaping.Line::visit)
                .containsExactly(visit, visit, later, later);
    }

    @Test
    void whatIsDecidedAboutCombinedVisitsIsPostedToTheChargesOfEach() {
        EncounterId later = test.visit(patient);
        shaping().combine(List.of(claim, claims().create(later)));
        test.office().scrubbing().scrub(claim);
        test.office().submissions().exportReady(out, Progress.SILENT);

        new PayerAnswers(test)
                .post(
                        "431",
                        List.of(
                                "CLP*DS1-2*1*431*431*0*12*ICN1",
                                "SVC*HC:G0439*200*200",
                                "DTM*472*20260220",
                                "REF*6R*L1V2",
                                "SVC*HC:J3420*15.5*15.5",
                                "DTM*472*20260220",
                                "REF*6R*L2V2",
                                "SVC*HC:G0439*200*200",
                                "DTM*472*20260220",
                                "REF*6R*L3C1V2",
                                "SVC*HC:J3420*15.5*15.5",
                                "DTM*472*20260220",
                                "REF*6R*L4C1V2"));

        assertThat(claims().show(claim).claim().status()).isEqualTo(ClaimStatus.PAID);
        List<OpenItem> open =
                test.office().session().read(tx -> test.office().balances().openItemsOf(tx, patient));
        assertThat(open).isEmpty();
    }

    @Test
    void aCorrectedVisitIsFollowedByTheClaimThatAsksForItTogetherWithAnother() {
        EncounterId later = test.visit(patient);
        shaping().combine(List.of(claim, claims().create(later)));

        CorrectedVisit corrected = test.office()
                .visitCorrection()
                .correct(
                        later,
                        VisitEdits.at(test.office().chargeEntry().show(later).facts(), 18_000),
                        "Coded wrongly");

        assertThat(corrected.claims())
                .containsExactly(new ClaimChange(claim, "DS1-3", ClaimStatus.DRAFT, Change.REFRESHED));
        assertThat(claims().show(claim).claim().total()).isEqualTo(Money.ofCents(41_100));

        test.office().visitCorrection().withdraw(visit, "Never happened");
        assertThat(claims().show(claim).claim().total()).isEqualTo(Money.ofCents(19_550));
        assertThat(claims().show(claim).claim().status()).isEqualTo(ClaimStatus.DRAFT);
    }

    @Test
    void aVisitThatIsAnotherPayersNowLeavesTheClaimItWasAskedForWith() {
        EncounterId later = test.visit(patient);
        shaping().combine(List.of(claim, claims().create(later)));

        CorrectedVisit corrected = test.office()
                .visitCorrection()
                .correct(
                        later,
                        VisitEdits.paidAlone(
                                test.office().chargeEntry().show(later).facts()),
                        "Patient pays");

        assertThat(corrected.claims())
                .containsExactly(new ClaimChange(claim, "DS1-3", ClaimStatus.DRAFT, Change.REFRESHED));
        assertThat(prices(claim)).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(claims().show(claim).claim().total()).isEqualTo(Money.ofCents(21_550));
    }

    @Test
    void aVisitToldOtherwiseThanTheOneItWasAskedForWithGetsItsOwnClaimAgain() {
        EncounterId later = test.visit(patient);
        ClaimId other = claims().create(later);
        shaping().combine(List.of(claim, other));

        CorrectedVisit corrected = test.office()
                .visitCorrection()
                .correct(
                        later,
                        VisitEdits.noted(test.office().chargeEntry().show(later).facts(), "Second visit that day"),
                        "Note was missing");

        assertThat(corrected.claims())
                .containsExactly(
                        new ClaimChange(claim, "DS1-3", ClaimStatus.DRAFT, Change.REFRESHED),
                        new ClaimChange(other, "DS2-2", ClaimStatus.DRAFT, Change.MADE));
        assertThat(prices(claim)).hasSize(2);
        assertThat(prices(other)).hasSize(2);
    }

    @Test
    void aLineAddedToASplitVisitIsAskedForEvenWhenItsFirstPartWasClosed() {
        ClaimId apart = shaping().split(claim, List.of(charge(visit, 1)));
        test.office()
                .visitCorrection()
                .correct(
                        visit,
                        VisitEdits.onlyLast(
                                test.office().chargeEntry().show(visit).facts()),
                        "First was not done");
        assertThat(claims().show(claim).claim().status()).isEqualTo(ClaimStatus.CLOSED);

        test.office()
                .visitCorrection()
                .correct(
                        visit,
                        VisitEdits.firstAgain(
                                test.office().chargeEntry().show(visit).facts(), "26"),
                        "It was");

        assertThat(claims().show(claim).claim().status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(prices(claim)).hasSize(1);
        assertThat(prices(apart)).containsExactly(Money.ofCents(1_550));
    }

    @Test
    void visitsAreNotTakenApartWhileAPartOfThemIsAskedForBesides() {
        EncounterId later = test.visit(patient);
        shaping().combine(List.of(claim, claims().create(later)));
        shaping().split(claim, List.of(charge(later, 0)));

        refused(() -> shaping().separate(claim), "was split");
    }

    @Test
    void combinedVisitsAreTakenApartAgain() {
        EncounterId later = test.visit(patient);
        ClaimId other = claims().create(later);
        shaping().combine(List.of(claim, other));

        assertThat(shaping().separate(claim)).containsExactly(other);

        assertThat(prices(claim)).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(prices(other)).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(claims().show(other).claim().status()).isEqualTo(ClaimStatus.DRAFT);
    }

    @Test
    void whatCannotBeOneClaimIsRefusedInWords() {
        ClaimId ofAnother = claims().create(test.visit(test.insured("P2")));
        refused(() -> shaping().combine(List.of(claim, ofAnother)), "under different coverages");
        refused(() -> shaping().combine(List.of(claim)), "at least two claims");
        refused(() -> shaping().split(claim, List.of()), "Choose some of them, not all");
        refused(
                () -> shaping().split(claim, List.of(charge(visit, 0), charge(visit, 1))),
                "Choose some of them, not all");
        refused(() -> shaping().separate(claim), "asks for one visit only");
        assertThat(shaping().whyNot(List.of(claim, ofAnother))).contains("under different coverages");

        test.office().scrubbing().scrub(claim);
        test.office().submissions().exportReady(out, Progress.SILENT);
        refused(() -> shaping().split(claim, List.of(charge(visit, 0))), "somebody else has it");
    }

    private static void refused(Runnable act, String said) {
        assertThatThrownBy(act::run).isInstanceOf(BillingException.class).hasMessageContaining(said);
    }

    private ClaimShaping shaping() {
        return test.office().claimShaping();
    }

    private Claims claims() {
        return test.office().claims();
    }

    private ChargeId charge(EncounterId of, int index) {
        return test.office().chargeEntry().show(of).charges().get(index).id();
    }

    private ProfessionalClaim claimOf(EncounterId of) {
        return document(claims().create(of));
    }

    private ProfessionalClaim document(ClaimId id) {
        return test.office()
                .session()
                .read(tx ->
                        claims().document(tx, claims().claim(tx, id).version().id()));
    }

    private List<Money> prices(ClaimId id) {
        return shaping().lines(id).stream()
                .map(ClaimShaping.Line::charge)
                .map(Charge::amount)
                .toList();
    }
}
