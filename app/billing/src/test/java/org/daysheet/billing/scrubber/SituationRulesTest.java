package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.types.id.Npi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules about what few visits tell. The service of every document is on 2026-02-20.
final class SituationRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final Address STREET = new Address("4 PINE ROAD", "", "SPRINGFIELD", "IL", "62704", "");

    @ParameterizedTest
    @CsvSource({"484", "454", "304", "453", "455"})
    void aDayThatLiesBeforeTheServiceMayNotComeAfterIt(String kind) {
        assertThat(rules(dated(kind, "2026-02-20"))).isEmpty();

        assertThat(Scrubber.check(dated(kind, "2026-02-21"), Documents.CONTEXT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("day-after-service");
                    assertThat(found.fieldPath()).isEqualTo("dates[" + kind + "]");
                    assertThat(found.message())
                            .isEqualTo("A day is told that must not come after the service on 02/20/2026: 02/21/2026.");
                });
    }

    @Test
    void daysThatBelongTogetherStandInOrder() {
        assertThat(rules(Documents.with(SOUND, "dates/+", "{'qualifier':'314','from':'2026-02-20','to':'2026-02-19'}")))
                .containsExactly("disability-reversed");
        assertThat(rules(Documents.with(
                        SOUND, "dates/+", day("297", "2026-02-20"), "dates/+", day("296", "2026-02-19"))))
                .containsExactly("work-reversed");
        assertThat(rules(Documents.with(
                        SOUND, "dates/+", day("435", "2026-02-20"), "dates/+", day("096", "2026-02-19"))))
                .containsExactly("discharge-before-admission");
        assertThat(rules(Documents.with(
                        SOUND,
                        "dates/+",
                        day("435", "2026-02-19"),
                        "dates/+",
                        day("096", "2026-02-20"),
                        "dates/+",
                        day("297", "2026-02-19"),
                        "dates/+",
                        day("296", "2026-02-23"))))
                .isEmpty();
    }

    @Test
    void medicareWantsToKnowWhenTreatmentOfTheSpineBegan() {
        ProfessionalClaim active = medicare("['AT']");

        assertThat(rules(active)).containsExactly("initial-treatment-missing");
        assertThat(rules(Documents.with(active, "dates/+", day("454", "2026-02-01"))))
                .isEmpty();
        assertThat(rules(Documents.with(active, "subscriber/filingIndicator", "'CI'")))
                .isEmpty();
    }

    @Test
    void medicareWantsToKnowWhenAPatientWithFootCareWasLastSeen() {
        for (String modifier : List.of("Q7", "Q8", "Q9")) {
            ProfessionalClaim care = medicare("['" + modifier + "']");

            assertThat(rules(care)).containsExactly("last-seen-missing");
            assertThat(rules(Documents.with(care, "dates/+", day("304", "2026-02-01"))))
                    .isEmpty();
        }
    }

    @Test
    void medicareWantsToKnowWhoOrderedEquipmentUnlessSomebodyReferred() {
        ProfessionalClaim equipment = Documents.with(medicare("[]"), "lines/0/procedure/code", "'E0114'");
        ProfessionalClaim unreferred = Documents.with(equipment, "providers/referring", "null");

        assertThat(rules(equipment)).isEmpty();
        assertThat(rules(unreferred)).containsExactly("ordering-missing");
        assertThat(rules(ordered(unreferred, Npi.ofBase("199955043").value(), STREET)))
                .isEmpty();
    }

    @Test
    void whoOrderedHasARealNumberAndAWholeAddressOrNone() {
        String npi = Npi.ofBase("199955043").value();

        assertThat(rules(ordered(SOUND, npi, Address.NONE))).isEmpty();
        assertThat(rules(ordered(SOUND, "1999550430", STREET))).containsExactly("ordering-npi-wrong");
        assertThat(rules(ordered(SOUND, npi, new Address("4 PINE ROAD", "", "", "IL", "62704", ""))))
                .containsExactly("ordering-address-incomplete");
    }

    @Test
    void whoSupervisedHasARealNumber() {
        String supervising = "{'organization':false,'name':{'last':'OKAFOR','first':'DANIEL','middle':'','suffix':''},"
                + "'npi':'%s','taxonomy':'','references':[]}";

        assertThat(rules(Documents.with(
                        SOUND,
                        "providers/supervising",
                        supervising.formatted(Npi.ofBase("199955032").value()))))
                .isEmpty();
        assertThat(rules(Documents.with(SOUND, "providers/supervising", supervising.formatted("1999550320"))))
                .containsExactly("supervising-npi-wrong");
    }

    @Test
    void workersCompensationWantsTheAccidentAndItsCase() {
        ProfessionalClaim work = Documents.with(SOUND, "subscriber/filingIndicator", "'WC'");
        ProfessionalClaim accident =
                Documents.with(work, "terms/relatedCauses/codes", "['EM']", "dates/+", day("439", "2026-02-10"));

        assertThat(rules(work)).containsExactly("work-accident-missing", "case-number-missing");
        assertThat(rules(accident)).containsExactly("case-number-missing");
        assertThat(rules(Documents.with(accident, "subscriber/references", "[{'qualifier':'Y4','value':'WC77'}]")))
                .isEmpty();
    }

    @Test
    void theCaseOfAnAutoInsuranceStandsAtTheDependent() {
        ProfessionalClaim auto = Documents.with(Documents.ofDependent(), "subscriber/filingIndicator", "'AM'");

        assertThat(rules(auto)).containsExactly("case-number-missing");
        assertThat(rules(Documents.with(auto, "dependent/references", "[{'qualifier':'Y4','value':'A7'}]")))
                .isEmpty();
    }

    @Test
    void aServiceInAnAmbulanceTellsOfTheRide() {
        assertThat(rules(Documents.with(SOUND, "terms/placeOfService", "'41'"))).contains("ambulance-missing");
        assertThat(rules(SOUND)).isEmpty();
    }

    @Test
    void medicaidWantsToKnowWhereAScreenedChildWasReferred() {
        ProfessionalClaim screened = Documents.with(SOUND, "lines/0/flags/epsdt", "true");

        assertThat(rules(screened)).isEmpty();
        assertThat(rules(Documents.with(screened, "subscriber/filingIndicator", "'MC'")))
                .containsExactly("screening-referral-missing");
    }

    @Test
    void aLaboratoryNumberHasItsShape() {
        assertThat(rules(Documents.with(SOUND, "references/+", "{'qualifier':'X4','value':'14D0123456'}")))
                .isEmpty();
        assertThat(rules(Documents.with(SOUND, "references/+", "{'qualifier':'X4','value':'14D012345'}")))
                .containsExactly("clia-wrong");
    }

    @Test
    void aReasonForTheDelayLiftsTheLimitOfTimelyFiling() {
        ScrubContext late = new ScrubContext(Documents.TODAY, 9, List.of());

        assertThat(Scrubber.check(SOUND, late)).extracting(ScrubFinding::rule).containsExactly("timely-filing-passed");
        assertThat(Scrubber.check(Documents.with(SOUND, "terms/delayReason", "'7'"), late))
                .isEmpty();
    }

    private static ProfessionalClaim dated(String kind, String on) {
        return Documents.with(SOUND, "dates/+", day(kind, on));
    }

    private static String day(String kind, String on) {
        return "{'qualifier':'" + kind + "','from':'" + on + "'}";
    }

    private static ProfessionalClaim medicare(String modifiers) {
        return Documents.with(SOUND, "subscriber/filingIndicator", "'MB'", "lines/0/procedure/modifiers", modifiers);
    }

    private static ProfessionalClaim ordered(ProfessionalClaim claim, String npi, Address address) {
        var who = new OrderingProvider(
                new Provider(false, new PersonName("WEST", "IDA", "", ""), npi, "", List.of()), address, Contact.NONE);
        var extras = new LineExtrasBuilder()
                .providers(new LineProviders(null, null, null, who, null, null))
                .build();
        return new ProfessionalClaim(
                claim.partners(),
                claim.billingProvider(),
                claim.subscriber(),
                claim.dependent(),
                claim.payer(),
                claim.terms(),
                claim.dates(),
                claim.references(),
                claim.note(),
                claim.patientPaid(),
                claim.diagnoses(),
                claim.providers(),
                claim.lines().stream().map(line -> Documents.with(line, extras)).toList(),
                claim.otherPayers(),
                claim.extras());
    }

    private static List<String> rules(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .map(ScrubFinding::rule)
                .toList();
    }
}
