package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.CHARGE;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People and numbers of single lines, kept with the visit. Visits have a line of 200.00 and one of 15.50.
final class LinePartiesTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;

    private TestOffice test;
    private ProviderId okafor;
    private ProviderId lin;
    private ProviderId hospital;

    @BeforeEach
    void open() {
        test = new TestOffice();
        okafor = test.office()
                .practices()
                .keepProvider(ProviderFacts.rendering(PersonName.of("Okafor", "Daniel"), Npi.ofBase("199955032"), ""));
        lin = keep(ProviderRole.REFERRING, PersonName.of("Lin", "Marcus"), "199955054", PostalAddress.NONE);
        hospital =
                keep(ProviderRole.FACILITY, PersonName.organization("County Hospital"), "199955087", TestOffice.HOME);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        test.close();
    }

    @Test
    void aLineKeepsItsOwnPeopleAndNumbersOpenAndCharged() {
        var others = new LineParties(
                okafor,
                lin,
                test.provider(),
                lin,
                hospital,
                "AUTH 7",
                "REF 9",
                new Purchase(hospital, Money.ofCents(825)));
        EncounterDraft draft = second(test.draft(test.insured("P1"), DAY), others);

        EncounterId id = test.office().chargeEntry().enter(draft);
        assertThat(show(id).facts()).isEqualTo(draft);
        test.office().chargeEntry().close(id);

        assertThat(show(id).facts()).isEqualTo(draft);
        assertThat(show(id).charges())
                .extracting(charge -> charge.facts().more().parties())
                .containsExactly(LineParties.NONE, others);
    }

    @Test
    void whoTreatedALineEarnsItsCharge() {
        EncounterId id = charged(second(test.draft(test.insured("P1"), DAY), treatedBy(okafor)));

        assertThat(earners(id)).containsExactly(test.provider(), okafor);
    }

    @Test
    void aLineThatAnotherTreatedIsChargedAnewAndTheOthersStay() {
        EncounterId id = charged(test.draft(test.insured("P1"), DAY));
        List<ChargeId> before = charges(id);

        Recharged corrected = correct(id, second(show(id).facts(), treatedBy(okafor)));

        assertThat(corrected.takenBack()).isEqualTo(Money.ofCents(1_550));
        assertThat(corrected.charged()).isEqualTo(Money.ofCents(1_550));
        assertThat(charges(id).getFirst()).isEqualTo(before.getFirst());
        assertThat(charges(id).getLast()).isNotEqualTo(before.getLast());
        assertThat(earners(id)).containsExactly(test.provider(), okafor);
    }

    @Test
    void aVisitThatAnotherTreatedKeepsTheChargesThatStayWithWhoTreatedTheLine() {
        EncounterId id = charged(second(test.draft(test.insured("P1"), DAY), treatedBy(okafor)));
        List<ChargeId> before = charges(id);
        EncounterDraft kept = show(id).facts();

        Recharged corrected = correct(id, treated(kept, okafor));

        assertThat(corrected.takenBack()).isEqualTo(Money.ofCents(20_000));
        assertThat(charges(id).getLast()).isEqualTo(before.getLast());
        assertThat(earners(id)).containsExactly(okafor, okafor);
    }

    @Test
    void whoReferredALineAndItsNumbersChangeWithoutChargingItAnew() {
        EncounterId id = charged(test.draft(test.insured("P1"), DAY));
        List<ChargeId> before = charges(id);
        var others = new LineParties(null, lin, null, null, hospital, "AUTH 7", "");

        Recharged corrected = correct(id, second(show(id).facts(), others));

        assertThat(corrected.takenBack()).isEqualTo(Money.ZERO);
        assertThat(charges(id)).isEqualTo(before);
        assertThat(show(id).charges().getLast().facts().more().parties()).isEqualTo(others);
    }

    @Test
    void nobodyTakesPartInALineAsWhatTheyAreNot() {
        EncounterDraft plain = test.draft(test.insured("P1"), DAY);
        var wrong = List.of(
                new LineParties(lin, null, null, null, null, "", ""),
                new LineParties(null, okafor, null, null, null, "", ""),
                new LineParties(null, null, hospital, null, null, "", ""),
                new LineParties(null, null, null, hospital, null, "", ""),
                new LineParties(null, null, null, null, lin, "", ""),
                new LineParties(null, null, null, null, null, "", "", new Purchase(lin, Money.ZERO)));

        for (LineParties parties : wrong) {
            EncounterDraft draft = second(plain, parties);
            assertThatThrownBy(() -> test.office().chargeEntry().enter(draft)).isInstanceOf(BillingException.class);
            assertThat(test.office().chargeEntry().faults(draft, false))
                    .extracting(DraftFault::line)
                    .containsExactly(2);
        }
        assertThat(test.office().chargeEntry().open()).isEmpty();
    }

    @Test
    void thoseOfALineStayInATemplateAndItsNumbersDoNot() {
        var purchase = new Purchase(hospital, Money.ofCents(825));
        var others = new LineParties(okafor, lin, test.provider(), lin, hospital, "AUTH 7", "REF 9", purchase);
        ChargeDraft line = test.draft(test.insured("P1"), DAY).lines().getFirst();
        var templates = new ChargeTemplates(test.office().session());
        templates.keep(new ChargeTemplate(
                "Wellness",
                List.of(),
                List.of(new ChargeTemplate.Line(
                        line.procedure(), List.of(), Units.ONE, null, List.of(), LineFacts.NONE.by(others)))));

        assertThat(templates.list().getFirst().lines().getFirst().more().parties())
                .isEqualTo(new LineParties(okafor, lin, test.provider(), lin, hospital, "", "", purchase));
    }

    @Test
    void aLineCountsForTheAuthorizationItNames() {
        PatientId patient = test.insured("P1");
        var coverage = test.office().patients().coverages(patient).getFirst().id();
        for (String number : List.of("A1", "B2")) {
            var _ = test.office()
                    .authorizations()
                    .add(new AuthorizationFacts(
                            coverage, number, Period.from(DAY.minusDays(9)), List.of(), null, 9, "by phone"));
        }
        EncounterDraft plain = test.draft(patient, DAY);
        var told = new Circumstances("A1", "", null, null, null);
        EncounterDraft draft = new EncounterDraft(
                "",
                patient,
                plain.providers(),
                DAY,
                plain.place(),
                false,
                told,
                plain.diagnoses(),
                second(plain, new LineParties(null, null, null, null, null, "b2", ""))
                        .lines());
        var _ = charged(draft);

        assertThat(test.office().authorizations().ofPatient(patient))
                .extracting(use -> use.authorization().facts().number() + " " + use.unitsUsed())
                .containsExactlyInAnyOrder("A1 1", "B2 1");
        assertThat(test.office().authorizations().ofPatient(patient))
                .extracting(AuthorizationUse::visits)
                .allSatisfy(visits -> assertThat(visits).hasSize(1));
    }

    private ProviderId keep(ProviderRole role, PersonName name, String base, PostalAddress address) {
        return test.office()
                .practices()
                .keepProvider(
                        new ProviderFacts(role, role == ProviderRole.FACILITY, name, Npi.ofBase(base), "", address));
    }

    private static LineParties treatedBy(ProviderId provider) {
        return new LineParties(provider, null, null, null, null, "", "");
    }

    private static EncounterDraft second(EncounterDraft draft, LineParties parties) {
        ChargeDraft last = draft.lines().getLast();
        return with(
                draft,
                draft.providers(),
                List.of(draft.lines().getFirst(), last.with(last.more().by(parties))));
    }

    private static EncounterDraft treated(EncounterDraft draft, ProviderId provider) {
        return with(draft, EncounterProviders.rendering(provider), draft.lines());
    }

    private static EncounterDraft with(EncounterDraft draft, EncounterProviders providers, List<ChargeDraft> lines) {
        return new EncounterDraft(
                "",
                draft.patient(),
                providers,
                DAY,
                draft.place(),
                false,
                draft.circumstances(),
                draft.diagnoses(),
                lines);
    }

    private EncounterId charged(EncounterDraft draft) {
        EncounterId id = test.office().chargeEntry().enter(draft);
        test.office().chargeEntry().close(id);
        return id;
    }

    private Recharged correct(EncounterId id, EncounterDraft draft) {
        return test.office()
                .visitCorrection()
                .correct(id, draft, "Entered wrongly")
                .charges();
    }

    private Encounter show(EncounterId id) {
        return test.office().chargeEntry().show(id);
    }

    private List<ChargeId> charges(EncounterId id) {
        return show(id).charges().stream().map(Charge::id).toList();
    }

    /// Who earned each charge, by the books.
    private List<ProviderId> earners(EncounterId id) {
        List<ChargeId> charges = charges(id);
        return test.office()
                .session()
                .read(tx -> charges.stream()
                        .map(charge -> new ProviderId(tx.dsl()
                                .select(CHARGE.RENDERING_PROVIDER_ID)
                                .from(CHARGE)
                                .where(CHARGE.CHARGE_ID.eq(charge.value()))
                                .fetchSingle(CHARGE.RENDERING_PROVIDER_ID)))
                        .toList());
    }
}
