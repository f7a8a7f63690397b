package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.Adjudication.Verdict;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ClaimsTest {
    private TestOffice test;
    private Claims claims;

    @BeforeEach
    void open() {
        test = new TestOffice();
        claims = test.office().claims();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimAsksThePrimaryPayerForTheChargesOfTheVisit() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId id = claims.create(visit);

        ClaimDetail detail = claims.show(id);
        assertThat(detail.claim().status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(detail.claim().subject().payer()).isEqualTo(test.payer());
        assertThat(detail.claim().subject().sequence()).isEqualTo("P");
        assertThat(detail.claim().total()).isEqualTo(Money.ofCents(21_550));
        assertThat(detail.claim().controlNumber()).isEqualTo("DS1-1");
        assertThat(detail.lines()).extracting(ClaimLine::controlNumber).containsExactly("L1V1", "L2V1");
        assertThat(detail.lines())
                .extracting(ClaimLine::amount)
                .containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(detail.events()).extracting(ClaimEvent::kind).containsExactly(ClaimEventKind.CREATED);
    }

    @Test
    void theDocumentHoldsWhatThePayerNeedsWhenThePatientHoldsThePolicy() {
        ProfessionalClaim document = document(claims.create(test.visit(test.insured("P1"))));

        assertThat(document.subscriberIsPatient()).isTrue();
        assertThat(document.subscriber().name().last()).isEqualTo("RIVERA");
        assertThat(document.subscriber().memberId()).isEqualTo("W123456781");
        assertThat(document.subscriber().birthDate()).isEqualTo(LocalDate.of(1980, 4, 17));
        assertThat(document.subscriber().address())
                .isEqualTo(new Address("9 OAK LANE", "", "SPRINGFIELD", "IL", "62704", ""));
        assertThat(document.billingProvider().name().last()).isEqualTo("ELM STREET FAMILY PRACTICE");
        assertThat(document.providers().rendering()).isNotNull();
        assertThat(document.partners().submitterContact().phone()).isEqualTo("2175550142");
        assertThat(document.payer().id()).isEqualTo("ACME1");
        assertThat(document.terms().total()).isEqualTo(Money.ofCents(21_550));
        assertThat(document.diagnoses())
                .extracting(diagnosis -> diagnosis.qualifier() + diagnosis.code())
                .containsExactly("ABKE119", "ABFI10");
        assertThat(document.lines()).extracting(ServiceLine::units).containsExactly("1", "1");
    }

    @Test
    void aDependentIsNamedBesideTheSubscriber() {
        ProfessionalClaim document = document(claims.create(test.visit(test.dependent("P1"))));

        Dependent dependent = document.dependent();
        assertThat(dependent).isNotNull();
        assertThat(dependent.relationship()).isEqualTo("19");
        assertThat(dependent.name().first()).isEqualTo("ANA");
        assertThat(document.subscriber().name().first()).isEqualTo("MARIA");
        assertThat(document.subscriber().groupNumber()).isEqualTo("GRP7");
        assertThat(document.subscriber().address()).isEqualTo(Address.NONE);
        assertThat(document.subscriber().birthDate()).isNull();
    }

    @Test
    void theSameVisitIsClaimedOnce() {
        EncounterId visit = test.visit(test.insured("P1"));
        ClaimId id = claims.create(visit);

        assertThat(claims.create(visit)).isEqualTo(id);
        assertThat(claims.createAll(Progress.SILENT)).isEmpty();
        assertThat(claims.count(null)).isEqualTo(1);
    }

    @Test
    void onlyClosedVisitsOfInsuredPatientsBecomeClaims() {
        EncounterId open = test.office().chargeEntry().enter(test.draft(test.insured("P1"), TestOffice.VISIT_DAY));
        EncounterId alone = test.visit(test.patient("P2"));
        test.visit(test.insured("P3"));

        assertThat(claims.createAll(Progress.SILENT)).hasSize(1);
        assertThatThrownBy(() -> claims.create(open))
                .isInstanceOf(BillingException.class)
                .hasMessage("The visit of 02/20/2026 is still open. Close it first; then it can be claimed.");
        assertThatThrownBy(() -> claims.create(alone))
                .isInstanceOf(BillingException.class)
                .hasMessage("The visit of 02/20/2026 was charged to the patient, so there is nobody to claim from.");
    }

    @Test
    void whatWasFrozenStaysWhenFactsChangeAndANewVersionSaysTheNewFacts() {
        PatientId patient = test.insured("P1");
        ClaimId id = claims.create(test.visit(patient));
        ClaimVersion first = claims.show(id).claim().version();
        var facts = test.office().patients().patient(patient);
        test.office()
                .patients()
                .keep(
                        facts.guarantor(),
                        new org.daysheet.billing.patients.PatientFacts(
                                "P1",
                                PersonName.of("Rivera-Cole", "Ana"),
                                facts.facts().birthOn(),
                                facts.facts().sex(),
                                facts.facts().address(),
                                ""));

        Claim fresh = test.office().session().write(tx -> claims.refresh(tx, id));

        assertThat(fresh.controlNumber()).isEqualTo("DS1-2");
        assertThat(document(id).subscriber().name().last()).isEqualTo("RIVERA-COLE");
        assertThat(test.office()
                        .session()
                        .read(tx -> claims.document(tx, first.id()))
                        .subscriber()
                        .name()
                        .last())
                .isEqualTo("RIVERA");
        assertThat(test.office().session().write(tx -> claims.refresh(tx, id)).controlNumber())
                .isEqualTo("DS1-2");
        assertThat(claims.show(id).lines()).extracting(ClaimLine::controlNumber).containsExactly("L1V2", "L2V2");
    }

    @Test
    void bothNumbersOfAClaimLeadToIt() {
        ClaimId id = claims.create(test.visit(test.insured("P1")));
        test.office().session().run(tx -> {
            Claim claim = claims.claim(tx, id);
            test.office().claimMoves().payerNumber(tx, claim, " ICN9 ");
        });

        test.office().session().run(tx -> {
            assertThat(claims.byControlNumber(tx, "DS1-1").orElseThrow().claim())
                    .isEqualTo(id);
            assertThat(claims.byControlNumber(tx, "DS1-9")).isEmpty();
            assertThat(claims.claim(tx, id).payerControlNumber()).isEqualTo("ICN9");
        });
    }

    @Test
    void billingTheNextPayerClosesTheTaskThatAskedForIt() {
        PatientId patient = test.insured("P1");
        PayerId second = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
        ClaimId primary = claims.create(test.visit(patient));
        assertThatThrownBy(() -> test.office().billNext(primary))
                .hasMessage("After claim DS1-1 there is no further coverage that held on the date of service.");
        assertThat(claims.nextPayer(primary)).isEqualTo(new NextPayer.Nobody());
        CoverageId _ = test.cover(patient, second, 2);
        FollowUps followUps = test.office().followUps();
        TaskId task = test.office()
                .session()
                .write(tx -> followUps.open(
                        tx,
                        new TaskDraft(
                                "next:1",
                                TaskKind.BILL_NEXT_PAYER,
                                tx.today(),
                                Money.ZERO,
                                "Bill Beacon Mutual next",
                                TaskDraft.About.claim(primary))));

        ClaimId next = test.office().billNext(primary);
        assertThat(claims.show(next).claim().subject().sequence()).isEqualTo("S");
        assertThat(followUps.list(TaskFilter.OPEN)).isEmpty();
        assertThat(test.office().worklist().history(task))
                .extracting(event -> event.kind() + " " + event.note())
                .containsExactly("DONE Claim DS2-1 was made for the payer that comes next");
        assertThat(test.office().billNext(primary)).isEqualTo(next);
        assertThat(claims.nextPayer(primary)).isEqualTo(new NextPayer.Billed("DS2-1"));
    }

    @Test
    void thePayerThatComesNextWaitsOnlyWhileSomethingIsOpen() {
        PatientId patient = test.insured("P1");
        PayerId second = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
        EncounterId visit = test.visit(patient);
        ClaimId primary = claims.create(visit);
        CoverageId coverage = test.cover(patient, second, 2);
        assertThat(claims.nextPayer(primary))
                .isInstanceOfSatisfying(
                        NextPayer.Waiting.class,
                        next -> assertThat(next.coverage().id()).isEqualTo(coverage));
        Ledger ledger = test.office().ledger();
        test.office().session().run(tx -> {
            var charged = ledger.find(tx, "charge:encounter:" + visit).orElseThrow();
            var _ = ledger.reverse(tx, charged, PostingKind.VOID, tx.today(), "undone", "for the test");
        });
        assertThat(claims.nextPayer(primary)).isEqualTo(new NextPayer.NothingOpen());
    }

    @Test
    void theNextPayerGetsAClaimOfItsOwnWithLineNumbersOfItsOwn() {
        PatientId patient = test.insured("P1");
        PayerId second = test.office().practices().keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "BL"));
        CoverageId coverage = test.cover(patient, second, 2);
        ClaimId primary = claims.create(test.visit(patient));

        ClaimId next = test.office().session().write(tx -> {
            assertThat(claims.coveragesAfter(tx, claims.claim(tx, primary)))
                    .extracting(found -> found.id())
                    .containsExactly(coverage);
            return claims.createNext(tx, primary, coverage, null);
        });

        Claim claim = claims.show(next).claim();
        assertThat(claim.subject().sequence()).isEqualTo("S");
        assertThat(claim.status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(claims.show(next).lines())
                .extracting(ClaimLine::controlNumber)
                .containsExactly("L1S1", "L2S1");
        assertThat(test.office().scrubbing().scrub(next).findings())
                .extracting(finding -> finding.rule())
                .containsExactly("earlier-decision-missing");

        test.office().session().run(tx -> claims.createNext(tx, primary, coverage, "CLP02 19"));
        assertThat(claims.show(next).claim().status()).isEqualTo(ClaimStatus.FORWARDED);
    }

    @Test
    void aDecisionMovesTheClaimAndItsWithdrawalMovesItBack() {
        ClaimId id = claims.create(test.visit(test.insured("P1")));
        decide(
                id,
                Verdict.PAID,
                new Adjudication(id, "", Verdict.DENIED, "ICN1", null, "CLP02 4"),
                new Adjudication(id, "", Verdict.PAID, "ICN2", null, "CLP02 1"));

        assertThat(claims.show(id).claim().status()).isEqualTo(ClaimStatus.PAID);
        assertThat(claims.show(id).claim().payerControlNumber()).isEqualTo("ICN2");

        decide(id, Verdict.WITHDRAWN, new Adjudication(id, "", Verdict.WITHDRAWN, "", null, "voided"));
        assertThat(claims.show(id).claim().status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(claims.show(id).events())
                .extracting(ClaimEvent::kind)
                .containsExactly(
                        ClaimEventKind.CREATED,
                        ClaimEventKind.ADJUDICATED,
                        ClaimEventKind.ADJUDICATED,
                        ClaimEventKind.ADJUDICATION_WITHDRAWN);
    }

    @Test
    void listsShowTheNewestClaimsFirst() {
        claims.create(test.visit(test.insured("P1")));
        ClaimId second = claims.create(test.visit(test.insured("P2")));
        test.office().scrubbing().scrub(second);

        assertThat(claims.list(null, 0, 10))
                .extracting(row -> row.controlNumber() + " " + row.patientName() + " " + row.payerName())
                .containsExactly("DS2-1 Rivera, Ana Acme Health Plan", "DS1-1 Rivera, Ana Acme Health Plan");
        assertThat(claims.list(ClaimStatus.READY, 0, 10))
                .extracting(ClaimRow::id)
                .containsExactly(second);
        assertThat(claims.list(null, 1, 1)).hasSize(1);
        assertThat(claims.count(ClaimStatus.DRAFT)).isEqualTo(1);
    }

    @Test
    void newsOfADecidedClaimLeavesItWhereTheStandingDecisionsPutIt() {
        ClaimId id = claims.create(test.visit(test.insured("P1")));
        decide(id, Verdict.PAID, new Adjudication(id, "", Verdict.PAID, "ICN1", null, "CLP02 1"));

        decide(id, Verdict.PAID, new Adjudication(id, "", Verdict.DENIED, "ICN1", null, "CLP02 4"));
        assertThat(claims.show(id).claim().status()).isEqualTo(ClaimStatus.PAID);

        decide(id, Verdict.DENIED, new Adjudication(id, "", Verdict.WITHDRAWN, "", null, "CLP02 22"));
        assertThat(claims.show(id).claim().status()).isEqualTo(ClaimStatus.DENIED);
    }

    /// @param stands what stands of all that was decided, WITHDRAWN for nothing
    private void decide(ClaimId id, Verdict stands, Adjudication... news) {
        StandingVerdicts standing = (tx, ids) -> stands == Verdict.WITHDRAWN ? Map.of() : Map.of(id, stands);
        test.office().session().run(tx -> test.office().claimMoves().adjudicated(tx, List.of(news), standing));
    }

    private ProfessionalClaim document(ClaimId id) {
        return test.office()
                .session()
                .read(tx -> claims.document(tx, claims.claim(tx, id).version().id()));
    }
}
