package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms of assignment that a payer does not take, or that contradict each other.
final class AssignmentRulesTest {
    @ParameterizedTest
    @CsvSource({
        "CI, A, Y, ''",
        "CI, C, N, ''",
        "CI, A, N, benefits-not-assigned WARNS payer.benefits",
        "CI, A, W, benefits-not-assigned WARNS payer.benefits",
        "MC, A, Y, ''",
        "MC, C, Y, assignment-demanded STOPS payer.assignment",
        "MB, B, Y, ''",
        "MB, C, Y, assignment-demanded-for STOPS payer.assignment"
    })
    void theTermsFitThePayer(String payer, String assignment, String benefits, String found) {
        ProfessionalClaim document = claim(payer, assignment, benefits, "J3420");

        assertThat(findings(document)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"MB, C, assignment-refused WARNS payer.assignment", "MB, A, ''"})
    void whoDoesNotTakePartInMedicareMayRefuseItForVisits(String payer, String assignment, String found) {
        assertThat(findings(claim(payer, assignment, "Y", "G0438"))).isEqualTo(found);
    }

    private static ProfessionalClaim claim(String payer, String assignment, String benefits, String second) {
        return Documents.with(
                Documents.ofSubscriber(),
                "subscriber/filingIndicator",
                "'" + payer + "'",
                "terms/assignment",
                "'" + assignment + "'",
                "terms/benefitsAssigned",
                "'" + benefits + "'",
                "lines/1/procedure/code",
                "'" + second + "'");
    }

    private static String findings(ProfessionalClaim document) {
        var report = new ScrubReport();
        AssignmentRules.check(document, report);
        return String.join(
                "; ",
                report.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.fieldPath())
                        .toList());
    }
}
