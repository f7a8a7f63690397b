package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The columns of lines that hardly any practice fills: rides, words, papers and forms.
final class LineSupplementCellsTest extends EmptyPractice {
    private static final String HEAD =
            "encounter_key,patient_account,service_on,rendering_npi,procedure,diagnoses,amount";

    @BeforeEach
    void begin() throws IOException {
        take("practice.csv", """
                practice_name,practice_npi,tax_id
                Elm Street Family Practice,1999550100,37-1234567
                """);
        take("providers.csv", """
                provider_npi,role,last_name,first_name
                1999550217,rendering,Marlow,Helen
                """);
        take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex
                P1,Rivera,Ana,1980-04-17,F
                """);
    }

    @Test
    void everyRareColumnOfALineComesIn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,line_ride_reason,line_ride_miles,line_ride_pounds,line_round_trip,line_stretcher,line_ride_needed,\
                line_pick_up,line_pick_up_city,line_pick_up_state,line_pick_up_zip,line_drop_off_name,line_drop_off,\
                line_drop_off_city,line_drop_off_state,line_drop_off_zip,line_note,line_note_kind,\
                line_third_party_note,line_file_information,line_contract_kind,line_contract_amount,\
                line_contract_code,line_contract_percent,line_contract_discount,line_contract_version,line_papers,certificate_sent,hospice_employed,equipment_condition,medical_forms
                V1,P1,2026-02-20,1999550217,E0143,E11.9,15.50,\
                a,7.5,154,both ways,hip,4 05,\
                9 Oak Lane,Springfield,il,62704,General,1 Hill Road,\
                Springfield,IL,62701-0002,walk alone,dcp,\
                for the review,state data | county data,5,40.00,\
                plan c,12.50,2,7b,OZ-FX LA-AA,ad,y,y 38,UT 484.03: 1A=88; 1B=97%; 1C=2/1/2026; 4=Y
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        assertThat(visit().lines().getFirst().more().note()).isEqualTo("walk alone");
        assertThat(visit().lines().getFirst().more().particulars().supplement())
                .isEqualTo(new LineSupplement(
                        new AmbulanceTrip(
                                new AmbulanceTrip.Ride("A", "7.5", "154", "both ways", "hip"),
                                new PostalAddress("9 Oak Lane", "", "Springfield", "IL", "62704"),
                                "General",
                                new PostalAddress("1 Hill Road", "", "Springfield", "IL", "627010002"),
                                List.of("04", "05")),
                        new LineRemarks(
                                true,
                                "for the review",
                                "state data | county data",
                                new ContractTerms("05", Money.ofCents(4_000), "12.5", "plan c", "2", "7b")),
                        new LinePapers(List.of(new Papers("OZ", Papers.By.FX), new Papers("LA", Papers.By.AA)), "AD"),
                        new EquipmentForms(
                                "Y",
                                "Y 38",
                                MedicalForm.parse("UT 484.03: 1A=88; 1B=97%; 1C=2026-02-01; 4=Y")
                                        .orElseThrow())));
    }

    @Test
    void whatCannotBeIsNamedWithItsColumn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,line_ride_reason,line_ride_miles,line_ride_needed,line_pick_up_zip,line_note_kind,line_contract_code,\
                line_papers,certificate_sent,equipment_condition,medical_forms
                V1,P1,2026-02-20,1999550217,E0143,E11.9,15.50,z,far,04 04,627,DCP,plan c,OZ,XX,38,UT 484.03: Y
                """);

        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element, Finding::read)
                .containsExactlyInAnyOrder(
                        tuple("line_ride_reason", "z"),
                        tuple("line_ride_miles", "far"),
                        tuple("line_ride_needed", "04 04"),
                        tuple("line_pick_up_zip", "627"),
                        tuple("line_note", ""),
                        tuple("line_contract_kind", ""),
                        tuple("line_papers", "OZ"),
                        tuple("certificate_sent", "XX"),
                        tuple("equipment_condition", "38"),
                        tuple("medical_forms", "UT 484.03: Y"));
    }

    private EncounterDraft visit() {
        return office.chargeEntry()
                .show(office.session()
                        .read(tx -> office.chargeEntry().byExternalKey(tx, "V1").orElseThrow()))
                .facts();
    }
}
