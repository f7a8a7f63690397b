package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules about what is abroad, numbers at payers and primary care providers.
final class FurtherRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();
    private static final String AUTO = "{'codes':['AA'],'state':'','country':'%s'}";
    private static final String SEEN = "{'organization':false,'name':{'last':'SATO','first':'MIO','middle':'',"
            + "'suffix':''},'npi':'%s','taxonomy':'','references':[]}";
    private static final String GOOD = "1999550324";

    @ParameterizedTest
    @MethodSource
    void eachRuleHasAFailingDocument(String rule, String path, ProfessionalClaim document) {
        List<ScrubFinding> findings = Scrubber.check(document, Documents.CONTEXT);

        assertThat(findings).extracting(ScrubFinding::rule).containsExactly(rule);
        assertThat(findings.getFirst().fieldPath()).isEqualTo(path);
        assertThat(findings.getFirst().message()).doesNotContain("{0}").isNotBlank();
        assertThat(findings.getFirst().advice()).isNotBlank();
    }

    static Stream<Arguments> eachRuleHasAFailingDocument() {
        return Stream.of(
                fails("country-unknown", "subscriber.address.country", "subscriber/address/country", "'ZQ'"),
                fails(
                        "province-unknown",
                        "subscriber.address.state",
                        "subscriber/address/country",
                        "'CA'",
                        "subscriber/address/zip",
                        "'M5H2N2'"),
                fails(
                        "postal-code-wrong",
                        "subscriber.address.zip",
                        "subscriber/address/country",
                        "'CA'",
                        "subscriber/address/state",
                        "'ON'"),
                fails(
                        "accident-country-unknown",
                        "terms.relatedCauses.country",
                        "terms/relatedCauses",
                        AUTO.formatted("ZQ"),
                        "dates/+",
                        "{'qualifier':'439','from':'2026-02-19'}"),
                fails(
                        "payer-tax-id-wrong",
                        "payer.references[EI]",
                        "payer/references/+",
                        "{'qualifier':'EI','value':'12'}"),
                fails(
                        "payer-naic-wrong",
                        "payer.references[NF]",
                        "payer/references/+",
                        "{'qualifier':'NF','value':'12'}"),
                fails(
                        "payer-references-many",
                        "payer.references",
                        "payer/references",
                        "[{'qualifier':'2U','value':'1'},{'qualifier':'EI','value':'123456789'},"
                                + "{'qualifier':'FY','value':'1'},{'qualifier':'NF','value':'12345'}]"),
                fails(
                        "primary-care-npi-wrong",
                        "providers.primaryCare.npi",
                        "providers/referring",
                        SEEN.formatted(GOOD),
                        "providers/primaryCare",
                        SEEN.formatted("1999550325")),
                fails(
                        "primary-care-alone",
                        "providers.primaryCare",
                        "providers/referring",
                        "null",
                        "providers/primaryCare",
                        SEEN.formatted(GOOD)));
    }

    @Test
    void whatIsRightAbroadPasses() {
        assertThat(Scrubber.check(
                        Documents.with(
                                SOUND,
                                "subscriber/address",
                                "{'line1':'8 CALLE MAYOR','line2':'','city':'MONTERREY','state':'','zip':'64000',"
                                        + "'country':'MX','subdivision':'NLE'}",
                                "terms/relatedCauses",
                                AUTO.formatted("MX"),
                                "dates/+",
                                "{'qualifier':'439','from':'2026-02-19'}",
                                "payer/references",
                                "[{'qualifier':'2U','value':'1'},{'qualifier':'EI','value':'123456789'},"
                                        + "{'qualifier':'NF','value':'12345'},{'qualifier':'G2','value':'7'},"
                                        + "{'qualifier':'LU','value':'8'}]"),
                        Documents.CONTEXT))
                .isEmpty();
    }

    private static Arguments fails(String rule, String path, String... changes) {
        return Arguments.of(rule, path, Documents.with(SOUND, changes));
    }
}
