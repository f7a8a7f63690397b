package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.Authorization;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the program mends itself: by the use cases a person would use, with the claim checked at once.
final class ScrubFixingTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    private TestOffice test;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void theOnlyAuthorizationOnFileIsTaken() {
        ClaimId id = claim(test.draft(patient, DAY));
        askForAuthorization();
        test.office().scrubbing().scrub(id);
        assertThat(offered(id)).containsExactly("authorization-missing: null");

        allow("A1", DAY);
        assertThat(offered(id)).containsExactly("authorization-missing: Use authorization A1");
        ScrubResult after = fixing().fix(id, fixing().offered(id).getFirst());

        assertThat(after.isClean()).isTrue();
        assertThat(document(id).reference("G1")).contains("A1");
        assertThat(status(id)).isEqualTo(ClaimStatus.READY);
        assertThatThrownBy(() -> fixing().fix(id, finding("authorization-missing", "references[G1]")))
                .isInstanceOf(BillingException.class)
                .hasMessage("There is nothing of that kind to mend on claim DS1-2 any more. Check the claim again.");
    }

    @Test
    void whatWasMendedLastIsTakenBackFirstAndTheClaimIsCheckedAgain() {
        EncounterDraft usual = test.draft(patient, DAY);
        ClaimId id = claim(with(
                usual,
                List.of(new Icd10("E119"), new Icd10("I10"), new Icd10("E119")),
                List.of(line("G0439", 20_000, List.of("25", "25"), List.of(1, 3)))));
        test.office().scrubbing().scrub(id);
        assertThat(fixing().fixAll(id)).containsExactly("Name E119 once", "Name each modifier once");
        assertThat(fixing().mended(id))
                .extracting(Mended::before, Mended::after)
                .containsExactly(tuple("25 25", "25"), tuple("E119 I10 E119/1 3", "E119 I10/1"));

        assertThat(fixing().undoLast(id).fix().words()).isEqualTo("Name each modifier once");
        assertThat(document(id).lines().getFirst().procedure().modifiers()).containsExactly("25", "25");
        assertThat(fixing().undoLast(id).fix().words()).isEqualTo("Name E119 once");

        assertThat(document(id).diagnoses())
                .extracting(diagnosis -> diagnosis.code())
                .containsExactly("E119", "I10", "E119");
        assertThat(document(id).lines().getFirst().pointers()).containsExactly(1, 3);
        assertThat(status(id)).isEqualTo(ClaimStatus.NEEDS_FIX);
        assertThatThrownBy(() -> fixing().undoLast(id))
                .hasMessageStartingWith("Nothing that the check offered was mended at claim DS1-")
                .hasMessageEndingWith(" and is left to be taken back.");
    }

    @Test
    void whatWasMendedOnALineIsNotTakenBackOnAnotherThatCameToItsPlace() {
        EncounterDraft usual = test.draft(patient, DAY);
        List<Icd10> diagnoses = usual.diagnoses();
        ClaimId id = claim(with(usual, diagnoses, List.of(line("G0439", 20_000, List.of("25", "25"), List.of(1)))));
        test.office().scrubbing().scrub(id);
        assertThat(fixing().fixAll(id)).containsExactly("Name each modifier once");
        EncounterId visit = test.office().claims().show(id).claim().subject().encounter();

        var _ = test.office()
                .visitCorrection()
                .correct(
                        visit,
                        with(usual, diagnoses, List.of(line("G0438", 20_000, List.of("25"), List.of(1)))),
                        "the other one");

        assertThatThrownBy(() -> fixing().undoLast(id))
                .hasMessageEndingWith("(Name each modifier once) was changed since, and is not taken back. Correct it"
                        + " where it was changed.");
    }

    @Test
    void whatWasChangedSinceOrHasLeftIsNotTakenBack() {
        ClaimId id = claim(test.draft(patient, DAY));
        askForAuthorization();
        allow("A1", DAY);
        test.office().scrubbing().scrub(id);
        assertThat(fixing().fixAll(id)).containsExactly("Use authorization A1");
        EncounterId visit = test.office().claims().show(id).claim().subject().encounter();
        EncounterDraft mended = test.office().chargeEntry().show(visit).facts();
        var _ = test.office()
                .visitCorrection()
                .correct(visit, DraftFixes.withAuthorization(mended, "A7"), "typed wrongly");
        assertThatThrownBy(() -> fixing().undoLast(id))
                .hasMessage("What was mended at claim DS1-3 (Use authorization A1) was changed since, and is not taken"
                        + " back. Correct it where it was changed.");
        var _ = test.office().visitCorrection().correct(visit, mended, "it was right");
        test.office().claimMoves().billedByHand(id, "portal");
        assertThatThrownBy(() -> fixing().undoLast(id))
                .hasMessageStartingWith("Claim DS1-4 stands at submitted. What was mended is taken back only while");
    }

    @Test
    void ofTwoAuthorizationsSomebodyHasToChoose() {
        ClaimId id = claim(test.draft(patient, DAY));
        askForAuthorization();
        allow("A1", DAY);
        allow("A2", DAY);
        test.office().scrubbing().scrub(id);

        assertThat(offered(id)).containsExactly("authorization-missing: null");
    }

    @Test
    void whatStandsTwiceOnALineIsNamedOnceAndTheMoneyStays() {
        EncounterDraft usual = test.draft(patient, DAY);
        ClaimId id = claim(with(
                usual,
                List.of(new Icd10("E119"), new Icd10("I10"), new Icd10("E119")),
                List.of(
                        line("G0439", 20_000, List.of("25", "25"), List.of(1, 3)),
                        line("J3420", 1_550, List.of(), List.of(2, 2)))));
        test.office().scrubbing().scrub(id);
        assertThat(offered(id))
                .containsExactlyInAnyOrder(
                        "diagnosis-twice: Name E119 once",
                        "modifier-twice: Name each modifier once",
                        "pointer-twice: Name each diagnosis once");

        // with the diagnosis the pointers are in order, too
        assertThat(fixing().fixAll(id)).containsExactly("Name E119 once", "Name each modifier once");

        ProfessionalClaim document = document(id);
        assertThat(document.diagnoses())
                .extracting(diagnosis -> diagnosis.code())
                .containsExactly("E119", "I10");
        assertThat(document.lines()).extracting(line -> line.pointers()).containsExactly(List.of(1), List.of(2));
        assertThat(document.lines().getFirst().procedure().modifiers()).containsExactly("25");
        assertThat(document.terms().total()).isEqualTo(Money.ofCents(21_550));
        assertThat(status(id)).isEqualTo(ClaimStatus.READY);
        assertThat(fixing().fixAll(id)).isEmpty();
    }

    @Test
    void aPlaceOfTheVisitIsMendedAndOneOfALineIsLeftToSomebody() {
        ProviderId annex = facility("Elm Street Annex", "199955065", "12 Elm Street", "62701");
        ProviderId hospital = facility("County Hospital", "199955087", "1 Main Street", "62701");

        assertThat(offeredAtPlaces(claim(at("11", annex, "12", hospital))))
                .containsExactlyInAnyOrder(
                        "providers.facility.address.zip: Use 627010001, the ZIP code of the same street",
                        "lines[2].extras.providers.facility.address.zip: null",
                        "lines[2].extras.providers.facility: null");
        assertThat(offeredAtPlaces(claim(at("12", hospital, "11", annex))))
                .containsExactlyInAnyOrder(
                        "providers.facility: Leave the facility out",
                        "providers.facility.address.zip: null",
                        "lines[2].extras.providers.facility.address.zip: null");
    }

    private ProviderId facility(String name, String base, String street, String zip) {
        return test.office()
                .practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.FACILITY,
                        true,
                        PersonName.organization(name),
                        Npi.ofBase(base),
                        "",
                        new PostalAddress(street, "", "Springfield", "IL", zip)));
    }

    /// A visit somewhere whose second line was done elsewhere.
    private EncounterDraft at(String place, ProviderId facility, String placeOfLine, ProviderId facilityOfLine) {
        EncounterDraft usual = test.draft(patient, DAY);
        ChargeDraft last = usual.lines().getLast();
        ChargeDraft elsewhere = new ChargeDraft(
                last.procedure(),
                last.modifiers(),
                last.units(),
                last.amount(),
                last.pointers(),
                DAY,
                DAY,
                new PlaceOfService(placeOfLine),
                "",
                null,
                last.more().by(new LineParties(null, null, null, null, facilityOfLine, "", "")));
        return new EncounterDraft(
                "",
                patient,
                new EncounterProviders(test.provider(), null, facility),
                DAY,
                new PlaceOfService(place),
                false,
                usual.circumstances(),
                usual.diagnoses(),
                List.of(usual.lines().getFirst(), elsewhere));
    }

    private List<String> offeredAtPlaces(ClaimId id) {
        test.office().scrubbing().scrub(id);
        return fixing().offered(id).stream()
                .filter(one -> one.fieldPath().contains("facility"))
                .map(one -> one.fieldPath() + ": " + words(one))
                .toList();
    }

    @Test
    void nothingIsOfferedWhileThePayerHasTheClaim() {
        ClaimId id = claim(test.draft(patient, DAY));
        test.office().scrubbing().scrub(id);
        askForAuthorization();
        allow("A1", DAY);
        test.office().scrubbing().scrub(id);
        assertThat(offered(id)).containsExactly("authorization-missing: Use authorization A1");

        test.office().claimMoves().billedByHand(id, "portal");

        assertThat(offered(id)).containsExactly("authorization-missing: null");
    }

    private void askForAuthorization() {
        Payer payer = test.office().practices().payer(test.payer());
        var _ = test.office()
                .practices()
                .keepPayer(payer.facts()
                        .withWishes(new PayerWishes(true, DrugCodes.NOT_ASKED, Authorization.AUTHORIZATION)));
    }

    private void allow(String number, LocalDate day) {
        var _ = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        test.office().patients().coverages(patient).getFirst().id(),
                        number,
                        new Period(day, day.plusMonths(3)),
                        List.of(),
                        null,
                        null,
                        ""));
    }

    private ClaimId claim(EncounterDraft draft) {
        EncounterId visit = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(visit);
        return test.office().claims().create(visit);
    }

    private static EncounterDraft with(EncounterDraft draft, List<Icd10> diagnoses, List<ChargeDraft> lines) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                draft.circumstances(),
                diagnoses,
                lines);
    }

    private static ChargeDraft line(String code, long cents, List<String> modifiers, List<Integer> pointers) {
        return new ChargeDraft(
                new ProcedureCode(code),
                modifiers.stream().map(Modifier::new).toList(),
                Units.ONE,
                Money.ofCents(cents),
                pointers,
                DAY,
                DAY,
                null,
                "",
                null);
    }

    private ScrubFixing fixing() {
        return test.office()
                .scrubbing()
                .fixing(test.office().chargeEntry(), test.office().visitCorrection());
    }

    private List<String> offered(ClaimId id) {
        return fixing().offered(id).stream()
                .map(one -> one.rule() + ": " + words(one))
                .toList();
    }

    private static String words(ScrubFinding one) {
        ScrubFix fix = one.fix();
        return fix == null ? "null" : fix.words();
    }

    private static ScrubFinding finding(String rule, String path) {
        return new ScrubFinding(rule, ScrubSeverity.STOPS, path, "", "");
    }

    private ClaimStatus status(ClaimId id) {
        return test.office().claims().show(id).claim().status();
    }

    private ProfessionalClaim document(ClaimId id) {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office().claims().claim(tx, id).version().id()));
    }
}
