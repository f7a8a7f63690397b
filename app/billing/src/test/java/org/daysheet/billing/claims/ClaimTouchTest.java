package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Each version of a claim says whether a person corrected something since the one before.
final class ClaimTouchTest {
    private static final PostalAddress MOVED = new PostalAddress("4 Birch Road", "", "Springfield", "IL", "62704");

    private TestOffice test;
    private ClaimId id;

    @BeforeEach
    void open() {
        test = new TestOffice();
        id = test.readyClaim("P1");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatIsToldOnceForAllClaimsIsNoCorrectionOfOne() {
        phone("217-555-0199");
        test.office().practices().keepPayer(PayerFacts.of("Acme Health of Illinois", "ACME1", "BL"));
        scrub();
        test.office()
                .practices()
                .keepProvider(ProviderFacts.rendering(
                        PersonName.of("Marlow-Reed", "Helen"), Npi.ofBase("199955021"), "207RC0000X"));
        scrub();
        SubmissionProfileId direct = test.office().practices().profiles().keep(null, elsewhere());
        test.office().session().run(tx -> {
            var ways = new PayerWays(null, new PayerWay(direct, "60054"));
            test.office().practices().profiles().keepWays(tx, test.payer(), ways);
            test.office().claims().direct(tx, List.of(id), SendingWay.SPARE);
        });

        assertThat(corrected()).isEqualTo(Arrays.asList(null, false, false, false));
    }

    @Test
    void whatAPersonCorrectsIsOneWhateverElseChangedWithIt() {
        var patient = test.office().claims().show(id).claim().subject().patient();
        var guarantor = test.office().patients().patient(patient).guarantor();
        test.office()
                .patients()
                .keep(
                        guarantor,
                        new PatientFacts(
                                "P1",
                                PersonName.of("Rivera", "Ana"),
                                LocalDate.of(1980, 4, 17),
                                Sex.F,
                                MOVED,
                                "217-555-0100"));
        phone("217-555-0188");
        scrub();
        phone("217-555-0199");
        scrub();
        var visit = test.office().claims().show(id).claim().subject().encounter();
        test.office()
                .visitCorrection()
                .correct(
                        visit, diagnosed(test.office().chargeEntry().show(visit).facts()), "typed wrong");

        assertThat(corrected()).isEqualTo(Arrays.asList(null, true, false, true));
    }

    @Test
    void whatThePayerBeforeAnsweredIsNoCorrection() {
        ProfessionalClaim claim = test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office().claims().claim(tx, id).version().id()));
        JsonMapper json = FrozenForm.mapper();
        ObjectNode tree = (ObjectNode) json.readTree(json.writeValueAsString(claim));
        var line = (ObjectNode) tree.path("lines").path(0);
        var decided = new LineDecision(
                "OTHER",
                Money.ofCents(100),
                claim.lines().getFirst().procedure(),
                "1",
                0,
                List.of(),
                TestOffice.VISIT_DAY,
                null);
        line.set(
                "extras",
                json.valueToTree(new LineExtrasBuilder().decision(decided).build()));
        ProfessionalClaim answered = json.treeToValue(tree, ProfessionalClaim.class);

        assertThat(answered).isNotEqualTo(claim);
        assertThat(ClaimTouch.isCorrected(claim, answered, false)).isFalse();
        line.put("units", "2");
        assertThat(ClaimTouch.isCorrected(claim, json.treeToValue(tree, ProfessionalClaim.class), false))
                .isTrue();
    }

    private void scrub() {
        test.office().scrubbing().scrub(id);
    }

    private void phone(String number) {
        PracticeFacts facts = TestOffice.practice();
        test.office()
                .practices()
                .update(new PracticeFacts(
                        facts.name(),
                        facts.person(),
                        facts.npi(),
                        facts.taxId(),
                        facts.taxonomy(),
                        facts.address(),
                        facts.payTo(),
                        new Contact("Billing office", number, ""),
                        facts.submitter(),
                        facts.clia()));
    }

    private static ProfileFacts elsewhere() {
        return new ProfileFacts(
                "Direct",
                new Submitter("PRAC77", "Acme EDI", "ACMEDI", false),
                new Contact("EDI desk", "217-555-0177", ""),
                new Envelope(
                        new Envelope.Side("30", "371234567", "ELMSTREET"),
                        new Envelope.Side("ZZ", "", "ACMEAPP"),
                        true));
    }

    private static EncounterDraft diagnosed(EncounterDraft draft) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                draft.isSelfPay(),
                draft.circumstances(),
                List.of(new Icd10("E119"), new Icd10("Z0000")),
                draft.lines());
    }

    /// Of every version, null of those of which it is not told.
    private List<@Nullable Boolean> corrected() {
        return test.office()
                .session()
                .read(tx -> tx.dsl()
                        .selectFrom(CLAIM_VERSION)
                        .where(CLAIM_VERSION.CLAIM_ID.eq(id.value()))
                        .orderBy(CLAIM_VERSION.VERSION_NUMBER)
                        .fetch(CLAIM_VERSION.IS_CORRECTED));
    }
}
