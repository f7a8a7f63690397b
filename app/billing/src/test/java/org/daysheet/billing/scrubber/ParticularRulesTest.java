package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules about the rarest facts. The service of every document is on 2026-02-20; its lines charge 200.00 and 15.50.
final class ParticularRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();

    @Test
    void nobodyRegisteredAsMaleIsPregnant() {
        ProfessionalClaim pregnant = Documents.with(SOUND, "subscriber/extras/pregnant", "true");

        assertThat(rules(Documents.with(pregnant, "subscriber/sex", "'F'"))).isEmpty();
        assertThat(rules(Documents.with(pregnant, "subscriber/sex", "'U'"))).isEmpty();
        assertThat(found(Documents.with(pregnant, "subscriber/sex", "'M'")))
                .containsExactly("pregnant-not-female at subscriber.extras.pregnant");
        assertThat(found(Documents.with(
                        Documents.ofDependent(), "dependent/extras/pregnant", "true", "dependent/sex", "'M'")))
                .containsExactly("pregnant-not-female at dependent.extras.pregnant");
    }

    @Test
    void nobodyIsServedAfterDeath() {
        assertThat(rules(Documents.with(SOUND, "subscriber/extras/deathDate", "'2026-02-20'")))
                .isEmpty();
        assertThat(found(Documents.with(SOUND, "subscriber/extras/deathDate", "'2026-02-19'")))
                .containsExactly("service-after-death at subscriber.extras.deathDate");
        assertThat(found(Documents.with(
                        SOUND, "subscriber/extras/deathDate", "'2026-02-20'", "lines/1/to", "'2026-02-21'")))
                .containsExactly("service-after-death at subscriber.extras.deathDate");
    }

    @Test
    void medicareWantsWeightAndBloodForDrugsOfDialysis() {
        ProfessionalClaim drug = Documents.with(SOUND, "lines/0/procedure/code", "'Q4081'");
        ProfessionalClaim medicare = Documents.with(drug, "subscriber/filingIndicator", "'MB'");

        assertThat(rules(drug)).isEmpty();
        assertThat(found(medicare))
                .containsExactlyInAnyOrder(
                        "weight-missing at subscriber.extras.weight",
                        "test-result-missing at lines[1].extras.results[R2]");
        assertThat(rules(Documents.with(
                        medicare,
                        "subscriber/extras/weight",
                        "'154'",
                        "lines/0/extras/results/+",
                        "{'kind':'TR','measured':'R1','value':'10.1'}")))
                .isEmpty();
        assertThat(rules(Documents.with(medicare, "lines/0/procedure/code", "'J0885'")))
                .containsExactly("test-result-missing");
    }

    @Test
    void equipmentTellsAPriceAndTheDaysOfItsCertificate() {
        assertThat(rules(rented(2_500, 0))).isEmpty();
        assertThat(rules(rented(0, 9_900))).isEmpty();
        assertThat(found(rented(0, 0))).containsExactly("equipment-price-missing at lines[1].extras.equipment.rental");
        assertThat(found(certified("I"))).containsExactly("equipment-day-missing at lines[1].dates[463]");
        assertThat(rules(Documents.with(certified("I"), "lines/0/dates/+", day("463", "2026-02-20"))))
                .isEmpty();
        assertThat(found(Documents.with(certified("R"), "lines/0/dates/+", day("463", "2026-02-20"))))
                .containsExactly("equipment-day-missing at lines[1].dates[607]");
    }

    @ParameterizedTest
    @CsvSource({"471", "463", "304", "738", "739", "455", "454"})
    void aDayOfALineThatLiesBeforeItsServiceMayNotComeAfterIt(String kind) {
        assertThat(rules(Documents.with(SOUND, "lines/1/dates/+", day(kind, "2026-02-20"))))
                .isEmpty();
        assertThat(found(Documents.with(SOUND, "lines/1/dates/+", day(kind, "2026-02-21"))))
                .containsExactly("day-after-service at lines[2].dates[" + kind + "]");
    }

    @Test
    void taxAndPostageAreAPartOfThePrice() {
        String tax = "{'qualifier':'T','amount':{'cents':%d}}";
        String postage = "{'qualifier':'F4','amount':{'cents':1000}}";

        assertThat(rules(Documents.with(
                        SOUND, "lines/1/extras/amounts/+", tax.formatted(550), "lines/1/extras/amounts/+", postage)))
                .isEmpty();
        assertThat(found(Documents.with(
                        SOUND, "lines/1/extras/amounts/+", tax.formatted(551), "lines/1/extras/amounts/+", postage)))
                .containsExactly("tax-above-charge at lines[2].extras.amounts[T]");
    }

    @Test
    void patientsAreCountedInAnAmbulanceOnly() {
        assertThat(found(Documents.with(SOUND, "lines/0/extras/quantities/+", "{'qualifier':'PT','quantity':'2'}")))
                .containsExactly("ride-of-patients-missing at lines[1].extras.quantities[PT]");
        assertThat(rules(Documents.with(SOUND, "lines/0/extras/quantities/+", "{'qualifier':'FL','quantity':'2'}")))
                .isEmpty();
    }

    @Test
    void whatAnesthesiaWasForGoesWithItsMinutes() {
        ProfessionalClaim told = Documents.with(SOUND, "extras/anesthesiaProcedures/+", "'G0105'");

        assertThat(found(told)).containsExactly("anesthesia-line-missing at extras.anesthesiaProcedures");
        assertThat(rules(Documents.with(told, "lines/0/unitType", "'MJ'", "lines/0/units", "'45'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lines/0/procedure/modifiers,['Q1'],P4,trial-number-missing",
        "lines/0/procedure/code,'''G0181''',1J,care-plan-number-missing",
        "lines/0/procedure/code,'''G0279''',EW,mammography-number-missing"
    })
    void medicareWantsTheNumbersOfPrograms(String path, String json, String qualifier, String rule) {
        ProfessionalClaim wanting = Documents.with(SOUND, "subscriber/filingIndicator", "'MB'", path, json);

        assertThat(found(wanting)).contains(rule + " at references[" + qualifier + "]");
        assertThat(rules(Documents.with(
                        wanting, "references/+", "{'qualifier':'" + qualifier + "','value':'12345678','payer':''}")))
                .doesNotContain(rule);
        assertThat(rules(Documents.with(wanting, "subscriber/filingIndicator", "'CI'")))
                .doesNotContain(rule);
    }

    private static ProfessionalClaim rented(long rental, long purchase) {
        return Documents.with(
                SOUND,
                "lines/0/extras/equipment",
                ("{'rental':{'code':'G0439','days':'30','rentalPrice':{'cents':%d},'purchasePrice':{'cents':%d},"
                                + "'frequency':'4'},'forms':[]}")
                        .formatted(rental, purchase));
    }

    private static ProfessionalClaim certified(String kind) {
        return Documents.with(
                SOUND,
                "lines/0/extras/equipment",
                "{'certification':{'kind':'" + kind + "','months':'12'},'forms':[]}");
    }

    private static String day(String kind, String on) {
        return "{'qualifier':'" + kind + "','from':'" + on + "'}";
    }

    private static List<String> rules(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private static List<String> found(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .map(finding -> finding.rule() + " at " + finding.fieldPath())
                .toList();
    }
}
