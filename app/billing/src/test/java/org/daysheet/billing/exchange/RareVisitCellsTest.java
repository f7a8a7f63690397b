package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The columns of visits that few practices fill.
final class RareVisitCellsTest extends EmptyPractice {
    private static final String HEAD =
            "encounter_key,patient_account,service_on,rendering_npi,procedure,diagnoses,amount";

    @BeforeEach
    void begin() throws IOException {
        take("practice.csv", """
                practice_name,practice_npi,tax_id,clia_number
                Elm Street Family Practice,1999550100,37-1234567,14D0123456
                """);
        take("providers.csv", """
                provider_npi,role,last_name,first_name
                1999550217,rendering,Marlow,Helen
                1999550324,referring,Okafor,Daniel
                """);
        take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip
                P1,Rivera,Ana,1980-04-17,F,9 Oak Lane,Springfield,IL,62704
                """);
    }

    @Test
    void everyRareColumnOfAVisitComesIn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,supervising_npi,ordering_npi,primary_care_npi,note,note_kind,accident_country,referral,clia,delay_reason,special_program,patient_paid,papers,\
                accident_kind,accident_on,accident_state,accident_case,adjuster,adjuster_phone,discharged_on,\
                last_period_on,disabled_from_on,ndc,ndc_quantity,ndc_unit,prescription,line_note,emergency,copay_exempt
                V1,P1,2026-02-20,1999550217,J3420,E11.9,15.50,1999550324,1999550217,1999550324,to go home soon,dcp,ca,R 1,14D7654321,7,9,20.00,OZ-FX b3-aa,\
                auto,2026-02-19,IL,A-77,Kim Ortega,217-555-0190,2026-02-21,\
                2026-01-10,2026-02-20,00409-0048-01,1,ML,RX88,at once,yes,yes
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        Encounter visit = visit();
        assertThat(visit.facts().providers())
                .isEqualTo(new EncounterProviders(
                        provider("199955021", ProviderRole.RENDERING),
                        null,
                        null,
                        provider("199955032", ProviderRole.REFERRING),
                        provider("199955021", ProviderRole.RENDERING),
                        provider("199955032", ProviderRole.REFERRING)));
        assertThat(visit.facts().circumstances())
                .isEqualTo(new Circumstances(
                        "",
                        new ClaimNote(ClaimNote.Kind.DCP, "to go home soon"),
                        new Accident(
                                Accident.Kind.AA,
                                LocalDate.of(2026, 2, 19),
                                "IL",
                                "CA",
                                new AccidentCase("A-77", "Kim Ortega", "217-555-0190")),
                        null,
                        null,
                        new MoreCircumstances(
                                "R 1",
                                "14D7654321",
                                "7",
                                "09",
                                Money.ofCents(2_000),
                                Map.of(
                                        VisitDate.DISCHARGED, LocalDate.of(2026, 2, 21),
                                        VisitDate.LAST_PERIOD, LocalDate.of(2026, 1, 10),
                                        VisitDate.DISABLED_FROM, LocalDate.of(2026, 2, 20)),
                                List.of(new Papers("OZ", Papers.By.FX), new Papers("B3", Papers.By.AA)))));
        assertThat(visit.facts().lines())
                .extracting(ChargeDraft::more)
                .containsExactly(new LineFacts(true, false, false, true, "at once", "RX88"));
        assertThat(visit.charges().getFirst().facts().more())
                .isEqualTo(visit.facts().lines().getFirst().more());
        assertThat(office.session().read(Practices::practice).facts().clia()).isEqualTo("14D0123456");
    }

    @Test
    void everyColumnOfARareKindOfCareComesIn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,ambulance_reason,ambulance_miles,ambulance_pounds,ambulance_conditions,round_trip_reason,\
                stretcher_reason,pick_up_address1,pick_up_city,pick_up_state,pick_up_zip,drop_off_name,\
                drop_off_address1,drop_off_city,drop_off_state,drop_off_zip,spine_condition,spine_description,\
                screening_referral,homebound,lenses,frames,prescribed_on,first_contact_on,care_assumed_on
                V1,P1,2026-02-20,1999550217,A0428,E11.9,15.50,\
                a,7.5,154,4 09,both ways,hip,9 Oak Lane,Springfield,il,62704,General,\
                1 Hill Road,Springfield,IL,627010002,M,back pain,\
                nu,yes,L1 l3,L2,2026-02-01,2026-02-02,2026-02-03
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        MoreCircumstances more = visit().facts().circumstances().more();
        assertThat(more.care())
                .isEqualTo(new RareCare(
                        new AmbulanceTrip(
                                new AmbulanceTrip.Ride("A", "7.5", "154", "both ways", "hip"),
                                new PostalAddress("9 Oak Lane", "", "Springfield", "IL", "62704"),
                                "General",
                                new PostalAddress("1 Hill Road", "", "Springfield", "IL", "627010002"),
                                List.of("04", "09")),
                        new SpineTreatment("M", "back pain"),
                        "NU",
                        true,
                        Map.of(Eyewear.LENSES, List.of("L1", "L3"), Eyewear.FRAMES, List.of("L2"))));
        assertThat(more.dates())
                .isEqualTo(Map.of(
                        VisitDate.PRESCRIBED, LocalDate.of(2026, 2, 1),
                        VisitDate.FIRST_CONTACT, LocalDate.of(2026, 2, 2),
                        VisitDate.CARE_ASSUMED, LocalDate.of(2026, 2, 3)));
    }

    @Test
    void aConditionThatNoClaimKnowsIsNamedWithItsColumn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,ambulance_reason,ambulance_miles,ambulance_pounds,ambulance_conditions,spine_condition,lenses
                V1,P1,2026-02-20,1999550217,A0428,E11.9,15.50,Z,far,0,04 99,X,L1 L1
                """);

        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element, Finding::read)
                .containsExactlyInAnyOrder(
                        tuple("ambulance_reason", "Z"),
                        tuple("ambulance_miles", "far"),
                        tuple("ambulance_pounds", "0"),
                        tuple("ambulance_conditions", "99"),
                        tuple("spine_condition", "X"),
                        tuple("lenses", ""));
    }

    @Test
    void whatCannotBeIsNamedWithItsColumn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,clia,delay_reason,special_program,papers,prescription
                V1,P1,2026-02-20,1999550217,G0439,E11.9,15.50,14D1,12,04,OZ,RX88
                """);

        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element, Finding::read)
                .containsExactly(
                        tuple("clia", "14D1"),
                        tuple("delay_reason", "12"),
                        tuple("special_program", "04"),
                        tuple("papers", "OZ"),
                        tuple("prescription", "RX88"));
    }

    private Encounter visit() {
        return office.chargeEntry()
                .show(office.session()
                        .read(tx -> office.chargeEntry().byExternalKey(tx, "V1").orElseThrow()));
    }

    private ProviderId provider(String base, ProviderRole role) {
        return office.session()
                .read(tx -> office.practices()
                        .providerByNpi(tx, Npi.ofBase(base), role)
                        .orElseThrow()
                        .id());
    }
}
