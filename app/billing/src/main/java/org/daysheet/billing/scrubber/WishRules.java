package org.daysheet.billing.scrubber;

import java.util.Set;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PayerWishes.DrugCodes;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// What this payer asks of every claim: the NDC of drugs (837P TR3 loop 2410), and a number for whatever is done
/// (REF*G1, REF*9F of loop 2300 or of every line).
final class WishRules {
    private static final String VOID = "8";
    private static final String MEDICAID = "MC";
    private static final String AUTHORIZATION = "G1";
    private static final String REFERRAL = "9F";

    private WishRules() {}

    static void check(ProfessionalClaim claim, PayerWishes wishes, ScrubReport report) {
        if (claim.terms().frequency().equals(VOID)) {
            return;
        }
        for (int i = 0; i < claim.lines().size(); i++) {
            drug(claim.lines().get(i), drugs(claim, wishes), "lines[" + (i + 1) + "].drug", report);
        }
        numbers(claim, wishes, report);
    }

    /// Medicaid programs pay no drug whose maker they cannot bill, whatever was written down about the payer.
    private static DrugCodes drugs(ProfessionalClaim claim, PayerWishes wishes) {
        boolean isMedicaid = claim.subscriber().filingIndicator().equals(MEDICAID);
        return isMedicaid && wishes.drugCodes() == DrugCodes.NOT_ASKED ? DrugCodes.ASKED : wishes.drugCodes();
    }

    /// Drugs that are not taken by mouth have HCPCS codes that begin with J, or Q for some of the newer ones.
    private static void drug(ServiceLine line, DrugCodes wish, String path, ScrubReport report) {
        String code = line.procedure().code();
        if (line.drug() != null || !isDrug(code)) {
            return;
        }
        switch (wish) {
            case NOT_ASKED -> {}
            case ASKED -> report.when(true, ScrubRule.DRUG_MISSING, path, code);
            case NEEDED -> report.when(true, ScrubRule.DRUG_NEEDED, path, code);
        }
    }

    private static boolean isDrug(String code) {
        return code.matches("J[0-9]{4}|Q5[0-9]{3}");
    }

    private static void numbers(ProfessionalClaim claim, PayerWishes wishes, ScrubReport report) {
        ScrubSeverity grave = wishes.gates().number() == Wish.ASKED ? ScrubSeverity.WARNS : ScrubSeverity.STOPS;
        switch (wishes.authorization()) {
            case NOT_ASKED -> {}
            case AUTHORIZATION ->
                report.when(
                        !isNumbered(claim, Set.of(AUTHORIZATION)),
                        ScrubRule.AUTHORIZATION_MISSING,
                        grave,
                        "references[G1]");
            case REFERRAL ->
                report.when(!isNumbered(claim, Set.of(REFERRAL)), ScrubRule.REFERRAL_MISSING, grave, "references[9F]");
            case EITHER ->
                report.when(
                        !isNumbered(claim, Set.of(AUTHORIZATION, REFERRAL)),
                        ScrubRule.AUTHORIZATION_OR_REFERRAL_MISSING,
                        grave,
                        "references[G1]");
        }
    }

    /// Whether the claim has such a number, or every line one of its own.
    private static boolean isNumbered(ProfessionalClaim claim, Set<String> qualifiers) {
        return qualifiers.stream()
                        .anyMatch(qualifier -> claim.reference(qualifier).isPresent())
                || (!claim.lines().isEmpty() && claim.lines().stream().allMatch(line -> isNumbered(line, qualifiers)));
    }

    /// Numbers of other payers do not count.
    private static boolean isNumbered(ServiceLine line, Set<String> qualifiers) {
        return line.references().stream()
                .anyMatch(reference -> reference.payer().isEmpty() && qualifiers.contains(reference.qualifier()));
    }
}
