package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;

/// Templates, on both databases.
final class ChargeTemplatesTest {
    private static final ChargeTemplate WELLNESS = new ChargeTemplate(
            "Wellness",
            List.of(new Icd10("Z0000"), new Icd10("E119")),
            List.of(
                    new ChargeTemplate.Line(
                            new ProcedureCode("G0439"),
                            List.of(new Modifier("25"), new Modifier("59")),
                            Units.ONE,
                            null,
                            List.of(1, 2),
                            new LineFacts(true, true, true, true, "as every year", "")),
                    new ChargeTemplate.Line(
                            new ProcedureCode("J3420"),
                            List.of(),
                            new Units(2_500, Units.Type.UN),
                            Money.ofCents(2_583),
                            List.of(2),
                            LineFacts.NONE)));

    @BothDatabases
    void aTemplateComesBackAsItWasKept(TestDatabase database) {
        ChargeTemplates templates = in(database);
        ChargeTemplate blood = new ChargeTemplate("Blood", List.of(new Icd10("I10")), List.of());
        templates.keep(WELLNESS);
        templates.keep(blood);
        assertThat(templates.list()).containsExactly(blood, WELLNESS);
    }

    @BothDatabases
    void aPrescriptionIsOfOnePatientAndNotKept(TestDatabase database) {
        ChargeTemplate.Line line = WELLNESS.lines().getLast();
        in(database)
                .keep(new ChargeTemplate(
                        "Shot",
                        List.of(),
                        List.of(new ChargeTemplate.Line(
                                line.procedure(),
                                line.modifiers(),
                                line.units(),
                                line.amount(),
                                line.pointers(),
                                new LineFacts(false, false, false, false, "slowly", "RX88")))));
        assertThat(in(database).list().getFirst().lines().getFirst().more())
                .isEqualTo(new LineFacts(false, false, false, false, "slowly", ""));
    }

    @BothDatabases
    void equipmentAndNumbersOfPlacesAreKeptAndWhatIsOfOnePatientIsNot(TestDatabase database) {
        ChargeTemplate.Line line = WELLNESS.lines().getLast();
        var prices = new EquipmentPrices("30", Money.ofCents(2_550), Money.ZERO, "4");
        var told = new LineParticulars(
                prices,
                new EquipmentNeed("I", "12"),
                Map.of(LineDate.SHIPPED, LocalDate.of(2026, 2, 20)),
                Map.of(LineNumber.MAMMOGRAPHY, "M 12", LineNumber.BATCH, "B7"),
                Map.of(Measure.HEIGHT, "69"),
                Money.ofCents(80),
                null);
        in(database)
                .keep(new ChargeTemplate(
                        "Bed",
                        List.of(),
                        List.of(new ChargeTemplate.Line(
                                line.procedure(),
                                line.modifiers(),
                                line.units(),
                                line.amount(),
                                line.pointers(),
                                LineFacts.NONE.with(told)))));
        assertThat(in(database).list().getFirst().lines().getFirst().more().particulars())
                .isEqualTo(new LineParticulars(
                        prices,
                        null,
                        Map.of(),
                        Map.of(LineNumber.MAMMOGRAPHY, "M 12"),
                        Map.of(),
                        Money.ofCents(80),
                        null));
    }

    @BothDatabases
    void aContractAndWhatARegulatorOrdersAreKeptAndARideIsNot(TestDatabase database) {
        ChargeTemplate.Line line = WELLNESS.lines().getLast();
        var contract = new ContractTerms("05", Money.ofCents(4_000), "plan c");
        var told = new LineSupplement(
                AmbulanceTrip.of(Map.of(TripFact.RIDE_MILES, "12")),
                new LineRemarks(true, "for the review", "state data", contract),
                new LinePapers(List.of(new Papers("OZ", Papers.By.FX)), "AD"),
                new EquipmentForms("Y", "Y 38", List.of(new MedicalForm("UT", "484.03", List.of()))));
        in(database)
                .keep(new ChargeTemplate(
                        "Bed",
                        List.of(),
                        List.of(new ChargeTemplate.Line(
                                line.procedure(),
                                line.modifiers(),
                                line.units(),
                                line.amount(),
                                line.pointers(),
                                LineFacts.NONE.with(LineParticulars.NONE.with(told))))));
        assertThat(in(database).list().getFirst().lines().getFirst().more().particulars())
                .isEqualTo(LineParticulars.NONE.with(new LineSupplement(
                        AmbulanceTrip.NONE,
                        new LineRemarks(true, "", "state data", contract),
                        LinePapers.NONE,
                        EquipmentForms.NONE)));
    }

    @BothDatabases
    void theSameNameGivesWayAndATemplateMayGo(TestDatabase database) {
        ChargeTemplates templates = in(database);
        templates.keep(WELLNESS);
        ChargeTemplate shorter =
                new ChargeTemplate("Wellness", List.of(), WELLNESS.lines().subList(0, 1));
        templates.keep(shorter);
        assertThat(templates.list()).containsExactly(shorter);

        templates.remove(" Wellness ");
        assertThat(templates.list()).isEmpty();
        assertThatThrownBy(() -> templates.remove("Wellness"))
                .isInstanceOf(BillingException.class)
                .hasMessage("There is no template \"Wellness\".");
    }

    @BothDatabases
    void aTemplateOfNothingIsRefused(TestDatabase database) {
        ChargeTemplates templates = in(database);
        assertThatThrownBy(() -> templates.keep(new ChargeTemplate("Nothing", List.of(), List.of())))
                .isInstanceOf(BillingException.class)
                .hasMessage("The template \"Nothing\" would hold nothing. Enter a diagnosis or a line first.");
        assertThat(templates.list()).isEmpty();
    }

    private static ChargeTemplates in(TestDatabase database) {
        return new ChargeTemplates(new Session(database.database(), database.user()));
    }
}
