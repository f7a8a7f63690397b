package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.payerrules.ClaimCondition;
import org.daysheet.billing.payerrules.ClaimElement;
import org.daysheet.billing.payerrules.ClaimFacts;
import org.daysheet.billing.payerrules.LineCondition;
import org.daysheet.billing.payerrules.LineFacts;
import org.daysheet.billing.payerrules.PatientCondition;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.billing.payerrules.RuleCondition;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleFinding;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.ServiceCondition;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.settings.CaseField;
import org.daysheet.desktop.settings.PayerRulesViewModel;
import org.daysheet.desktop.settings.RuleCaseRow;
import org.daysheet.desktop.settings.RuleCases;
import org.daysheet.desktop.settings.RuleField;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the part of the settings with rules knows and does, without a screen.
class PayerRulesModelTest {
    private final PretendSettings desk = new PretendSettings();
    private final List<Link> opened = new ArrayList<>();
    private final SettingsViewModel settings = new SettingsViewModel(
            desk, Pretend.sameThread(), () -> PretendSettings.TODAY, new Workplace(), new PretendPaper(), opened::add);
    private final PayerRulesViewModel model = settings.rules();
    private final Form<RuleField> form = model.book().form();

    @BeforeEach
    void show() {
        settings.section().set(Section.RULES);
    }

    @Test
    void everyPartOfARuleStandsInItsField() {
        assertThat(form.typed(RuleField.NAME)).isEqualTo("Harbor wants an NDC with each drug");
        assertThat(form.typed(RuleField.PAYERS)).isEqualTo("HARB1");
        assertThat(form.typed(RuleField.FROM)).isEqualTo("01/01/2026");
        assertThat(form.typed(RuleField.PROCEDURES)).isEqualTo("J0000-J9999");
        assertThat(form.typed(RuleField.WITHOUT_MODIFIERS)).isEqualTo("JW");
        assertThat(form.typed(RuleField.ABSENT)).isEqualTo("NDC");
        assertThat(form.typed(RuleField.FOUND)).isEqualTo("88D1P");
        assertThat(form.typed(RuleField.STOPS)).isEqualTo("yes");
        assertThat(form.typed(RuleField.FIELD)).isEqualTo("line.drug");
    }

