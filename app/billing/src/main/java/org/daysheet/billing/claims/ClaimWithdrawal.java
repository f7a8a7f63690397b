package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Reference;

/// Makes the document that takes a sent claim back (837P CLM05-3 8): what the payer has, word for word, under new
/// numbers. Pure.
final class ClaimWithdrawal {
    private static final int LONGEST_REFERENCE = 50;

    private ClaimWithdrawal() {}

    /// @param sent the document the payer has
    /// @param lines its lines with their charges, in order
    static ProfessionalClaim of(ProfessionalClaim sent, List<ClaimLine> lines, Sending sending) {
        return new ProfessionalClaim(
                sent.partners(),
                sent.billingProvider(),
                sent.subscriber(),
                sent.dependent(),
                sent.payer(),
                terms(sent.terms(), sending),
                sent.dates(),
                references(sent.references(), sending),
                sent.note(),
                sent.patientPaid(),
                sent.diagnoses(),
                sent.providers(),
                lines(sent.lines(), lines, sending.numbers()),
                sent.otherPayers(),
                sent.extras());
    }

    /// The references of a claim, with the payer's number of what it stands for (REF*F8).
    static List<Reference> references(List<Reference> references, Sending sending) {
        List<Reference> all = new ArrayList<>(references);
        all.removeIf(reference -> reference.qualifier().equals("F8"));
        if (!sending.payerNumber().isEmpty()) {
            all.add(new Reference("F8", ClaimText.of(sending.payerNumber(), LONGEST_REFERENCE)));
        }
        return List.copyOf(all);
    }

    private static ClaimTerms terms(ClaimTerms sent, Sending sending) {
        return new ClaimTerms(
                sending.numbers().claimNumber(),
                sent.total(),
                sent.placeOfService(),
                sending.frequency().code(),
                sent.providerSignature(),
                sent.assignment(),
                sent.benefitsAssigned(),
                sent.release(),
                sent.patientSignature(),
                sent.relatedCauses(),
                sent.specialProgram(),
                sent.delayReason());
    }

    private static List<ServiceLine> lines(List<ServiceLine> sent, List<ClaimLine> lines, ClaimNumbers numbers) {
        List<ServiceLine> again = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            boolean isGuest = sent.get(i).controlNumber().contains("C");
            again.add(numbered(sent.get(i), numbers.lineNumber(lines.get(i).charge(), isGuest)));
        }
        return again;
    }

    private static ServiceLine numbered(ServiceLine line, String controlNumber) {
        return new ServiceLine(
                line.procedure(),
                line.charge(),
                line.unitType(),
                line.units(),
                line.placeOfService(),
                line.pointers(),
                line.flags(),
                line.from(),
                line.to(),
                controlNumber,
                line.drug(),
                line.rendering(),
                line.dates(),
                line.references(),
                line.note(),
                line.extras());
    }
}
