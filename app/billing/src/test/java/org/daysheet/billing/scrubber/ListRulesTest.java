package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.CodeFacts.PairKey;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodePair;
import org.daysheet.billing.codelists.ListPeriod;
import org.daysheet.billing.codelists.ListedCode;
import org.daysheet.billing.codelists.UnitLimit;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.Npi;
import org.junit.jupiter.api.Test;

/// Rules that look into loaded lists, on the sound document: G0439 and J3420 on 2026-02-20, diagnoses E119 and I10.
final class ListRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final String MARLOW = Npi.ofBase("199955021").value();
    private static final String WEST = "1999550431";
    private static final String BY_WEST = "{'organization':false,'name':{'last':'WEST','first':'IDA','middle':'',"
            + "'suffix':''},'npi':'1999550431','taxonomy':'','references':[]}";
    private static final long ICD = 1;
    private static final long HCPCS = 2;
    private static final long NCCI = 3;
    private static final long MUE = 4;

    @Test
    void aSoundClaimStaysSoundWithLists() {
        assertThat(check(SOUND, codes(), List.of())).isEmpty();
    }

    @Test
    void aClaimThatIsTakenBackIsNotHeldUpByItsCodes() {
        ProfessionalClaim taken =
                Documents.with(SOUND, "terms/frequency", "'8'", "references/+", "{'qualifier':'F8','value':'ICN1'}");
        assertThat(rules(taken, pairs('0'))).isEmpty();
    }

    @Test
    void withoutAListOfTheDayNothingIsAsked() {
        CodeFacts old = new CodeFacts(
                List.of(
                        list(ICD, CodeListKind.ICD10CM, 2025),
                        list(HCPCS, CodeListKind.HCPCS, 2025),
                        list(NCCI, CodeListKind.NCCI, 2025),
                        list(MUE, CodeListKind.MUE, 2025)),
                List.of(),
                Map.of(MUE, List.of(new UnitLimit("G0439", 0, '2'))),
                Map.of(new PairKey(NCCI, "G0439"), List.of(new CodePair("J3420", DAY.minusYears(9), null, '0'))));
        assertThat(check(SOUND, old, List.of())).isEmpty();
    }

    @Test
    void aDiagnosisThatIsUnknownAHeadingOrOfAnotherYearIsFound() {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "diagnoses/1/code",
                "'E11'",
                "diagnoses/+",
                "{'qualifier':'ABF','code':'Z9999'}",
                "diagnoses/+",
                "{'qualifier':'ABF','code':'I9999'}");

        assertThat(check(document, codes(), List.of()))
                .containsExactly(
                        stops(
                                "diagnosis-not-billable",
                                "diagnoses[2]",
                                "The diagnosis E11 only groups others; payers want one that says more.",
                                "Choose a code below it, with more characters."),
                        stops(
                                "diagnosis-unknown",
                                "diagnoses[3]",
                                "The diagnosis Z9999 is not in the list of ICD-10-CM for 02/20/2026.",
                                "Correct the code."),
                        stops(
                                "diagnosis-other-year",
                                "diagnoses[4]",
                                "The diagnosis I9999 was not in use on 02/20/2026; it is known from another list (2025).",
                                "Choose the code that was in use on the date of service."));
    }

    @Test
    void aProcedureThatIsUnknownOrOutOfUseIsFound() {
        assertThat(rules(Documents.with(SOUND, "lines/0/procedure/code", "'G9999'"), codes()))
                .containsExactly("procedure-unknown");
        assertThat(check(Documents.with(SOUND, "lines/0/procedure/code", "'A4550'"), codes(), List.of()))
                .containsExactly(stops(
                        "procedure-ended",
                        "lines[1].procedure",
                        "A4550 was in use until 01/31/2026.",
                        "Choose the code that took its place, or correct the date of service."));
        assertThat(check(Documents.with(SOUND, "lines/0/procedure/code", "'A4551'"), codes(), List.of()))
                .extracting(ScrubFinding::rule, ScrubFinding::message)
                .containsExactly(tuple("procedure-not-yet", "A4551 came into use on 03/01/2026."));
        assertThat(rules(Documents.with(SOUND, "lines/0/procedure/code", "'D0120'"), codes()))
                .as("dental codes stand in no list of CMS")
                .isEmpty();
    }

    @Test
    void aPairOfTheClaimIsFoundAtItsSecondLineUnlessAModifierSaysItWasApart() {
        CodeFacts pairs = pairs('1');
        assertThat(check(SOUND, pairs, List.of()))
                .containsExactly(new ScrubFinding(
                        "pair-needs-modifier",
                        ScrubSeverity.WARNS,
                        "lines[2].procedure.modifiers",
                        "J3420 is not paid beside G0439 on the same day, unless a modifier says that it was apart.",
                        "When the record shows that it was apart, add the modifier that says so, such as 59 or XS, to"
                                + " J3420. Else take J3420 off the claim."));
        assertThat(rules(Documents.with(SOUND, "lines/1/procedure/modifiers", "['LT']"), pairs))
                .isEmpty();
        assertThat(rules(Documents.with(SOUND, "lines/1/procedure/modifiers", "['GA']"), pairs))
                .containsExactly("pair-needs-modifier");
        assertThat(rules(Documents.with(SOUND, "lines/0/procedure/modifiers", "['LT']"), pairs))
                .as("a side on the first line says nothing")
                .containsExactly("pair-needs-modifier");
        assertThat(rules(Documents.with(SOUND, "lines/0/procedure/modifiers", "['XS']"), pairs))
                .isEmpty();
        assertThat(rules(Documents.with(SOUND, "lines/1/from", "'2026-02-19'"), pairs))
                .isEmpty();
    }

    @Test
    void whatAnotherRenderedIsNoPair() {
        assertThat(rules(Documents.with(SOUND, "lines/1/rendering", BY_WEST), pairs('0')))
                .isEmpty();
    }

    @Test
    void aLineIsComparedWithWhatItsOwnRendererDidElsewhere() {
        ProfessionalClaim byWest = Documents.with(SOUND, "lines/1/rendering", BY_WEST);
        var marlows = new ChargedBefore("DS7-1", "J3420", List.of(), DAY, 1_000, MARLOW, true);
        var wests = new ChargedBefore("DS7-2", "J3420", List.of(), DAY, 1_000, WEST, true);
        var westsVisit = new ChargedBefore("DS7-3", "G0439", List.of(), DAY, 1_000, WEST, true);

        assertThat(check(byWest, limit(1, '2'), List.of(marlows))).isEmpty();
        assertThat(check(byWest, limit(1, '2'), List.of(wests)))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .containsExactly(
                        tuple("units-above-day-always", "lines[2].units"), tuple("charged-before", "lines[2]"));
        assertThat(check(SOUND, limit(1, '2'), List.of(wests))).isEmpty();
        assertThat(check(byWest, pairs('0'), List.of(westsVisit)))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .containsExactly(tuple("pair-never-elsewhere", "lines[2].procedure.modifiers"));
    }

    @Test
    void whoBillsRenderedAClaimThatNamesNobody() {
        ProfessionalClaim nobody = Documents.with(SOUND, "providers/rendering", "null");
        var ours = new ChargedBefore(
                "DS7-1", "J3420", List.of(), DAY, 1_000, Npi.ofBase("199955010").value(), true);

        assertThat(check(nobody, CodeFacts.NONE, List.of(ours)))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .contains(tuple("charged-before", "lines[2]"));
    }

    @Test
    void noModifierHelpsAPairThatIsNeverPaidAndOneThatIsNoLongerAskedIsLeftAlone() {
        ProfessionalClaim apart = Documents.with(SOUND, "lines/1/procedure/modifiers", "['59']");
        assertThat(rules(apart, pairs('0'))).containsExactly("pair-never");
        assertThat(Scrubber.check(apart, context(pairs('0'), List.of()))
                        .getFirst()
                        .severity())
                .isEqualTo(ScrubSeverity.STOPS);
        assertThat(rules(SOUND, pairs('9'))).isEmpty();
    }

    @Test
    void aPairIsFoundAgainstWhatWasChargedOnAnotherClaim() {
        ProfessionalClaim visit = Documents.with(SOUND, "lines/1/procedure/code", "'A4552'");
        ProfessionalClaim drug = Documents.with(SOUND, "lines/0/procedure/code", "'A4552'");
        var otherDrug = new ChargedBefore("DS7-1", "J3420", List.of(), DAY, 1_000, MARLOW, true);
        var otherVisit = new ChargedBefore("", "G0439", List.of(), DAY, 1_000, MARLOW, false);

        assertThat(check(visit, pairs('1'), List.of(otherDrug)))
                .containsExactly(new ScrubFinding(
                        "pair-elsewhere",
                        ScrubSeverity.WARNS,
                        "lines[1].procedure.modifiers",
                        "J3420 is not paid beside G0439 on the same day, unless a modifier says that it was apart; J3420"
                                + " was charged on claim DS7-1.",
                        "When the record shows that it was apart, add the modifier that says so, such as 59 or XS, to"
                                + " J3420."));
        assertThat(check(drug, pairs('0'), List.of(otherVisit)))
                .containsExactly(stops(
                        "pair-never-elsewhere",
                        "lines[2].procedure.modifiers",
                        "J3420 is never paid beside G0439 on the same day; G0439 was charged at another visit.",
                        "Correct the codes of this visit or of the other. No modifier helps."));
        assertThat(check(
                        visit,
                        pairs('1'),
                        List.of(new ChargedBefore("DS7-1", "J3420", List.of("59"), DAY, 1_000, MARLOW, true))))
                .isEmpty();
    }

    @Test
    void unitsAreCountedByLineOrByDayAsTheLimitSays() {
        ProfessionalClaim three = Documents.with(SOUND, "lines/1/units", "'3'");
        assertThat(check(three, limit(2, '1'), List.of()))
                .containsExactly(new ScrubFinding(
                        "units-above-line",
                        ScrubSeverity.WARNS,
                        "lines[2].units",
                        "3 units of J3420 stand on one line; 2 pass.",
                        "Correct the units. When they are right, divide them among lines with a modifier that says"
                                + " why."));
        assertThat(rules(three, limit(3, '1'))).isEmpty();
        assertThat(rules(three, limit(2, '3'))).containsExactly("units-above-day");
        assertThat(check(three, limit(2, '2'), List.of()))
                .extracting(ScrubFinding::rule, ScrubFinding::severity)
                .containsExactly(tuple("units-above-day-always", ScrubSeverity.STOPS));
        ProfessionalClaim spread = Documents.with(three, "lines/1/to", "'2026-02-22'");
        assertThat(rules(spread, limit(1, '2'))).as("one a day").isEmpty();
        ProfessionalClaim halves = Documents.with(SOUND, "lines/1/units", "'1.5'");
        assertThat(check(
                        halves,
                        limit(2, '3'),
                        List.of(new ChargedBefore("DS7-1", "J3420", List.of("76"), DAY, 1_000, MARLOW, true))))
                .extracting(ScrubFinding::message)
                .containsExactly("2.5 units of J3420 on one day; 2 pass.");
        assertThat(rules(Documents.with(three, "lines/1/unitType", "'MJ'"), limit(2, '2')))
                .as("minutes are no units")
                .isEmpty();
    }

    @Test
    void whatWasChargedBeforeIsWarnedAboutUnlessItIsSaidToBeARepeat() {
        var before = new ChargedBefore("DS7-1", "J3420", List.of("GA", "LT"), DAY, 1_000, MARLOW, true);
        ProfessionalClaim same = Documents.with(SOUND, "lines/1/procedure/modifiers", "['LT','GA']");
        assertThat(check(same, CodeFacts.NONE, List.of(before)))
                .containsExactly(new ScrubFinding(
                        "charged-before",
                        ScrubSeverity.WARNS,
                        "lines[2]",
                        "J3420 on 02/20/2026 was charged before on claim DS7-1.",
                        "Do not send it twice. When it was done twice, add the modifier that says so, such as 76."));
        assertThat(check(SOUND, CodeFacts.NONE, List.of(before))).isEmpty();
        assertThat(check(
                        Documents.with(SOUND, "lines/1/procedure/modifiers", "['LT','GA','76']"),
                        CodeFacts.NONE,
                        List.of(before)))
                .isEmpty();
        assertThat(check(
                        same,
                        CodeFacts.NONE,
                        List.of(new ChargedBefore("", "J3420", List.of("GA", "LT"), DAY, 1_000, MARLOW, false))))
                .as("not claimed yet")
                .isEmpty();
    }

    @Test
    void waivedTestsWantTheNumberOfTheLaboratoryAndAnesthesiaWantsMinutes() {
        ProfessionalClaim test = Documents.with(SOUND, "lines/0/procedure/modifiers", "['QW']");
        assertThat(check(test, CodeFacts.NONE, List.of()))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .containsExactly(tuple("clia-missing", "references[X4]"));
        assertThat(rules(
                        Documents.with(test, "references/+", "{'qualifier':'X4','value':'12D4567890'}"),
                        CodeFacts.NONE))
                .isEmpty();
        assertThat(rules(
                        Documents.with(test, "lines/0/references/+", "{'qualifier':'X4','value':'12D4567890'}"),
                        CodeFacts.NONE))
                .isEmpty();
        ProfessionalClaim sleep = Documents.with(SOUND, "lines/0/procedure/modifiers", "['AA']");
        assertThat(check(sleep, CodeFacts.NONE, List.of()))
                .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                .containsExactly(tuple("anesthesia-minutes", "lines[1].units"));
        assertThat(rules(Documents.with(sleep, "lines/0/unitType", "'MJ'", "lines/0/units", "'45'"), CodeFacts.NONE))
                .isEmpty();
    }

    private static CodeFacts codes() {
        return new CodeFacts(
                List.of(
                        list(ICD, CodeListKind.ICD10CM, 2026),
                        list(9, CodeListKind.ICD10CM, 2025),
                        list(HCPCS, CodeListKind.HCPCS, 2026)),
                List.of(
                        new ListedCode(ICD, "E11", false, "a group", null, null),
                        new ListedCode(ICD, "E119", true, "one", null, null),
                        new ListedCode(ICD, "I10", true, "another", null, null),
                        new ListedCode(9, "I9999", true, "an old one", null, null),
                        new ListedCode(HCPCS, "G0439", true, "a visit", LocalDate.of(2011, 1, 1), null),
                        new ListedCode(HCPCS, "J3420", true, "a drug", LocalDate.of(1986, 1, 1), null),
                        new ListedCode(HCPCS, "A4550", true, "a tray", null, LocalDate.of(2026, 1, 31)),
                        new ListedCode(HCPCS, "A4551", true, "a tray", LocalDate.of(2026, 3, 1), null)),
                Map.of(),
                Map.of());
    }

    private static CodeFacts pairs(char indicator) {
        return new CodeFacts(
                List.of(list(NCCI, CodeListKind.NCCI, 2026)),
                List.of(),
                Map.of(),
                Map.of(
                        new PairKey(NCCI, "G0439"),
                        List.of(new CodePair("J3420", LocalDate.of(2020, 1, 1), null, indicator))));
    }

    private static CodeFacts limit(int most, char adjudication) {
        return new CodeFacts(
                List.of(list(MUE, CodeListKind.MUE, 2026)),
                List.of(),
                Map.of(MUE, List.of(new UnitLimit("J3420", most, adjudication))),
                Map.of());
    }

    private static CodeList list(long id, CodeListKind kind, int year) {
        var period = new ListPeriod(String.valueOf(year), LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
        return new CodeList(id, kind, period, List.of());
    }

    private static List<String> rules(ProfessionalClaim document, CodeFacts codes) {
        return check(document, codes, List.of()).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private static List<ScrubFinding> check(ProfessionalClaim document, CodeFacts codes, List<ChargedBefore> before) {
        return Scrubber.check(document, context(codes, before));
    }

    private static ScrubContext context(CodeFacts codes, List<ChargedBefore> before) {
        return new ScrubContext(
                Documents.TODAY,
                new FilingTerms(90, null, 90, null),
                PayerWishes.usual("CI"),
                Gates.NONE,
                List.of(),
                codes,
                before,
                List.of());
    }

    private static ScrubFinding stops(String rule, String path, String message, String advice) {
        return new ScrubFinding(rule, ScrubSeverity.STOPS, path, message, advice);
    }
}
