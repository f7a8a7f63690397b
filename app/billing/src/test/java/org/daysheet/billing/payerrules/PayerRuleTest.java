package org.daysheet.billing.payerrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.problem.BillingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules as people write them, against one claim: two lines of a woman of 45 for one payer, the second by another and
/// for the second diagnosis alone.
final class PayerRuleTest {
    private static final ClaimFacts CLAIM = new ClaimFacts(
            "ACME1",
            "7",
            "W123456789",
            "F",
            45,
            LocalDate.of(2026, 2, 20),
            "1999550217",
            List.of("E119", "I10"),
            List.of(ClaimElement.REFERRAL, ClaimElement.BILLING_TAXONOMY),
            List.of(
                    new LineFacts("G0439", List.of("25"), "11", 20_000, List.of(), "", List.of()),
                    new LineFacts(
                            "J3420", List.of(), "12", 1_550, List.of(ClaimElement.NDC), "1999550225", List.of(2, 3))));

    /// What else the payer goes by.
    private static final List<String> NUMBERS = List.of("60054", "ACMEDI");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"conditions", "conditionsOfTheClaim"})
    void allOfAConditionMustHold(String when, List<String> paths) {
        assertThat(rule(when, "").paths(CLAIM, NUMBERS)).isEqualTo(paths);
        assertThat(rule(when, "").matches(CLAIM, NUMBERS)).isEqualTo(!paths.isEmpty());
    }

    static Stream<Arguments> conditions() {
        List<String> no = List.of();
        List<String> whole = List.of("terms");
        List<String> first = List.of("lines[1]");
        List<String> second = List.of("lines[2]");
        List<String> both = List.of("lines[1]", "lines[2]");
        return Stream.of(
                Arguments.of("'payers':['ACME1','OTHER']", whole),
                Arguments.of("'payers':['OTHER']", no),
                Arguments.of("'payers':['60054']", whole),
                Arguments.of("'absent':['attachment']", whole),
                Arguments.of("'present':['attachment']", no),
                Arguments.of("'patient':{'sex':'F'}", whole),
                Arguments.of("'patient':{'sex':'M'}", no),
                Arguments.of("'patient':{'ageFrom':45,'ageTo':45}", whole),
                Arguments.of("'patient':{'ageFrom':46}", no),
                Arguments.of("'patient':{'ageTo':44}", no),
                Arguments.of("'service':{'from':'2026-02-20','to':'2026-02-20'}", whole),
                Arguments.of("'service':{'from':'2026-02-21'}", no),
                Arguments.of("'service':{'to':'2026-02-19'}", no),
                Arguments.of("'renderingNpis':['1999550217']", whole),
                Arguments.of("'renderingNpis':['1234567893']", no),
                Arguments.of("'renderingNpis':['1999550225']", whole),
                Arguments.of("'renderingNpis':['1999550225'],'line':{'procedures':['G*','J*']}", second),
                Arguments.of("'renderingNpis':['1999550217'],'line':{'procedures':['G*','J*']}", first),
                Arguments.of("'diagnoses':['E11'],'line':{'procedures':['G*','J*']}", first),
                Arguments.of("'diagnoses':['I10'],'line':{'procedures':['G*','J*']}", both),
                Arguments.of("'diagnoses':['I1','Z']", whole),
                Arguments.of("'diagnoses':['Z']", no),
                Arguments.of("'present':['referral']", whole),
                Arguments.of("'present':['referral','clia']", no),
                Arguments.of("'absent':['clia','prior-authorization']", whole),
                Arguments.of("'absent':['clia','referral']", no),
                Arguments.of("'line':{'procedures':['J3420']}", second),
                Arguments.of("'line':{'procedures':['G*','J*']}", both),
                Arguments.of("'line':{'procedures':['J0000-J9999']}", second),
                Arguments.of("'line':{'procedures':['J3421-J9999']}", no),
                Arguments.of("'line':{'withModifiers':['25','59']}", first),
                Arguments.of("'line':{'withoutModifiers':['25']}", second),
                Arguments.of("'line':{'places':['12']}", second),
                Arguments.of("'line':{'fromCents':1551}", first),
                Arguments.of("'line':{'toCents':1550}", second),
                Arguments.of("'line':{'procedures':['J*'],'withModifiers':['25']}", no),
                Arguments.of("'absent':['ndc']", first),
                Arguments.of("'present':['ndc']", second),
                Arguments.of("'payers':['ACME1'],'line':{'procedures':['J*']},'absent':['ndc']", no),
                Arguments.of(
                        "'payers':['ACME1'],'line':{'procedures':['G*']},'absent':['prior-authorization']", first));
    }

    static Stream<Arguments> conditionsOfTheClaim() {
        List<String> no = List.of();
        List<String> whole = List.of("terms");
        List<String> second = List.of("lines[2]");
        return Stream.of(
                Arguments.of("'claim':{'frequencies':['7','8']}", whole),
                Arguments.of("'claim':{'frequencies':['1']}", no),
                Arguments.of("'claim':{'memberIds':['W#########']}", whole),
                Arguments.of("'claim':{'memberIds':['W########']}", no),
                Arguments.of("'claim':{'memberIds':['@@*','W1*']}", whole),
                Arguments.of("'claim':{'memberIds':['?123456789']}", whole),
                Arguments.of("'claim':{'otherMemberIds':['@@@*']}", whole),
                Arguments.of("'claim':{'otherMemberIds':['@@@*','W#*']}", no),
                Arguments.of("'claim':{'fromCents':21550,'toCents':21550}", whole),
                Arguments.of("'claim':{'fromCents':21551}", no),
                Arguments.of("'claim':{'toCents':21549}", no),
                Arguments.of("'claim':{'frequencies':['7']},'line':{'procedures':['J*']}", second),
                Arguments.of("'claim':{'frequencies':['1']},'line':{'procedures':['J*']}", no));
    }

    @Test
    void aFindingGoesToTheFieldOfTheLineOrOfTheClaim() {
        String drugs = "'line':{'procedures':['J3420']}";
        String every = "'line':{'procedures':['G*','J*']}";
        assertThat(rule(drugs, "line.procedure.modifiers").paths(CLAIM, NUMBERS))
                .containsExactly("lines[2].procedure.modifiers");
        assertThat(rule(every, "references[G1]").paths(CLAIM, NUMBERS)).containsExactly("references[G1]");
        assertThat(rule("'payers':['ACME1']", "subscriber.groupNumber").paths(CLAIM, NUMBERS))
                .containsExactly("subscriber.groupNumber");
    }

    @Test
    void aRuleIsInForceOnItsDaysUntilItIsRetired() {
        RuleDefinition spring =
                RuleText.read(text("'payers':['A']", "", "'inForceFrom':'2026-03-01','inForceTo':'2026-05-31',"));
        var rule = new PayerRule(3, 2, null, spring);
        assertThat(rule.isInForce(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(rule.isInForce(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(rule.isInForce(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(rule.isInForce(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(new PayerRule(3, 2, LocalDate.of(2026, 3, 1), spring).isInForce(LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(rule.findingName()).isEqualTo("payer-rule-3-v2");
        assertThat(PayerRule.idOf("payer-rule-3-v2")).isEqualTo(3);
    }

    @Test
    void aRuleIsTheSameAfterItWasWrittenDown() {
        RuleDefinition rule = RuleText.read("""
                {"name":"Drugs","when":{"payers":["ACME1"],"line":{"procedures":["J*"],"fromCents":100},"absent":["ndc"]},
                 "says":{"stops":true,"message":"The NDC is missing.","field":"line.drug"},
                 "cases":[{"title":"without","hit":true,"facts":{"payer":"ACME1","lines":[{"procedure":"J3420","amountCents":100,"rendering":"1999550225","pointers":[1]}]}},
                          {"claim":"DS1-1","hit":false}]}""");
        assertThat(RuleText.read(RuleText.write(rule))).isEqualTo(rule);
        assertThat(rule.cases().getFirst().facts()).isNotNull();
        assertThat(rule.says().stops()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | payerrules.name",
                "{'name':'N','when':{},'says':{'message':'M'}} | payerrules.condition.empty",
                "{'name':'N','says':{'message':'M'}} | payerrules.condition.empty",
                "{'name':'N','when':{'payers':['A']}} | payerrules.message",
                "{'name':'N','when':{'payers':['A']},'says':{'message':'M','field':'no place'}} | payerrules.field",
                "{'name':'N','when':{'line':{'procedures':['J34']}},'says':{'message':'M'}} | payerrules.procedure",
                "{'name':'N','when':{'payers':['A']},'says':{'message':'M'},'inForceFrom':'2026-02-01','inForceTo':'2026-01-01'} | payerrules.days",
                "{'name':'N','when':{'payers':['A']},'says':{'message':'M'},'cases':[{'hit':true}]} | payerrules.case",
                "{'name':'N','when':{'absent':['halo']},'says':{'message':'M'}} | payerrules.element.unknown",
                "{'name':'N','when':{'claim':{'frequencies':['77']}},'says':{'message':'M'}} | payerrules.frequency",
                "{'name':'N','when':{'claim':{'memberIds':['W*9']}},'says':{'message':'M'}} | payerrules.member",
                "{'name':'N','when':{'claim':{'otherMemberIds':['(a+)+']}},'says':{'message':'M'}} | payerrules.member",
                "[] | payerrules.text.object",
                "{'name':'N','wen':{}} | payerrules.text.field",
                "not JSON | payerrules.text.json"
            })
    void aRuleThatCannotMeanAnythingIsRefusedWithTheReason(String text, String key) {
        assertThatThrownBy(() -> RuleText.read(text.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'N' 'when':{}} | line 1, column 13: this is no JSON. Look there for a comma, a quotation mark or a bracket too many or too few, and try again.",
                "{'name':'N',~'when':{'line':{'color':1}}} | line 2: a rule has no field when.line.color. Correct the file and try again.",
                "{'name':'N',~'when':{'patient':{'ageFrom':'old'}}} | line 2: when.patient.ageFrom takes a whole number. Correct the file and try again.",
                "{'name':'N',~'when':{'patient':{'ageFrom':99999999999}}} | line 2: when.patient.ageFrom takes a whole number. Correct the file and try again.",
                "{'name':'N',~'inForceFrom':'soon'} | line 2: inForceFrom takes a day such as \"2026-01-31\". Correct the file and try again.",
                "{'name':'N',~'says':{'stops':'perhaps'}} | line 2: says.stops takes true or false. Correct the file and try again.",
                "{'name':'N',~'when':{'payers':'ACME1'}} | line 2: when.payers takes a list in square brackets. Correct the file and try again.",
                "{'name':'N',~'when':{'payers':[[]]}} | line 2: when.payers[1] takes a text in quotation marks. Correct the file and try again.",
                "{'name':'N',~'when':['ACME1']} | line 2: when takes an object in braces. Correct the file and try again.",
                "{'name':'N','cases':[~{'facts':{'age':true}}]} | line 2: cases[1].facts.age takes a whole number. Correct the file and try again."
            })
    void aTextThatIsNoRuleIsRefusedWithItsLineItsFieldAndWhatTheFieldTakes(String text, String words) {
        assertThatThrownBy(() -> RuleText.read(text.replace('\'', '"').replace('~', '\n')))
                .hasMessage("The rule cannot be read, " + words);
    }

    private static PayerRule rule(String when, String field) {
        return new PayerRule(1, 1, null, RuleText.read(text(when, field, "")));
    }

    private static String text(String when, String field, String more) {
        return ("{'name':'A rule'," + more + "'when':{" + when + "},'says':{'message':'M','field':'" + field + "'}}")
                .replace('\'', '"');
    }
}
