package org.daysheet.billing.scrubber;

import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// Whether the terms of assignment fit the payer and each other (837P CLM07 and CLM08).
final class AssignmentRules {
    private static final String VOID = "8";
    private static final String NOT_ASSIGNED = "C";
    private static final String MEDICARE = "MB";
    private static final String MEDICAID = "MC";

    private AssignmentRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        ClaimTerms terms = claim.terms();
        if (terms.frequency().equals(VOID)) {
            return;
        }
        boolean isRefused = terms.assignment().equals(NOT_ASSIGNED);
        String payer = claim.subscriber().filingIndicator();
        report.when(
                isRefused && payer.equals(MEDICAID),
                ScrubRule.ASSIGNMENT_DEMANDED,
                "payer.assignment",
                claim.payer().name());
        if (isRefused && payer.equals(MEDICARE)) {
            claim.lines().stream()
                    .map(ServiceLine::procedure)
                    .filter(procedure -> procedure.code().matches("[JP][0-9]{4}")
                            || procedure.modifiers().contains("QW"))
                    .findFirst()
                    .ifPresentOrElse(
                            procedure -> report.when(
                                    true, ScrubRule.ASSIGNMENT_DEMANDED_FOR, "payer.assignment", procedure.code()),
                            () -> report.when(true, ScrubRule.ASSIGNMENT_REFUSED, "payer.assignment"));
        }
        report.when(
                !isRefused && !terms.benefitsAssigned().equals("Y"), ScrubRule.BENEFITS_NOT_ASSIGNED, "payer.benefits");
    }
}
