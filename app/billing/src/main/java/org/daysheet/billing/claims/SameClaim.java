package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// Whether a corrected claim asks for anything else than the one it replaces. What every sending says anew does not
/// count: its number, the numbers of its lines, that it is a replacement, and the payer's number of what it replaces.
/// Pure.
final class SameClaim {
    /// REF01 of the payer's number of a claim.
    private static final String PAYER_NUMBER = "F8";

    private SameClaim() {}

    static boolean is(ProfessionalClaim before, ProfessionalClaim after) {
        return asked(before).equals(asked(after));
    }

    private static ProfessionalClaim asked(ProfessionalClaim claim) {
        return new ProfessionalClaim(
                claim.partners(),
                claim.billingProvider(),
                claim.subscriber(),
                claim.dependent(),
                claim.payer(),
                asked(claim.terms()),
                claim.dates(),
                claim.references().stream()
                        .filter(reference -> !reference.qualifier().equals(PAYER_NUMBER))
                        .toList(),
                claim.note(),
                claim.patientPaid(),
                claim.diagnoses(),
                claim.providers(),
                asked(claim.lines()),
                claim.otherPayers(),
                claim.extras());
    }

    private static ClaimTerms asked(ClaimTerms terms) {
        return new ClaimTerms(
                "",
                terms.total(),
                terms.placeOfService(),
                "",
                terms.providerSignature(),
                terms.assignment(),
                terms.benefitsAssigned(),
                terms.release(),
                terms.patientSignature(),
                terms.relatedCauses(),
                terms.specialProgram(),
                terms.delayReason());
    }

    private static List<ServiceLine> asked(List<ServiceLine> lines) {
        return lines.stream()
                .map(line -> new ServiceLine(
                        line.procedure(),
                        line.charge(),
                        line.unitType(),
                        line.units(),
                        line.placeOfService(),
                        line.pointers(),
                        line.flags(),
                        line.from(),
                        line.to(),
                        "",
                        line.drug(),
                        line.rendering(),
                        line.dates(),
                        line.references(),
                        line.note(),
                        line.extras()))
                .toList();
    }
}
