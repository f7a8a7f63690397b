package org.daysheet.desktop.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.ClaimNote;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.Eyewear;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rarer fields of a visit, from what is kept to the form and back.
class RareVisitFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final ProviderId MARLOW = new ProviderId(1);
    private static final ProviderId SATO = new ProviderId(3);
    private static final EntryBook BOOK = new EntryBook(
            List.of(new ProviderChoice(MARLOW, "Marlow, Helen", "1999550210", true)),
            List.of(new ProviderChoice(SATO, "Sato, Mio", "1999550236", true)),
            List.of(),
            CodeBook.EMPTY,
            List.of());

    private static final RareCare CARE = new RareCare(
            new AmbulanceTrip(
                    new AmbulanceTrip.Ride("A", "7.5", "154", "both ways", "hip"),
                    new PostalAddress("9 Oak Lane", "", "Springfield", "IL", "62704"),
                    "General",
                    new PostalAddress("1 Hill Road", "", "Springfield", "IL", "627010002"),
                    List.of("04", "09")),
            new SpineTreatment("M", "back pain"),
            "ST",
            true,
            Map.of(
                    Eyewear.LENSES, List.of("L1", "L3"),
                    Eyewear.CONTACT_LENSES, List.of("L5"),
                    Eyewear.FRAMES, List.of("L2")),
            new Particulars(
                    "154",
                    true,
                    Map.of(
                            VisitNumber.AUTHORIZATION_EXCEPTION, "3",
                            VisitNumber.MEDICARE_CROSSOVER, "N",
                            VisitNumber.MAMMOGRAPHY, "M 12",
                            VisitNumber.DEVICE_EXEMPTION, "G1",
                            VisitNumber.MEDICAL_RECORD, "C5",
                            VisitNumber.DEMONSTRATION, "01234567",
                            VisitNumber.CARE_PLAN, "1999550872"),
                    List.of("09", "W2"),
                    List.of(new ProcedureCode("G0105")),
                    "state data",
                    new ContractTerms("05", Money.ofCents(4_000), "plan c")));
    private static final LineParticulars LINE = new LineParticulars(
            new EquipmentPrices("30", Money.ofCents(2_550), Money.ZERO, "4"),
            new EquipmentNeed("R", "12"),
            everyDayOfALine(),
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
            Money.ofCents(45),
            new LineSupplement(
                    new AmbulanceTrip(
                            new AmbulanceTrip.Ride("C", "3.5", "99", "there and back", "knee"),
                            new PostalAddress("8 Elm Lane", "", "Springfield", "IL", "62704"),
                            "Dialysis",
                            new PostalAddress("2 Hill Road", "", "Springfield", "IL", "627010002"),
                            List.of("12", "01")),
                    new LineRemarks(
                            true, "for the review", "line data", new ContractTerms("02", Money.ofCents(50), "day")),
                    new LinePapers(List.of(new Papers("LA", Papers.By.BM), new Papers("OZ", Papers.By.AA)), "AF"),
                    new EquipmentForms(
                            "N",
                            "N 38 ZV",
                            MedicalForm.parse("UT 484.03: 1A=88; 1B=97%; 1C=2026-02-01; 4=Y | AS Q7: 1=\"W\"")
                                    .orElseThrow())));

    private final Form<VisitField> form = new Form<>(List.of(VisitField.values()));

    @Test
    void everythingRareComesIntoTheFormAndOutOfItUnchanged() {
        EncounterDraft kept = draft(
                new Circumstances(
                        "AUTH1",
                        new ClaimNote(ClaimNote.Kind.CER, "see chart"),
                        new Accident(
                                Accident.Kind.AA,
                                DAY,
                                "ON",
                                "CA",
                                new AccidentCase("A-7", "Kim Ortega", "555-0190", "Kim Rivera", "217-555-0177")),
                        DAY.minusDays(3),
                        DAY.minusDays(1),
                        new MoreCircumstances(
                                "R1",
                                "14D0123456",
                                "7",
                                "09",
                                Money.ofCents(2_050),
                                everyDay(),
                                List.of(new Papers("OZ", Papers.By.FX), new Papers("DG", Papers.By.AA)),
                                CARE)),
                new LineFacts(true, true, true, true, "at once", "RX88").with(LINE));

        form.fill(EntryFilling.visit(kept, "Rivera, Ana", BOOK));

        assertThat(new CircumstancesReading(form, DAY).read()).isEqualTo(kept.circumstances());
        assertThat(form.typed(VisitField.SUPERVISING)).isEqualTo("Sato, Mio");
        assertThat(form.typed(VisitField.ORDERING)).isEqualTo("Marlow, Helen");
        assertThat(form.typed(VisitField.PRIMARY_CARE)).isEqualTo("Sato, Mio");
        assertThat(form.typed(VisitField.NOTE_KIND)).isEqualTo("CER");
        EntryLine line = EntryFilling.lines(kept, BOOK).getFirst();
        assertThat(new LineReading(line, DAY, DAY).read(Map.of('A', 1)))
                .map(ChargeDraft::more)
                .contains(kept.lines().getFirst().more());
        assertThat(VisitField.values())
                .allSatisfy(field -> assertThat(form.problem(field).get()).isEmpty());
    }

    @Test
    void linesDoneAgainKeepTheirMarksButNotWhatWasNotedAndPrescribed() {
        EncounterDraft earlier = draft(Circumstances.NONE, new LineFacts(false, true, false, false, "at once", "RX88"));
        Form<Integer> diagnoses = new Form<>(List.of(1, 2, 3));

        EntryLine again = EntryFilling.again(earlier, BOOK, diagnoses).getFirst();

        assertThat(again.form().typed(LineField.EPSDT)).isEqualTo(FormGrid.YES);
        assertThat(again.form().typed(LineField.EMERGENCY)).isEmpty();
        assertThat(again.form().typed(LineField.NOTE)).isEmpty();
        assertThat(again.form().typed(LineField.PRESCRIPTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLIA,14D1",
        "ACCIDENT_COUNTRY,Canada",
        "ACCIDENT_COUNTRY,US",
        "NOTE_KIND,TPO",
        "PATIENT_PAID,twenty",
        "PAPERS,OZ",
        "PAPERS,OZ-XX",
        "RIDE_MILES,far",
        "RIDE_POUNDS,0",
        "RIDE_NEEDED,04 99",
        "LENSES,L1 L1",
        "PICK_UP_ZIP,627",
        "DROP_OFF_STATE,Illinois",
        "PRESCRIBED,soon",
        "LAST_SEEN,1332",
        "DISABLED_TO,soon",
        "ACCIDENT_STATE,Wisconsin",
        "INJURED_CONTACT,Kim Rivera",
        "POUNDS,heavy",
        "CONDITION_CODES,09 09",
        "CONDITION_CODES,123",
        "ANESTHESIA_FOR,G0105 G0121 G0104",
        "CONTRACT_AMOUNT,much",
        "CONTRACT_CODE,plan c",
        "CONTRACT_PERCENT,101",
        "CONTRACT_VERSION,7b",
        "FILE_INFORMATION,1|2|3|4|5|6|7|8|9|10|11"
    })
    void whatCannotBeReadIsMarkedAtItsField(VisitField field, String typed) {
        form.text(VisitField.ACCIDENT).set("OA");
        form.text(field).set(typed);

        new CircumstancesReading(form, DAY).read();

        assertThat(form.firstFault())
                .contains(
                        switch (field) {
                            case NOTE_KIND -> VisitField.NOTE;
                            case INJURED_CONTACT -> VisitField.INJURED_PHONE;
                            case CONTRACT_CODE, CONTRACT_AMOUNT, CONTRACT_PERCENT, CONTRACT_VERSION ->
                                VisitField.CONTRACT;
                            default -> field;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "RENT_PRICE,25,EQUIPMENT_DAYS",
        "EQUIPMENT_DAYS,30,RENT_FREQUENCY",
        "EQUIPMENT_DAYS,long,EQUIPMENT_DAYS",
        "CERTIFICATION_MONTHS,12,CERTIFICATION",
        "CERTIFICATION,I,CERTIFICATION_MONTHS",
        "HEMATOCRIT,high,HEMATOCRIT",
        "AMBULANCE_PATIENTS,1.5,AMBULANCE_PATIENTS",
        "BLOOD_TESTED,soon,BLOOD_TESTED",
        "TAX,-1,TAX",
        "RIDE_MILES,far,RIDE_MILES",
        "RIDE_NEEDED,04 04,RIDE_NEEDED",
        "DROP_OFF_ZIP,627,DROP_OFF_ZIP",
        "NOTE_KIND,DCP,NOTE",
        "CONTRACT_AMOUNT,40,CONTRACT",
        "CONTRACT_CODE,plan c,CONTRACT",
        "CONTRACT_PERCENT,much,CONTRACT",
        "CONTRACT_VERSION,7b,CONTRACT",
        "FILE_INFORMATION,1|2|3|4|5|6|7|8|9|10|11,FILE_INFORMATION",
        "PAPERS,OZ,PAPERS",
        "FORMS,484.03,FORMS",
        "POSTAGE,much,POSTAGE"
    })
    void whatCannotBeReadOfALineIsMarkedAtItsField(LineField field, String typed, LineField marked) {
        EntryLine line = EntryLine.of(Map.of(LineField.CODE, "E0143", LineField.UNITS, "1"), Money.ofCents(1_550));
        line.form().text(field).set(typed);

        assertThat(new LineReading(line, DAY, DAY).read(Map.of())).isEmpty();
        assertThat(line.form().firstFault()).contains(marked);
    }

    @Test
    void linesDoneAgainKeepPricesAndNumbersOfPlacesButNoResultsAndDays() {
        EncounterDraft earlier = draft(Circumstances.NONE, LineFacts.NONE.with(LINE));

        EntryLine again =
                EntryFilling.again(earlier, BOOK, new Form<>(List.of(1, 2, 3))).getFirst();

        // what kind of note it was goes with the note, which is the earlier visit's
        assertThat(new LineParticularsReading(again.form(), DAY).read())
                .isEqualTo(LINE.with(new LineSupplement(
                                AmbulanceTrip.NONE,
                                new LineRemarks(
                                        false, "", "line data", new ContractTerms("02", Money.ofCents(50), "day")),
                                LinePapers.NONE,
                                EquipmentForms.NONE))
                        .lasting());
        assertThat(again.form().typed(LineField.HEMATOCRIT)).isEmpty();
        assertThat(again.form().typed(LineField.RENT_PRICE)).isEqualTo("25.50");
    }

    @Test
    void aTemplateKeepsMarksAndNotesButNotWhatWasPrescribed() {
        EncounterDraft entered = draft(Circumstances.NONE, new LineFacts(true, true, false, true, "at once", "RX88"));
        ChargeTemplate template =
                EntryFilling.template("Shot", entered.diagnoses(), entered.lines(), EntryFilling.lines(entered, BOOK));

        EntryLine again =
                EntryFilling.of(template, BOOK, new Form<>(List.of(1, 2, 3))).getFirst();

        assertThat(again.form().typed(LineField.EMERGENCY)).isEqualTo(FormGrid.YES);
        assertThat(again.form().typed(LineField.EPSDT)).isEqualTo(FormGrid.YES);
        assertThat(again.form().typed(LineField.FAMILY_PLANNING)).isEmpty();
        assertThat(again.form().typed(LineField.COPAY_EXEMPT)).isEqualTo(FormGrid.YES);
        assertThat(again.form().typed(LineField.NOTE)).isEqualTo("at once");
        assertThat(again.form().typed(LineField.PRESCRIPTION)).isEmpty();
    }

    @Test
    void aVisitHasTwentyFourDiagnosesAndALineMayBeForTheLast() {
        Map<Integer, Icd10> read = new java.util.LinkedHashMap<>();
        for (int place = 1; place <= EncounterDraft.MOST_DIAGNOSES; place++) {
            read.put(place, new Icd10("E0" + (800 + place)));
        }
        EntryLine line = EntryLine.of(
                Map.of(LineField.CODE, "J3420", LineField.UNITS, "1", LineField.POINTERS, "AX"), Money.ofCents(1_550));

        assertThat(read).hasSize(24);
        assertThat(new LineReading(line, DAY, DAY).read(VisitReading.letters(read)))
                .map(ChargeDraft::pointers)
                .contains(List.of(1, 24));
    }

    @Test
    void aCaseNeedsItsAccident() {
        form.text(VisitField.CASE).set("A-7");

        new CircumstancesReading(form, DAY).read();

        assertThat(form.firstFault()).contains(VisitField.ACCIDENT);
    }

    @Test
    void aPrescriptionNeedsItsDrug() {
        EntryLine line = EntryLine.of(Map.of(LineField.CODE, "J3420", LineField.UNITS, "1"), Money.ofCents(1_550));
        line.form().text(LineField.PRESCRIPTION).set("RX88");

        assertThat(new LineReading(line, DAY, DAY).read(Map.of())).isEmpty();
        assertThat(line.form().firstFault()).contains(LineField.PRESCRIPTION);
    }

    private static Map<VisitDate, LocalDate> everyDay() {
        Map<VisitDate, LocalDate> days = new java.util.EnumMap<>(VisitDate.class);
        for (VisitDate kind : VisitDate.values()) {
            days.put(kind, DAY.minusDays(kind.ordinal()));
        }
        return days;
    }

    private static Map<LineDate, LocalDate> everyDayOfALine() {
        Map<LineDate, LocalDate> days = new java.util.EnumMap<>(LineDate.class);
        for (LineDate kind : LineDate.values()) {
            days.put(kind, DAY.minusDays(kind.ordinal()));
        }
        return days;
    }

    private static EncounterDraft draft(Circumstances circumstances, LineFacts facts) {
        return new EncounterDraft(
                "",
                new PatientId(7),
                new EncounterProviders(MARLOW, null, null, SATO, MARLOW, SATO),
                DAY,
                new PlaceOfService("11"),
                false,
                circumstances,
                List.of(new Icd10("E119")),
                List.of(new ChargeDraft(
                        new ProcedureCode("J3420"),
                        List.of(),
                        Units.ONE,
                        Money.ofCents(1_550),
                        List.of(1),
                        DAY,
                        DAY,
                        null,
                        "",
                        new Drug("00409004801", 1_000, "ML"),
                        facts)));
    }
}
