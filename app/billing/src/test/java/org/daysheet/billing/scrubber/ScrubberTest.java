package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.claims.TextLoss;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule with a document that fails it and nothing else; the two documents they are made from pass all rules.
final class ScrubberTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final ProfessionalClaim CHILD = Documents.ofDependent();

    /// Rules that other tests of this package try.
    private static final String TRIED_ELSEWHERE =
            "msp-.*|diagnosis-(unknown|not-billable|other-year)|procedure-(unknown|other-version|ended|not-yet)|pair-.*"
                    + "|units-above-.*|charged-before|clia-missing|anesthesia-minutes|bypassed-.*|country-.*"
                    + "|primary-care-.*|payer-(tax|naic|ref).*|province-.*|postal-.*|accident-country-.*"
                    + "|other-.*|ambulance-.*|ride-.*|pick-up-.*|drop-off-.*|spine-.*|acute-day-.*|screening-.*|care-reversed"
                    + "|day-after-service|disability-reversed|work-reversed|discharge-.*|initial-treatment-.*"
                    + "|last-seen-.*|.*-other-(sex|age|place)|modifiers-exclude|assignment-.*|benefits-.*"
                    + "|work-accident-.*|case-number-.*|clia-wrong|supervising-.*|ordering-.*|text-cut|.*-untold"
                    + "|line-(ride|stop)-.*|form-.*|certificate-.*";

    @Test
    void aSoundClaimHasNoFinding() {
        assertThat(Scrubber.check(SOUND, Documents.CONTEXT)).isEmpty();
        assertThat(Scrubber.check(CHILD, Documents.CONTEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aRuleFindsWhatItIsFor(String rule, String path, ProfessionalClaim document) {
        List<ScrubFinding> findings = Scrubber.check(document, Documents.CONTEXT);

        assertThat(findings).extracting(ScrubFinding::rule).containsExactly(rule);
        assertThat(findings.getFirst().fieldPath()).isEqualTo(path);
        assertThat(findings.getFirst().message()).doesNotContain("{0}").isNotBlank();
        assertThat(findings.getFirst().advice()).isNotBlank();
    }

    @Test
    void whatIsMissingAltogetherIsNamedBesideWhatHangsOnIt() {
        assertThat(rules(noDiagnosis())).containsExactly("diagnosis-missing", "pointer-missing", "pointer-missing");
        assertThat(rules(noLines())).containsExactly("total-zero", "lines-missing");
        assertThat(rules(zeroTotal())).containsExactly("total-zero", "charge-zero", "charge-zero");
    }

    /// What another test of these proves.
    private static final List<String> ELSEWHERE = List.of(
            "pregnant-not-female",
            "service-after-death",
            "weight-missing",
            "equipment-price-missing",
            "equipment-day-missing",
            "test-result-missing",
            "tax-above-charge",
            "anesthesia-line-missing",
            "trial-number-missing",
            "care-plan-number-missing",
            "mammography-number-missing",
            "timely-filing-passed",
            "timely-filing-near",
            "correction-late",
            "correction-near",
            "earlier-decision-missing",
            "earlier-line-wrong",
            "earlier-paid-wrong",
            "earlier-total-wrong",
            "drug-missing",
            "drug-needed",
            "place-not-yet",
            "authorization-missing",
            "authorization-not-yet",
            "authorization-over",
            "authorization-not-for",
            "authorization-visits-used",
            "authorization-few-visits",
            "authorization-units-used",
            "authorization-few-units",
            "referral-missing",
            "enrolment-refused",
            "enrolment-ended",
            "enrolment-waits",
            "enrolment-missing",
            "enrolment-not-yet",
            "eligibility-missing",
            "eligibility-old",
            "eligibility-inactive",
            "eligibility-not-found",
            "authorization-or-referral-missing");

    @Test
    void everyRuleHasAFailingDocument() {
        List<String> tried = Stream.concat(
                        failures().map(arguments -> (String) arguments.get()[0]),
                        Stream.of("diagnosis-missing", "lines-missing", "total-zero"))
                .distinct()
                .toList();
        List<String> rules = Arrays.stream(ScrubRule.values())
                .map(ScrubRule::id)
                .filter(rule -> !ELSEWHERE.contains(rule) && !rule.matches(TRIED_ELSEWHERE))
                .toList();

        assertThat(tried).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void medicareBehindAnotherPayerNeedsTheReason() {
        ProfessionalClaim document =
                Documents.with(SOUND, "subscriber/sequence", "'S'", "subscriber/filingIndicator", "'MB'");

        assertThat(Scrubber.check(document, Documents.CONTEXT))
                .extracting(ScrubFinding::rule)
                .containsExactly("msp-reason-missing", "earlier-payer-missing");
    }

    @Test
    void theLastDaysForSendingAreCountedFromTheService() {
        // Service on 2026-02-20: ten days old.
        assertThat(rulesWithin(25)).isEmpty();
        assertThat(rulesWithin(24)).containsExactly("timely-filing-near");
        assertThat(rulesWithin(10)).containsExactly("timely-filing-near");
        assertThat(rulesWithin(9)).containsExactly("timely-filing-passed");
        ScrubFinding near = Scrubber.check(SOUND, new ScrubContext(Documents.TODAY, 12, List.of()))
                .getFirst();
        assertThat(near.severity()).isEqualTo(ScrubSeverity.WARNS);
        assertThat(near.message()).isEqualTo("The payer takes this claim for 2 more days, until 03/04/2026.");
    }

    @Test
    void aSoleProprietorWhoTreatsNeedsNoOneElseNamed() {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "billingProvider/organization",
                "false",
                "billingProvider/name/first",
                "'HELEN'",
                "providers/rendering",
                "null");

        assertThat(Scrubber.check(document, Documents.CONTEXT)).isEmpty();
    }

    @Test
    void codesOfFifteenCharactersAndWholeAddressesPass() {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "partners/submitterId",
                "'SUBMITTER123456'",
                "partners/receiverId",
                "'CLEARWATER12345'",
                "billingProvider/payTo",
                "{'line1':'PO BOX 7','line2':'','city':'SPRINGFIELD','state':'IL','zip':'62701','country':''}",
                "payer/address",
                "{'line1':'1 PLAN WAY','line2':'','city':'ALBANY','state':'NY','zip':'12207','country':''}");

        assertThat(Scrubber.check(document, Documents.CONTEXT)).isEmpty();
    }

    @Test
    void aTextThatLostALetterIsWarnedAbout() {
        var context =
                new ScrubContext(Documents.TODAY, 90, List.of(new TextLoss("subscriber.name", "\u674E Ana", "ANA")));

        ScrubFinding finding = Scrubber.check(SOUND, context).getFirst();

        assertThat(finding)
                .isEqualTo(new ScrubFinding(
                        "text-cut",
                        ScrubSeverity.WARNS,
                        "subscriber.name",
                        "\"\u674E Ana\" does not fit a claim: it goes out as \"ANA\".",
                        "Shorten it, or write it with the letters A to Z, as the payer knows it."));
    }

    private static List<String> rules(ProfessionalClaim document) {
        return Scrubber.check(document, Documents.CONTEXT).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private static List<String> rulesWithin(int days) {
        return Scrubber.check(SOUND, new ScrubContext(Documents.TODAY, days, List.of())).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    static Stream<Arguments> failures() {
        return Stream.of(parties(), facilities(), writing(), claims(), lines()).flatMap(stream -> stream);
    }

    private static Stream<Arguments> parties() {
        return Stream.of(
                fails("submitter-missing", "partners.submitterId", "partners/submitterId", "''"),
                fails(
                        "submitter-contact-missing",
                        "partners.submitterContact",
                        "partners/submitterContact/phone",
                        "''"),
                fails("receiver-missing", "partners.receiverId", "partners/receiverId", "''"),
                fails("billing-npi-wrong", "billingProvider.npi", "billingProvider/npi", "'1234567890'"),
                fails("billing-name-missing", "billingProvider.name", "billingProvider/name/last", "''"),
                fails("billing-address-missing", "billingProvider.address", "billingProvider/address/line1", "''"),
                fails("billing-po-box", "billingProvider.address.line1", "billingProvider/address/line1", "'PO BOX 7'"),
                fails("billing-zip-short", "billingProvider.address.zip", "billingProvider/address/zip", "'62701'"),
                fails("billing-tax-id-wrong", "billingProvider.taxId", "billingProvider/taxId", "'000000000'"),
                fails("taxonomy-wrong", "billingProvider.taxonomy", "billingProvider/taxonomy", "'207Q'"),
                fails(
                        "taxonomy-missing",
                        "billingProvider.taxonomy",
                        "billingProvider/taxonomy",
                        "''",
                        "subscriber/filingIndicator",
                        "'BL'"),
                fails("state-unknown", "subscriber.address.state", "subscriber/address/state", "'XX'"),
                fails("zip-wrong", "subscriber.address.zip", "subscriber/address/zip", "'6270'"),
                fails("sequence-unknown", "subscriber.sequence", "subscriber/sequence", "'U'"),
                fails("earlier-payer-missing", "subscriber.sequence", "subscriber/sequence", "'S'"),
                fails("filing-indicator-unknown", "subscriber.filingIndicator", "subscriber/filingIndicator", "'QQ'"),
                fails("member-number-wrong", "subscriber.memberId", "subscriber/memberId", "'-'"),
                fails("subscriber-name-missing", "subscriber.name", "subscriber/name/first", "''"),
                fails("subscriber-address-missing", "subscriber.address", "subscriber/address/city", "''"),
                fails("subscriber-birth-missing", "subscriber.birthDate", "subscriber/birthDate", "null"),
                childFails("relationship-wrong", "dependent.relationship", "dependent/relationship", "'18'"),
                childFails("patient-name-missing", "dependent.name", "dependent/name/first", "''"),
                childFails("patient-address-missing", "dependent.address", "dependent/address/line1", "''"),
                childFails("patient-birth-missing", "dependent.birthDate", "dependent/birthDate", "null"),
                childFails("service-before-birth", "dependent.birthDate", "dependent/birthDate", "'2026-02-21'"),
                fails("payer-code-missing", "payer.id", "payer/id", "''"),
                fails("rendering-missing", "providers.rendering", "providers/rendering", "null"),
                fails(
                        "rendering-organization",
                        "providers.rendering.organization",
                        "providers/rendering/organization",
                        "true"),
                fails("rendering-npi-wrong", "providers.rendering.npi", "providers/rendering/npi", "'1999550211'"),
                fails("referring-npi-wrong", "providers.referring.npi", "providers/referring/npi", "''"));
    }

    /// Where it was done.
    private static Stream<Arguments> facilities() {
        return Stream.of(
                childFails("facility-unnamed", "providers.facility", "providers/facility", "null"),
                childFails(
                        "facility-missing",
                        "providers.facility",
                        "providers/facility",
                        "null",
                        "terms/placeOfService",
                        "'31'"),
                childFails(
                        "facility-address-missing",
                        "providers.facility.address",
                        "providers/facility/address/line1",
                        "''"),
                childFails(
                        "facility-zip-short",
                        "providers.facility.address.zip",
                        "providers/facility/address/zip",
                        "'62701'"),
                childFails("facility-at-home", "providers.facility", "terms/placeOfService", "'12'"));
    }

    /// What a file has no room for.
    private static Stream<Arguments> writing() {
        return Stream.of(
                fails("submitter-long", "partners.submitterId", "partners/submitterId", "'SUBMITTER1234567'"),
                fails("receiver-long", "partners.receiverId", "partners/receiverId", "'CLEARWATER123456'"),
                fails(
                        "pay-to-incomplete",
                        "billingProvider.payTo",
                        "billingProvider/payTo",
                        "{'line1':'PO BOX 7','line2':'','city':'','state':'IL','zip':'62701','country':''}"),
                fails(
                        "payer-address-incomplete",
                        "payer.address",
                        "payer/address",
                        "{'line1':'1 PLAN WAY','line2':'','city':'','state':'NY','zip':'12207','country':''}"),
                fails("not-writable", "terms", "terms/providerSignature", "'X'"));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                fails("control-number-wrong", "terms.controlNumber", "terms/controlNumber", "'DS1_1'"),
                fails("total-wrong", "terms.total", "terms/total/cents", "21551"),
                fails("paid-above-total", "patientPaid", "patientPaid/cents", "21551"),
                fails("place-unknown", "terms.placeOfService", "terms/placeOfService", "'98'"),
                fails("frequency-unknown", "terms.frequency", "terms/frequency", "'6'"),
                fails("payer-number-missing", "references[F8]", "terms/frequency", "'7'"),
                fails("accident-date-missing", "dates[439]", "terms/relatedCauses/codes/+", "'EM'"),
                fails(
                        "accident-state-missing",
                        "terms.relatedCauses.state",
                        "terms/relatedCauses/codes/+",
                        "'AA'",
                        "dates/+",
                        date("439", "2026-02-19")),
                fails("accident-after-service", "dates[439]", "dates/+", date("439", "2026-02-21")),
                fails("onset-after-service", "dates[431]", "dates/+", date("431", "2026-02-21")),
                childFails("admission-date-missing", "dates[435]", "terms/placeOfService", "'21'"),
                fails("admission-after-service", "dates[435]", "dates/+", date("435", "2026-02-21")),
                fails("note-too-long", "note.text", "note/text", "'" + "A".repeat(81) + "'"),
                fails("diagnosis-wrong", "diagnoses[2]", "diagnoses/1/code", "'I1.0'"),
                fails("diagnosis-twice", "diagnoses[2]", "diagnoses/1/code", "'E119'"),
                fails("diagnosis-not-principal", "diagnoses[1]", "diagnoses/0/code", "'W19XXXA'"),
                fails("diagnosis-revision", "diagnoses[2]", "diagnoses/1/qualifier", "'BF'"),
                Arguments.of("diagnoses-too-many", "diagnoses", thirteenDiagnoses()));
    }

    private static Stream<Arguments> lines() {
        return Stream.of(
                fails("line-number-wrong", "lines[2].controlNumber", "lines/1/controlNumber", "'L1V1'"),
                fails("line-twice", "lines[2]", "lines/1/procedure/code", "'G0439'"),
                fails("procedure-wrong", "lines[1].procedure", "lines/0/procedure/code", "'G043'"),
                fails("description-missing", "lines[1].procedure.description", "lines/0/procedure/code", "'J3490'"),
                fails(
                        "modifiers-too-many",
                        "lines[1].procedure.modifiers",
                        "lines/0/procedure/modifiers",
                        "['25','59','LT','GA','GY']"),
                fails("modifier-wrong", "lines[1].procedure.modifiers", "lines/0/procedure/modifiers", "['2']"),
                fails("modifier-twice", "lines[1].procedure.modifiers", "lines/0/procedure/modifiers", "['25','25']"),
                fails("charge-negative", "lines[2].charge", "lines/1/charge/cents", "-1", "terms/total/cents", "19999"),
                fails("charge-zero", "lines[2].charge", "lines/1/charge/cents", "0", "terms/total/cents", "20000"),
                fails("units-wrong", "lines[1].units", "lines/0/units", "'0'"),
                fails("minutes-fraction", "lines[1].units", "lines/0/units", "'1.5'", "lines/0/unitType", "'MJ'"),
                fails("pointer-missing", "lines[1].pointers", "lines/0/pointers", "[]"),
                fails("pointer-beyond", "lines[1].pointers", "lines/0/pointers", "[1,3]"),
                fails("pointer-twice", "lines[1].pointers", "lines/0/pointers", "[2,2]"),
                fails("service-in-future", "lines[1].to", "lines/0/to", "'2026-03-03'"),
                fails("service-dates-reversed", "lines[1].to", "lines/0/to", "'2026-02-19'"),
                fails("drug-wrong", "lines[2].drug", "lines/1/drug/ndc", "'0040900480'"),
                Arguments.of("lines-too-many", "lines", manyLines()));
    }

    private static ProfessionalClaim thirteenDiagnoses() {
        StringBuilder diagnoses = new StringBuilder("[{'qualifier':'ABK','code':'E119'}");
        for (int i = 1; i < 13; i++) {
            diagnoses.append(",{'qualifier':'ABF','code':'M25").append(500 + i).append("'}");
        }
        return Documents.with(SOUND, "diagnoses", diagnoses.append(']').toString());
    }

    private static ProfessionalClaim noDiagnosis() {
        return Documents.with(SOUND, "diagnoses", "[]", "lines/0/pointers", "[]", "lines/1/pointers", "[]");
    }

    private static ProfessionalClaim noLines() {
        return Documents.with(SOUND, "lines", "[]", "terms/total/cents", "0", "patientPaid", "null");
    }

    private static ProfessionalClaim zeroTotal() {
        return Documents.with(
                SOUND,
                "terms/total/cents",
                "0",
                "patientPaid",
                "null",
                "lines/0/charge/cents",
                "0",
                "lines/1/charge/cents",
                "0");
    }

    private static ProfessionalClaim manyLines() {
        ProfessionalClaim document = SOUND;
        for (int i = 3; i <= 51; i++) {
            document = Documents.with(
                    document,
                    "lines/+",
                    "{'procedure':{'qualifier':'HC','code':'A45%02d','modifiers':[],'description':''},'charge':{'cents':1},"
                                    .formatted(i)
                            + "'unitType':'UN','units':'1','placeOfService':'','pointers':[1],'flags':{'emergency':false,"
                            + "'epsdt':false,'familyPlanning':false,'copayExempt':false},'from':'2026-02-20','to':null,"
                            + "'controlNumber':'L" + i + "V1','drug':null,'rendering':null,'dates':[],'references':[],"
                            + "'note':null}");
        }
        return Documents.with(document, "terms/total/cents", String.valueOf(21_550 + 49));
    }

    private static Arguments fails(String rule, String path, String... changes) {
        return Arguments.of(rule, path, Documents.with(SOUND, changes));
    }

    private static Arguments childFails(String rule, String path, String... changes) {
        return Arguments.of(rule, path, Documents.with(CHILD, changes));
    }

    private static String date(String qualifier, String day) {
        return "{'qualifier':'" + qualifier + "','from':'" + day + "','to':null}";
    }
}
