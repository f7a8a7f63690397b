package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Drug;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.Units;
import org.daysheet.desktop.encounters.EntryLine;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form of a visit knows and does, without a screen.
class EntryViewModelTest {
    private static final LocalDate TODAY = PretendEncounters.TODAY;

    private final PretendEncounters desk = new PretendEncounters();
    private final EntryViewModel model = new EntryViewModel(desk, Pretend.sameThread(), () -> TODAY, () -> true);

    @BeforeEach
    void begin() {
        model.begin();
    }

    @Test
    void theFormBeginsWithTodayAndAnEmptyLine() {
        assertThat(model.visit().typed(VisitField.DAY)).isEqualTo("06/26/2026");
        assertThat(model.visit().typed(VisitField.PLACE)).isEqualTo("11");
        assertThat(model.lines().all()).hasSize(1);
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void aVisitIsChargedAsItWasTyped() {
        usualVisit();
        line(0).form().text(LineField.MODIFIERS).set("25 59");
        line(0).form().text(LineField.POINTERS).set("ba");
        line(2).form().text(LineField.UNITS).set("2.5");
        model.close();

        assertThat(desk.charged)
                .containsExactly(new EncounterDraft(
                        "",
                        PretendEncounters.ANA.id(),
                        EncounterProviders.rendering(PretendEncounters.MARLOW),
                        TODAY,
                        new PlaceOfService("11"),
                        false,
                        Circumstances.NONE,
                        List.of(new Icd10("E119"), new Icd10("I10")),
                        List.of(
                                draft("G0402", List.of(new Modifier("25"), new Modifier("59")), Units.ONE, null, 2, 1),
                                draft("G0444", List.of(), Units.ONE, null, 1),
                                draft("J3420", List.of(), new Units(2_500, Units.Type.UN), null, 1))));
        assertThat(model.phase().get()).isEqualTo(EntryViewModel.Phase.CHARGED);
        // 168.50 + 18.75 + 25.825
        assertThat(model.charged().get().total()).isEqualTo(Money.ofCents(21_308));
        assertThat(model.charged().get().lines()).isEqualTo(3);
    }

    @Test
    void theAmountFollowsFeeAndUnitsUntilAnotherIsTyped() {
        EntryLine line = line(0);
        line.form().text(LineField.CODE).set("j3420");
        assertThat(line.words().get()).isEqualTo("Vitamin B-12 injection");
        assertThat(line.each().get()).isEqualTo("10.33");
        line.form().text(LineField.UNITS).set("3");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("30.99");
        assertThat(model.lines().total().get()).isEqualTo(Money.ofCents(3_099));

        line.form().text(LineField.AMOUNT).set("120*.8");
        line.form().text(LineField.UNITS).set("5");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("120*.8");
        assertThat(model.lines().total().get()).isEqualTo(Money.ofCents(9_600));

        line.form().text(LineField.AMOUNT).set("");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("51.65");
    }

    @Test
    void anEmptyLineAlwaysStandsAtTheEnd() {
        line(0).form().text(LineField.CODE).set("G");
        assertThat(model.lines().all()).hasSize(2);
        line(1).form().text(LineField.CODE).set("J");
        assertThat(model.lines().all()).hasSize(3);
        model.begin();
        assertThat(model.lines().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CODE|G04|Five letters or digits, such as G0402.",
                "MODIFIERS|25 5|At most four modifiers of two characters, with blanks between them.",
                "MODIFIERS|25 59 26 TC GA|At most four modifiers of two characters, with blanks between them.",
                "POINTERS|AC|There is no diagnosis C. Type the letters of the diagnoses it was done for.",
                "UNITS|0|A number such as 1 or 2.5, or minutes such as 45m.",
                "AMOUNT|-5|An amount that is not below zero, such as 96 or 120*.8.",
                "AMOUNT|5+|An amount that is not below zero, such as 96 or 120*.8.",
                "FROM|13/13|Type a day, such as -1 or 1104.",
                "PLACE|1|Two digits, such as 11.",
                "NDC|123|Eleven digits."
            })
    void whatCannotBeReadIsSaidAtItsField(LineField field, String typed, String words) {
        usualVisit();
        line(1).form().text(field).set(typed);
        model.close();

        assertThat(line(1).form().problem(field).get()).isEqualTo(words);
        assertThat(line(0).form().firstFault()).isEmpty();
        assertThat(desk.charged).isEmpty();
        assertThat(model.looks().get()).isEqualTo(1);
        assertThat(model.notice().get())
                .isEqualTo(new Badge("Nothing was saved yet. Look at what is marked.", Badge.Tone.CAUTION));
    }

    @Test
    void aMistypedDayIsNeverReplacedByAnother() {
        usualVisit();
        model.visit().text(VisitField.DAY).set("1332");
        model.close();

        assertThat(model.visit().problem(VisitField.DAY).get()).isEqualTo("Type a day, such as t, -1 or 1104.");
        assertThat(desk.charged).isEmpty();
    }

    @Test
    void whatBillingRefusesIsSaidAtTheFieldItIsAbout() {
        usualVisit();
        desk.faults = List.of(
                PretendEncounters.fault(
                        2, "encounters.enter.no-fee", "No fee schedule has a price for X on 06/26/2026."),
                PretendEncounters.fault(3, "encounters.enter.pointer-wrong", "points to nothing"),
                PretendEncounters.fault(
                        0, "encounters.close.in-future", "The visit of 06/27/2026 lies in the future."));
        model.close();

        assertThat(line(1).form().problem(LineField.AMOUNT).get())
                .isEqualTo("No fee schedule has a price for X on 06/26/2026.");
        assertThat(line(2).form().problem(LineField.POINTERS).get()).isEqualTo("points to nothing");
        assertThat(model.visit().problem(VisitField.DAY).get())
                .isEqualTo("The visit of 06/27/2026 lies in the future.");
        assertThat(model.phase().get()).isEqualTo(EntryViewModel.Phase.ENTERING);

        model.visit().text(VisitField.DAY).set("t");
        assertThat(model.visit().problem(VisitField.DAY).get()).isEmpty();
    }

    @Test
    void theLinesOfTheLastVisitComeAtThePricesOfTheDay() {
        model.pick(PretendEncounters.ANA);
        model.diagnoses().text(1).set("E11.9");
        model.templates().fillLast();

        assertThat(model.diagnoses().typed(1)).isEqualTo("E11.9");
        assertThat(model.diagnoses().typed(2)).isEqualTo("I10");
        assertThat(model.diagnoses().typed(3)).isEqualTo("E78.5");
        assertThat(line(0).form().typed(LineField.POINTERS)).isEqualTo("BC");
        // the fee of the day, not the 120.00 of then
        assertThat(line(0).form().typed(LineField.AMOUNT)).isEqualTo("132.40");
        // no fee is known: what it cost then
        assertThat(line(1).form().typed(LineField.AMOUNT)).isEqualTo("41.00");
        assertThat(model.visit().typed(VisitField.PROVIDER)).isEqualTo("Okafor, Ben");
        assertThat(model.notice().get().text())
                .isEqualTo("Filled in from the visit of 03/30/2026, at the prices of this day.");
    }

    @Test
    void theLastVisitOfNobodyIsNotLookedFor() {
        model.templates().fillLast();
        assertThat(model.visit().problem(VisitField.PATIENT).get())
                .isEqualTo("Choose the patient first; then the lines of the last visit can be filled in.");

        model.pick(PretendEncounters.BEN);
        model.templates().fillLast();
        assertThat(model.notice().get().text())
                .isEqualTo("Rivers, Ben has no earlier visit. Enter the lines, or choose a template.");
    }

    @Test
    void aTemplateIsFilledInAndKeptAnew() {
        model.templates().apply("Wellness");
        assertThat(model.diagnoses().typed(1)).isEqualTo("Z00.00");
        assertThat(line(0).form().typed(LineField.AMOUNT)).isEqualTo("132.40");
        assertThat(line(1).form().typed(LineField.MODIFIERS)).isEqualTo("59");
        assertThat(line(1).form().typed(LineField.AMOUNT)).isEqualTo("15.00");

        line(0).form().text(LineField.CODE).set("G0402");
        model.templates().name().set(" First year ");
        model.templates().keep();

        assertThat(desk.templates).hasSize(2);
        assertThat(desk.templates.get(1).name()).isEqualTo("First year");
        assertThat(desk.templates.get(1).lines().get(0).procedure()).isEqualTo(new ProcedureCode("G0402"));
        assertThat(desk.templates.get(1).lines().get(0).amount()).isNull();
        assertThat(desk.templates.get(1).lines().get(1).amount()).isEqualTo(Money.ofCents(1_500));
        assertThat(model.notice().get().text()).isEqualTo("Kept as First year.");

        model.templates().wanted().set("Wellness");
        model.templates().remove();
        assertThat(desk.templates).extracting(template -> template.name()).containsExactly("First year");
    }

    @Test
    void unsavedInputIsAskedAboutBeforeItIsLeft() {
        List<String> left = new ArrayList<>();
        assertThat(model.leave(() -> left.add("clean"))).isTrue();

        model.visit().text(VisitField.PATIENT).set("riv");
        assertThat(model.leave(() -> left.add("given up"))).isFalse();
        assertThat(left).containsExactly("clean");
        model.stay();
        assertThat(model.asking().get()).isNull();
        model.leave(() -> left.add("given up"));
        model.discard();

        assertThat(left).containsExactly("clean", "given up");
    }

    @Test
    void whatWasChangedIsUndoneToWhatWasSaved() {
        usualVisit();
        model.save();
        var saved = List.of(
                model.visit().typed(), model.diagnoses().typed(), line(0).form().typed());
        model.visit().text(VisitField.PATIENT).set("riv");
        model.diagnoses().text(1).set("I10");
        line(0).form().text(LineField.CODE).set("G0444");
        model.undo();

        assertThat(List.of(
                        model.visit().typed(),
                        model.diagnoses().typed(),
                        line(0).form().typed()))
                .isEqualTo(saved);
        assertThat(model.patient().get()).isEqualTo(PretendEncounters.ANA);
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void unsavedInputMayBeSavedAsOpenOnTheWayOut() {
        List<String> left = new ArrayList<>();
        usualVisit();
        model.leave(() -> left.add("saved"));
        model.saveAndGo();

        assertThat(desk.acts).contains("save null");
        assertThat(left).containsExactly("saved");
        assertThat(model.isUnsaved()).isFalse();
        model.close();
        assertThat(desk.acts).endsWith("charge 5");
    }

    @Test
    void theNextVisitBeginsWithTheDayAndProviderOfTheLastOne() {
        usualVisit();
        model.visit().text(VisitField.DAY).set("-1");
        model.close();
        model.begin();

        assertThat(model.visit().typed(VisitField.DAY)).isEqualTo("-1");
        assertThat(model.visit().typed(VisitField.PROVIDER)).isEqualTo("Marlow, Helen");
        assertThat(model.visit().typed(VisitField.PATIENT)).isEmpty();
        assertThat(model.lines().all()).hasSize(1);
    }

    @Test
    void aClaimIsOfferedWhenAPayerOwes() {
        usualVisit();
        model.close();
        assertThat(model.charged().get().canClaim()).isTrue();
        model.claim();
        assertThat(model.charged().get().claim().numbers()).containsExactly("DS9-1");
        model.claim();
        assertThat(desk.acts).containsOnlyOnce("claim 5");

        model.begin();
        usualVisit();
        model.pick(PretendEncounters.BEN);
        assertThat(model.circle().payer().get()).isEqualTo("No payer is asked for this visit: the patient pays.");
        model.close();
        assertThat(model.charged().get().canClaim()).isFalse();
    }

    @Test
    void whatMightBeChargedTwiceIsPointedOut() {
        desk.already = Set.of("J3420");
        usualVisit();
        line(3).form().text(LineField.CODE).set("G0444");

        assertThat(line(0).caution().get()).isEmpty();
        assertThat(line(2).caution().get()).startsWith("This patient was charged for this code on this day already.");
        assertThat(line(3).caution().get()).isEqualTo("The same code stands in a line above.");
    }

    @Test
    void everythingAboutAVisitIsRead() {
        usualVisit();
        model.visit().text(VisitField.SELF_PAY).set(FormGrid.YES);
        model.visit().text(VisitField.REFERRING).set("sato, mio");
        model.visit().text(VisitField.AUTHORIZATION).set("AUTH1");
        model.visit().text(VisitField.NOTE).set("see chart");
        model.visit().text(VisitField.ACCIDENT).set("AA");
        model.visit().text(VisitField.ACCIDENT_DAY).set("0620");
        model.visit().text(VisitField.ACCIDENT_STATE).set("wi");
        model.visit().text(VisitField.ONSET).set("-3");
        line(1).form().text(LineField.UNITS).set("45m");
        line(1).form().text(LineField.AMOUNT).set("80%*150");
        line(2).form().text(LineField.FROM).set("-2");
        line(2).form().text(LineField.TO).set("-1");
        line(2).form().text(LineField.PLACE).set("12");
        line(2).form().text(LineField.DESCRIPTION).set("at home");
        line(2).form().text(LineField.NDC).set("00409-0048-01");
        line(2).form().text(LineField.NDC_QUANTITY).set("2.25");
        line(2).form().text(LineField.NDC_UNIT).set("ml");
        model.close();

        EncounterDraft read = desk.charged.getFirst();
        assertThat(read.isSelfPay()).isTrue();
        assertThat(read.providers())
                .isEqualTo(new EncounterProviders(PretendEncounters.MARLOW, new ProviderId(3), null));
        assertThat(read.circumstances())
                .isEqualTo(new Circumstances(
                        "AUTH1",
                        "see chart",
                        new Accident(Accident.Kind.AA, LocalDate.of(2026, 6, 20), "WI"),
                        TODAY.minusDays(3),
                        null));
        assertThat(read.lines().get(1))
                .isEqualTo(draft("G0444", List.of(), new Units(45_000, Units.Type.MJ), Money.ofCents(12_000), 1));
        assertThat(read.lines().get(2))
                .isEqualTo(new ChargeDraft(
                        new ProcedureCode("J3420"),
                        List.of(),
                        Units.ONE,
                        null,
                        List.of(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(1),
                        new PlaceOfService("12"),
                        "at home",
                        new Drug("00409004801", 2_250, "ML")));
    }

    @Test
    void anOpenVisitComesBackAsItWasKept() {
        model.load(new EncounterId(77), () -> {}, Pretend::unexpected);
        assertThat(model.visit().typed(VisitField.PATIENT)).isEqualTo("Rivera, Ana");
        assertThat(model.visit().typed(VisitField.DAY)).isEqualTo("03/30/2026");
        assertThat(line(0).form().typed(LineField.AMOUNT)).isEqualTo("120.00");
        assertThat(model.isUnsaved()).isFalse();
        model.close();

        assertThat(desk.acts).endsWith("charge 77");
        assertThat(desk.charged).containsExactly(desk.show(new EncounterId(77)).facts());
    }

    private void usualVisit() {
        model.pick(PretendEncounters.ANA);
        model.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        model.diagnoses().text(1).set("e119");
        model.diagnoses().text(2).set("I10");
        line(0).form().text(LineField.CODE).set("g0402");
        line(1).form().text(LineField.CODE).set("G0444");
        line(2).form().text(LineField.CODE).set("J3420");
    }

    private EntryLine line(int place) {
        return model.lines().all().get(place);
    }

    private static ChargeDraft draft(
            String code, List<Modifier> modifiers, Units units, Money amount, Integer... pointers) {
        return new ChargeDraft(
                new ProcedureCode(code), modifiers, units, amount, List.of(pointers), TODAY, TODAY, null, "", null);
    }
}