    @Test
    void theClaimsARuleSpokeAboutAreThoseOfTheChosenOne() {
        assertThat(model.claims().all()).extracting(RuleHit::controlNumber).containsExactly("97D1P", "93D1P", "88D1P");
        assertThat(model.claims().told().get())
                .isEqualTo(
                        "It spoke about 3 claims: Needs a fix 1, Paid 1, Denied 1. It speaks about 1 of them still.");
        model.open(model.claims().all().getLast());
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(88)));

        model.book().choose(model.book().rows().getLast());

        assertThat(model.claims().all()).isEmpty();
        assertThat(model.claims().told().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsTheRuleThatIsKept() {
        model.book().begin();
        type(RuleField.NAME, "Prairie, infusions");
        type(RuleField.PAYERS, "PRAI2, PRAI3");
        type(RuleField.TO, "12/31/2026");
        type(RuleField.MESSAGE, "Prairie wants the place.");
        type(RuleField.PROCEDURES, "g0402; j*");
        type(RuleField.WITH_MODIFIERS, "25");
        type(RuleField.PLACES, "11, 22");
        type(RuleField.AMOUNT, "1.50-");
        type(RuleField.FREQUENCY, "7, 8");
        type(RuleField.TOTAL, "-500");
        type(RuleField.MEMBER, "w##*, not w##999");
        type(RuleField.DIAGNOSES, "e11.9, I10");
        type(RuleField.RENDERING, "1999550217");
        type(RuleField.SEX, "F");
        type(RuleField.AGE, "-17");
        type(RuleField.SERVICE_FROM, "01/01/2026");
        type(RuleField.PRESENT, "Referral, clia number");
        type(RuleField.FREE, "91d1p");
        model.book().save();

        assertThat(desk.rules.getLast().definition())
                .isEqualTo(new RuleDefinition(
                        "Prairie, infusions",
                        null,
                        LocalDate.of(2026, 12, 31),
                        new RuleCondition(
                                List.of("PRAI2", "PRAI3"),
                                new ClaimCondition(
                                        List.of("7", "8"), List.of("W##*"), List.of("W##999"), null, 50_000L),
                                new PatientCondition("F", null, 17),
                                new ServiceCondition(LocalDate.of(2026, 1, 1), null),
                                List.of("1999550217"),
                                List.of("E119", "I10"),
                                new LineCondition(
                                        List.of("G0402", "J*"),
                                        List.of("25"),
                                        List.of(),
                                        List.of("11", "22"),
                                        150L,
                                        null),
                                List.of(ClaimElement.REFERRAL, ClaimElement.CLIA),
                                List.of()),
                        new RuleFinding(false, "Prairie wants the place.", "", ""),
                        List.of(new RuleCase("", "91D1P", null, false))));
        assertThat(model.book().notice().get()).isEqualTo(new Badge("Saved.", Badge.Tone.GOOD));
        assertThat(desk.ruleActs).containsExactly("keep null Prairie, infusions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME||This must not be empty.",
                "MESSAGE||This must not be empty.",
                "TO|12/31/2025|It ends before it begins.",
                "AGE|old|Whole years, such as 65, 0-17 or 65-.",
                "AGE|17-0|Whole years, such as 65, 0-17 or 65-.",
                "WITH_MODIFIERS|25 59|Two letters or digits each, with commas between them.",
                "FREQUENCY|12|1 first claim, 7 replacement, 8 void; commas between several.",
                "TOTAL|much|Amounts, such as 50-200, 50- or -200.",
                "MEMBER|W*9|# a digit, @ a letter, ? any sign, a last * whatever follows; \"not\" before what it must not be.",
                "PLACES|office|Two digits each, such as 11, 22.",
                "DIAGNOSES|11|Codes or how they begin, such as E11, Z79.4.",
                "RENDERING|123|Ten digits each, with commas between them.",
                "AMOUNT|much|Amounts, such as 50-200, 50- or -200.",
                "SERVICE_FROM|never|Type a day, such as 0101 or t.",
                "PROCEDURES|G04|\"G04\" is neither a procedure code, nor a range such as J0000-J9999, nor a beginning "
                        + "such as G04*."
            })
    void whatIsWrongIsSaidAtItsFieldAndUndone(RuleField field, String typed, String words) {
        type(field, typed == null ? "" : typed);
        model.book().save();
        assertThat(form.problem(field).get()).isEqualTo(words);
        assertThat(desk.ruleActs).isEmpty();
        model.book().undo();
        assertThat(form.firstFault()).isEmpty();
        assertThat(model.book().isUnsaved()).isFalse();
    }

    @Test
    void anUnknownElementIsNamedWithThoseThatAreKnown() {
        type(RuleField.ABSENT, "a stamp");
        model.book().save();
        assertThat(form.problem(RuleField.ABSENT).get())
                .startsWith(
                        "\"a stamp\" is nothing a claim has. Known are: prior authorization, referral, CLIA number");
    }

    @Test
    void aRuleThatAsksNothingIsRefusedAtItsPayers() {
        model.book().begin();
        type(RuleField.NAME, "All");
        type(RuleField.MESSAGE, "Look.");
        model.book().save();
        assertThat(form.problem(RuleField.PAYERS).get()).startsWith("The rule asks nothing");
    }

    @Test
    void aRuleIsTriedAsItIsTypedOnTheClaimsOfTheDays() {
        assertThat(model.from().get()).isEqualTo("03/28/2026");
        assertThat(model.to().get()).isEqualTo("06/26/2026");
        type(RuleField.NAME, "As typed");
        model.from().set("04/01/2026");
        model.tryOut();

        assertThat(desk.ruleActs).containsExactly("try As typed 2026-04-01 2026-06-26");
        assertThat(model.told().get())
                .isEqualTo(new Badge(
                        "It speaks about 2 of 340 claims. All its own cases come out right.", Badge.Tone.GOOD));
        assertThat(model.hits()).extracting(TryOut.Hit::controlNumber).containsExactly("88D1P", "91D1P");
        model.open(model.hits().getFirst());
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(88)));
    }

    @Test
    void aCaseThatComesOutWrongIsNamed() {
        type(RuleField.FREE, "88D1P");
        type(RuleField.FOUND, "");
        model.tryOut();
        assertThat(model.told().get())
                .isEqualTo(new Badge(
                        "It speaks about 2 of 340 claims. 1 of 1 cases of its own come out wrong: denied in March.",
                        Badge.Tone.CAUTION));
    }

    @Test
    void anInventedCaseIsAddedChangedAndTakenOutAndSavedWithTheRule() {
        RuleCases cases = model.cases();
        cases.begin();
        type(cases, CaseField.TITLE, "a drug without its NDC");
        type(cases, CaseField.SPEAKS, "yes");
        type(cases, CaseField.PAYER, "HARB1");
        type(cases, CaseField.FREQUENCY, "7");
        type(cases, CaseField.MEMBER, "W12");
        type(cases, CaseField.SERVICE, "04/14/2026");
        type(cases, CaseField.SEX, "F");
        type(cases, CaseField.AGE, "41");
        type(cases, CaseField.RENDERING, "1999550217");
        type(cases, CaseField.DIAGNOSES, "e11.9, I10");
        type(cases, CaseField.ELEMENTS, "Referral");
        type(cases, CaseField.LINES, "j3420 JW; 11; 120.00; 1, 2; ; NDC\nG0402");
        assertThat(cases.keep()).isTrue();
        ClaimFacts facts = new ClaimFacts(
                "HARB1",
                "7",
                "W12",
                "F",
                41,
                LocalDate.of(2026, 4, 14),
                "1999550217",
                List.of("E119", "I10"),
                List.of(ClaimElement.REFERRAL),
                List.of(
                        new LineFacts(
                                "J3420", List.of("JW"), "11", 12_000, List.of(ClaimElement.NDC), "", List.of(1, 2)),
                        new LineFacts("G0402", List.of(), "", 0, List.of(), "", List.of())));
        RuleCase drug = new RuleCase("a drug without its NDC", "", facts, true);
        RuleCase past = new RuleCase("denied in March", "88D1P", null, true);
        model.book().save();
        assertThat(desk.rules.getLast().definition().cases()).containsExactly(drug, past);

        model.book().choose(model.book().rows().getLast());
        cases.choose(cases.rows().getFirst());
        assertThat(cases.form().typed(CaseField.LINES)).isEqualTo("J3420 JW; 11; 120.00; 1, 2; ; NDC\nG0402; ; 0.00");
        type(cases, CaseField.SPEAKS, "");
        model.book().save();
        assertThat(desk.rules.getLast().definition().cases())
                .containsExactly(new RuleCase("a drug without its NDC", "", facts, false), past);

        cases.choose(cases.rows().getFirst());
        cases.remove();
        model.book().save();
        assertThat(desk.rules.getLast().definition().cases()).containsExactly(past);
    }

    @Test
    void everyCaseSaysWhetherItCameOutRightAndIsForgottenWhenTheRuleChanges() {
        RuleCases cases = model.cases();
        cases.begin();
        type(cases, CaseField.TITLE, "no drug");
        assertThat(cases.keep()).isTrue();
        cases.begin();
        type(cases, CaseField.TITLE, "a drug");
        type(cases, CaseField.SPEAKS, "yes");
        cases.run();

        assertThat(cases.rows())
                .containsExactly(
                        new RuleCaseRow(0, "no drug", "is silent", new Badge("Passed", Badge.Tone.GOOD)),
                        new RuleCaseRow(1, "a drug", "speaks", new Badge("Failed", Badge.Tone.BAD)),
                        new RuleCaseRow(-1, "denied in March", "speaks", new Badge("Passed", Badge.Tone.GOOD)));
        assertThat(cases.told().get()).isEqualTo(new Badge("3 cases were run: 1 came out wrong.", Badge.Tone.BAD));
        type(RuleField.MESSAGE, "Other words.");
        assertThat(cases.told().get()).isNull();
        assertThat(cases.rows()).extracting(row -> row.result().text()).containsExactly("not run", "not run");
    }

    @Test
    void aCaseThatCannotBeReadKeepsTheRuleBack() {
        RuleCases cases = model.cases();
        cases.begin();
        type(cases, CaseField.TITLE, "wrong");
        type(cases, CaseField.LINES, "J3420\nwhatever");
        model.book().save();

        assertThat(desk.ruleActs).isEmpty();
        assertThat(cases.form().problem(CaseField.LINES).get()).startsWith("Line 2 cannot be read.");
        assertThat(form.problem(RuleField.INVENTED).get())
                .isEqualTo("Look at its cases: something in it cannot be read.");
    }

    private static void type(RuleCases cases, CaseField field, String text) {
        cases.form().text(field).set(text);
    }

    @Test
    void nothingIsTriedWhileTheRuleOrTheDaysAreWrong() {
        type(RuleField.MESSAGE, "");
        model.tryOut();
        assertThat(model.told().get())
                .isEqualTo(new Badge("The rule cannot be tried yet. Look at what is marked.", Badge.Tone.CAUTION));
        model.book().undo();
        model.to().set("01/01/2026");
        model.tryOut();
        assertThat(model.told().get())
                .isEqualTo(new Badge(
                        "Type the first and the last day of service, the first one first.", Badge.Tone.CAUTION));
        assertThat(desk.ruleActs).isEmpty();
    }

    @Test
    void aRuleIsRetiredAndUsedAgain() {
        model.switchRule();
        assertThat(model.book().notice().get().text())
                .isEqualTo("The rule Harbor wants an NDC with each drug is not used any more. What it found stays.");
        model.switchRule();
        assertThat(desk.ruleActs).containsExactly("retire 1", "keep 1 Harbor wants an NDC with each drug");
    }

    @Test
    void aSuggestionBecomesARuleThatIsNotSavedYet() {
        assertThat(model.begin(model.suggestions().getFirst())).isTrue();
        assertThat(model.book().chosen().get()).isNull();
        assertThat(form.typed(RuleField.NAME)).isEqualTo("Prairie Mutual: CO-197");
        assertThat(form.typed(RuleField.PROCEDURES)).isEqualTo("G0439");
        assertThat(model.begin(model.suggestions().getFirst())).isFalse();
        assertThat(model.book().notice().get().text()).isEqualTo("Save what was changed, or undo it, first.");
        model.book().save();
        assertThat(desk.ruleActs).containsExactly("keep null Prairie Mutual: CO-197");
    }

    private void type(RuleField field, String words) {
        form.text(field).set(words);
    }
}
