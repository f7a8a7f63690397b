package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The columns of visits and patients that hardly any practice fills.
final class ParticularCellsTest extends EmptyPractice {
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
                patient_account,last_name,first_name,birth_on,died_on,sex
                P1,Rivera,Ana,1980-04-17,2026-02-25,F
                """);
    }

    @Test
    void everyParticularColumnOfAVisitComesIn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,patient_pounds,pregnant,authorization_exception,medicare_crossover,mammography,device_exemption,\
                medical_record,demonstration,care_plan,condition_codes,anesthesia_for,file_information,\
                contract_kind,contract_amount,contract_code,accident_kind,injured_contact,injured_contact_phone
                V1,P1,2026-02-20,1999550217,E0143,E11.9,15.50,\
                154.5,yes,3,y,M 12,G1,C5,01234567,1999550872,09 w2,G0105 G0121,state data,\
                5,40.00,plan c,other,Kim Rivera,217-555-0177
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        assertThat(visit().circumstances().more().care().particulars())
                .isEqualTo(new Particulars(
                        "154.5",
                        true,
                        Map.of(
                                VisitNumber.AUTHORIZATION_EXCEPTION, "3",
                                VisitNumber.MEDICARE_CROSSOVER, "Y",
                                VisitNumber.MAMMOGRAPHY, "M 12",
                                VisitNumber.DEVICE_EXEMPTION, "G1",
                                VisitNumber.MEDICAL_RECORD, "C5",
                                VisitNumber.DEMONSTRATION, "01234567",
                                VisitNumber.CARE_PLAN, "1999550872"),
                        List.of("09", "W2"),
                        List.of(new ProcedureCode("G0105"), new ProcedureCode("G0121")),
                        "state data",
                        new ContractTerms("05", Money.ofCents(4_000), "plan c")));
        assertThat(visit().circumstances().whenAccident().orElseThrow().file().contact())
                .isEqualTo("Kim Rivera");
        assertThat(visit().circumstances().whenAccident().orElseThrow().file().contactPhone())
                .isEqualTo("217-555-0177");
    }

    @Test
    void everyParticularColumnOfALineComesIn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,equipment_days,rental_price,purchase_price,rental_frequency,certification,certification_months,\
                line_prescribed_on,line_recertified_on,line_therapy_began_on,line_certified_on,line_last_seen_on,\
                line_blood_tested_on,line_creatinine_tested_on,line_shipped_on,line_last_xray_on,\
                line_initial_treatment_on,ambulance_patients,obstetric_units,starting_dose,height,hemoglobin,\
                hematocrit,creatinine,sales_tax,postage,line_mammography,line_laboratory,\
                line_referring_laboratory,line_batch
                V1,P1,2026-02-20,1999550217,E0143,E11.9,15.50,\
                30,25.50,,4,r,12,\
                2026-02-01,2026-02-02,2026-02-03,2026-02-04,2026-02-05,\
                2026-02-06,2026-02-07,2026-02-08,2026-02-09,\
                2026-02-10,2,1.5,50,69,10.1,\
                31.2,7.1,0.80,0.45,M 12,14D0123456,\
                14D7654321,B77
                """);

        assertThat(answer).isInstanceOf(FileAnswer.Taken.class);
        assertThat(visit().lines().getFirst().more().particulars())
                .isEqualTo(new LineParticulars(
                        new EquipmentPrices("30", Money.ofCents(2_550), Money.ZERO, "4"),
                        new EquipmentNeed("R", "12"),
                        Map.of(
                                LineDate.PRESCRIBED, day(1),
                                LineDate.RECERTIFIED, day(2),
                                LineDate.THERAPY_BEGAN, day(3),
                                LineDate.CERTIFIED, day(4),
                                LineDate.LAST_SEEN, day(5),
                                LineDate.BLOOD_TESTED, day(6),
                                LineDate.CREATININE_TESTED, day(7),
                                LineDate.SHIPPED, day(8),
                                LineDate.LAST_XRAY, day(9),
                                LineDate.INITIAL_TREATMENT, day(10)),
                        Map.of(
                                LineNumber.MAMMOGRAPHY, "M 12",
                                LineNumber.LABORATORY, "14D0123456",
                                LineNumber.REFERRING_LABORATORY, "14D7654321",
                                LineNumber.BATCH, "B77"),
                        Map.of(
                                Measure.AMBULANCE_PATIENTS, "2",
                                Measure.OBSTETRIC_UNITS, "1.5",
                                Measure.STARTING_DOSE, "50",
                                Measure.HEIGHT, "69",
                                Measure.HEMOGLOBIN, "10.1",
                                Measure.HEMATOCRIT, "31.2",
                                Measure.CREATININE, "7.1"),
                        Money.ofCents(80),
                        Money.ofCents(45)));
    }

    @Test
    void whatCannotBeIsNamedWithItsColumn() throws IOException {
        FileAnswer answer = take("visits.csv", HEAD + """
                ,patient_pounds,authorization_exception,condition_codes,contract_code,hematocrit,rental_price,\
                certification,sales_tax
                V1,P1,2026-02-20,1999550217,E0143,E11.9,15.50,heavy,8,09 09,plan c,high,25,I,-1
                """);

        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element, Finding::read)
                .containsExactlyInAnyOrder(
                        tuple("patient_pounds", "heavy"),
                        tuple("authorization_exception", "8"),
                        tuple("condition_codes", ""),
                        tuple("contract_kind", ""),
                        tuple("hematocrit", "high"),
                        tuple("equipment_days", ""),
                        tuple("certification_months", ""),
                        tuple("sales_tax", "-1"));
    }

    @Test
    void aDayOfDeathStaysWhereTheTableHasNoColumnAndIsNeverBeforeTheBirth() throws IOException {
        take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex
                P1,Rivera,Anna,1980-04-17,F
                """);
        assertThat(died()).isEqualTo(LocalDate.of(2026, 2, 25));

        FileAnswer answer = take("patients.csv", """
                patient_account,last_name,first_name,birth_on,died_on,sex
                P1,Rivera,Anna,1980-04-17,1980-04-16,F
                """);
        assertThat(((FileAnswer.Refused) answer).findings())
                .extracting(Finding::element)
                .containsExactly("died_on");
        assertThat(died()).isEqualTo(LocalDate.of(2026, 2, 25));
    }

    private LocalDate died() {
        return office.session()
                .read(tx -> office.patients().byAccount(tx, "P1").orElseThrow())
                .facts()
                .diedOn();
    }

    private EncounterDraft visit() {
        return office.chargeEntry()
                .show(office.session()
                        .read(tx -> office.chargeEntry().byExternalKey(tx, "V1").orElseThrow()))
                .facts();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 2, number);
    }
}
