package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.types.money.Money;

/// What a claim must have, and must not have, so that it can be written at all (837P TR3 usage, lengths and codes).
/// Sums, pointers and dates that others demand are proved on the bytes when they are read back.
final class ClaimRequirements {
    private static final int MOST_DIAGNOSES = 12;
    private static final Set<String> NOTES = Set.of("ADD", "CER", "DCP", "DGN", "TPO");

    private final Refusals refusals;

    private ClaimRequirements(Refusals refusals) {
        this.refusals = refusals;
    }

    static List<Problem> check(List<ProfessionalClaim> claims) {
        List<Problem> problems = new ArrayList<>();
        Set<String> controls = new HashSet<>();
        if (claims.isEmpty()) {
            problems.add(new Problem("", "CLM", "there are no claims to write"));
        }
        for (ProfessionalClaim claim : claims) {
            Refusals refusals = new Refusals(claim.controlNumber(), problems);
            if (!controls.add(claim.controlNumber())) {
                refusals.problem("CLM01", "two claims of the file have this control number");
            }
            new ClaimRequirements(refusals).check(claim);
        }
        return problems;
    }

    private void check(ProfessionalClaim claim) {
        PartyRequirements parties = new PartyRequirements(refusals);
        parties.partners(claim.partners());
        parties.billing(claim.billingProvider());
        parties.subscriber(claim.subscriber(), claim.subscriberIsPatient());
        parties.dependent(claim.dependent());
        parties.payer(claim.payer());
        terms(claim.terms());
        refusals.dates("2300", claim.dates());
        refusals.references("2300", claim.references());
        refusals.note("2300", claim.note(), NOTES);
        Money patientPaid = claim.patientPaid();
        if (patientPaid != null && patientPaid.isNegative()) {
            refusals.problem("AMT02", "what the patient paid is never negative");
        }
        diagnoses(claim.diagnoses());
        parties.providers(claim.providers());
        ExtrasRequirements extras = new ExtrasRequirements(refusals, parties);
        extras.claim(claim);
        new LineRequirements(refusals, parties, extras).lines(claim.lines());
    }

    private void terms(ClaimTerms terms) {
        refusals.text("CLM01", terms.controlNumber(), 38);
        if (terms.total().isNegative()) {
            refusals.problem("CLM02", "a claim never has a negative charge; replace or void it instead");
        }
        refusals.text("CLM05-1", terms.placeOfService(), 2);
        refusals.code("CLM06", terms.providerSignature(), Set.of("Y", "N"), "the provider's signature is Y or N");
        refusals.code("CLM07", terms.assignment(), Set.of("A", "B", "C"), "assignment is A, B or C");
        refusals.code("CLM08", terms.benefitsAssigned(), Set.of("Y", "N", "W"), "benefits are assigned Y, N or W");
        refusals.code("CLM09", terms.release(), Set.of("Y", "I"), "release of information is Y or I");
    }

    private void diagnoses(List<Diagnosis> diagnoses) {
        if (diagnoses.isEmpty() || diagnoses.size() > MOST_DIAGNOSES) {
            refusals.problem("HI", "a claim has one to twelve diagnoses");
        }
        Set<String> codes = new HashSet<>();
        Set<Boolean> revisions = new HashSet<>();
        for (Diagnosis diagnosis : diagnoses) {
            codes.add(diagnosis.code());
            revisions.add(diagnosis.qualifier().startsWith("A"));
        }
        if (codes.size() < diagnoses.size()) {
            refusals.problem("HI", "a diagnosis is given twice");
        }
        if (revisions.size() > 1) {
            refusals.problem("HI", "the diagnoses of a claim are all of one revision");
        }
    }
}
