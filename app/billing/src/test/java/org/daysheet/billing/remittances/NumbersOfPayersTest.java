package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.UsedVisit;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A payer is told the numbers that it gave, and what it decided under the coverage that is meant; those of others
/// stand
/// with the others.
final class NumbersOfPayersTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    @TempDir
    private Path out;

    private TestOffice test;
    private PatientId patient;
    private CoverageId firstCoverage;
    private int files;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
        firstCoverage = test.office().patients().coverages(patient).getFirst().id();
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void aNumberNobodyWroteDownIsOfTheFirstPayerAndTheSecondReadsItThere() {
        var _ = test.cover(patient, prairie(), 2);
        ClaimId first = sent(visit("AUTH-1"));
        decide("ACME1", "Acme Health Plan", "DS1-1", "V1");
        ClaimId second = test.office().billNext(first);

        assertThat(document(first).references()).containsExactly(new Reference("G1", "AUTH-1"));
        assertThat(document(second).references()).isEmpty();
        assertThat(before(second).payer().references())
                .containsExactly(new Reference("G1", "AUTH-1"), new Reference("F8", "ICN1"));
    }

    @Test
    void whatTheSecondPayerAllowedStandsOnItsClaimAloneAndIsCounted() {
        CoverageId secondCoverage = test.cover(patient, prairie(), 2);
        allowed(firstCoverage, "AUTH-1", DAY.plusDays(60));
        allowed(secondCoverage, "OVER", DAY.minusDays(1));
        long meant = allowed(secondCoverage, "AUTH-2", DAY.plusDays(60));
        EncounterId visit = visit("AUTH-1");
        ClaimId first = sent(visit);
        decide("ACME1", "Acme Health Plan", "DS1-1", "V1");
        ClaimId second = test.office().billNext(first);

        assertThat(document(first).references()).containsExactly(new Reference("G1", "AUTH-1"));
        assertThat(document(second).references()).containsExactly(new Reference("G1", "AUTH-2"));
        assertThat(test.office().authorizations().show(meant).visits())
                .extracting(UsedVisit::encounter)
                .containsExactly(visit);
        assertThat(test.office().authorizations().ofPatient(patient))
                .extracting(use -> use.authorization().facts().number() + " "
                        + use.visits().size())
                .containsExactlyInAnyOrder("AUTH-1 1", "OVER 0", "AUTH-2 1");
    }

    @Test
    void visitsThatAreAskedForTogetherEachUseWhatTheSecondPayerAllowed() {
        CoverageId secondCoverage = test.cover(patient, prairie(), 2);
        long meant = allowed(secondCoverage, "AUTH-2", DAY.plusDays(60));
        EncounterId one = visit("AUTH-1");
        EncounterId other = visit("AUTH-1");
        ClaimId whole = test.office()
                .claimShaping()
                .combine(List.of(
                        test.office().claims().create(one),
                        test.office().claims().create(other)));

        var _ = test.office().session().write(tx -> test.office().claims().createNext(tx, whole));

        assertThat(test.office().authorizations().show(meant).visits())
                .extracting(UsedVisit::encounter)
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aNumberThatTheSecondPayerGaveIsNotToldToTheFirst() {
        CoverageId secondCoverage = test.cover(patient, prairie(), 2);
        allowed(secondCoverage, "AUTH-2", DAY.plusDays(60));
        ClaimId first = sent(visit("auth-2"));
        decide("ACME1", "Acme Health Plan", "DS1-1", "V1");
        ClaimId second = test.office().billNext(first);

        assertThat(document(first).references()).isEmpty();
        assertThat(document(second).references()).containsExactly(new Reference("G1", "AUTH-2"));
        assertThat(before(second).payer().references()).containsExactly(new Reference("F8", "ICN1"));
    }

    @Test
    void aPayerThatInsuresThePatientTwiceIsToldItsFirstDecisionAloneAfterItDecidedTwice() {
        var _ = test.cover(patient, test.payer(), 2);
        ClaimId first = sent(visit(""));
        decide("ACME1", "Acme Health Plan", "DS1-1", "V1");
        ClaimId second = test.office().billNext(first);
        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        test.office().submissions().exportReady(out, Progress.SILENT);
        decide("ACME1", "Acme Health Plan", "DS2-1", "S1");

        test.office().claims().corrections().replace(second, "ICN2", "corrected");

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(before(second).decision().paid()).isEqualTo(Money.ofCents(10_350));
        assertThat(document(second).lines().getFirst().extras().decisions())
                .extracting(decision -> decision.paid())
                .containsExactly(Money.ofCents(8_800));
    }

    @Test
    void aLineThatThePayerPaidWithAnotherNamesThatOneToTheNextPayer() {
        var _ = test.cover(patient, prairie(), 2);
        ClaimId first = sent(visit(""));
        post(
                "ACME1",
                "Acme Health Plan",
                17_240,
                List.of(
                        "CLP*DS1-1*1*215.5*172.4*43.1*12*ICN1",
                        "SVC*HC:G0439*200*172.4**1",
                        "DTM*472*20260220",
                        "CAS*CO*94*-15.5",
                        "CAS*PR*2*43.1",
                        "REF*6R*L1V1",
                        "SVC*HC:G0439*15.5*0**1*HC:J3420",
                        "DTM*472*20260220",
                        "CAS*CO*97*15.5",
                        "REF*6R*L2V1"));
        ClaimId second = test.office().billNext(first);

        assertThat(test.office().scrubbing().scrub(second).findings()).isEmpty();
        assertThat(document(second).lines().stream()
                        .flatMap(line -> line.extras().decisions().stream())
                        .map(decision ->
                                decision.procedure().code() + " " + decision.paid() + " " + decision.bundledInto()))
                .containsExactly("G0439 172.40 0", "G0439 0.00 1");
    }

    private PayerId prairie() {
        return test.office().practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI2", "CI"));
    }

    private long allowed(CoverageId coverage, String number, LocalDate to) {
        return test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        coverage, number, new Period(DAY.minusDays(30), to), List.of(), null, null, ""));
    }

    private EncounterId visit(String number) {
        EncounterDraft draft = test.draft(patient, DAY);
        EncounterId id = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        draft.externalKey(),
                        patient,
                        draft.providers(),
                        DAY,
                        draft.place(),
                        false,
                        new Circumstances(number, "", null, null, null),
                        draft.diagnoses(),
                        draft.lines()));
        test.office().chargeEntry().close(id);
        return id;
    }

    private ClaimId sent(EncounterId visit) {
        ClaimId claim = test.office().claims().create(visit);
        assertThat(test.office().scrubbing().scrub(claim).isClean()).isTrue();
        test.office().submissions().exportReady(out, Progress.SILENT);
        return claim;
    }

    private OtherPayer before(ClaimId claim) {
        return document(claim).otherPayers().getFirst();
    }

    private ProfessionalClaim document(ClaimId claim) {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office()
                                        .claims()
                                        .claim(tx, claim)
                                        .version()
                                        .id()));
    }

    /// Pays 103.50 of 215.50 and leaves 32.00 to the patient.
    private void decide(String code, String payer, String control, String version) {
        post(
                code,
                payer,
                10_350,
                List.of(
                        "CLP*" + control + "*1*215.5*103.5*32*12*ICN" + (files + 1),
                        "SVC*HC:G0439*200*88**1",
                        "DTM*472*20260220",
                        "CAS*CO*45*80",
                        "CAS*PR*1*20*1*2*12",
                        "REF*6R*L1" + version,
                        "SVC*HC:J3420*15.5*15.5**1",
                        "DTM*472*20260220",
                        "REF*6R*L2" + version));
    }

    private void post(String code, String payer, long cents, List<String> segments) {
        files++;
        EraText.CheckText check = new EraText.CheckText(
                payer,
                code,
                "EFT" + files,
                Money.ofCents(cents),
                "I",
                "ACH",
                LocalDate.of(2026, 2, 21).plusDays(files),
                segments);
        TakeResult taken = test.office()
                .remittances()
                .take("x.835", EraText.file("%09d".formatted(files), List.of(check)), Progress.SILENT);
        assertThat(test.office()
                        .remittances()
                        .post(((TakeResult.Taken) taken).remittances().getFirst()))
                .isInstanceOf(PostResult.Posted.class);
    }
}
