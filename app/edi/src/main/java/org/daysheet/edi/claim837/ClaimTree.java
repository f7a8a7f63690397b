package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The levels of one 837P set: claims under patients under subscribers under billing providers, in the order in which
/// each was first met.
///
/// @param billings top levels
record ClaimTree(List<Billing> billings) {
    /// A patient loop holds at most so many claims; further ones get a loop of their own.
    private static final int MOST_CLAIMS = 100;

    /// @param provider who bills
    /// @param subscribers levels below
    record Billing(BillingProvider provider, List<Insured> subscribers) {}

    /// @param subscriber who holds the policy
    /// @param payer who is asked
    /// @param patients the subscriber's own claims (dependent null), or those of dependents
    record Insured(Subscriber subscriber, ClaimPayer payer, List<Treated> patients) {
        boolean isPatient() {
            return patients.getFirst().dependent() == null;
        }

        /// The first claim below.
        ProfessionalClaim first() {
            return patients.getFirst().claims().getFirst();
        }
    }

    /// @param dependent null when the subscriber was treated
    /// @param claims claims of this patient
    record Treated(@Nullable Dependent dependent, List<ProfessionalClaim> claims) {}

    private record InsuredKey(Subscriber subscriber, ClaimPayer payer, boolean isPatient) {}

    static ClaimTree of(List<ProfessionalClaim> claims) {
        Map<BillingProvider, List<ProfessionalClaim>> byProvider = new LinkedHashMap<>();
        for (ProfessionalClaim claim : claims) {
            byProvider
                    .computeIfAbsent(claim.billingProvider(), provider -> new ArrayList<>())
                    .add(claim);
        }
        List<Billing> billings = new ArrayList<>();
        byProvider.forEach((provider, own) -> billings.add(new Billing(provider, insured(own))));
        return new ClaimTree(billings);
    }

    /// All claims in the order in which they are written.
    List<ProfessionalClaim> claims() {
        List<ProfessionalClaim> claims = new ArrayList<>();
        for (Billing billing : billings) {
            for (Insured insured : billing.subscribers()) {
                insured.patients().forEach(patient -> claims.addAll(patient.claims()));
            }
        }
        return claims;
    }

    private static List<Insured> insured(List<ProfessionalClaim> claims) {
        Map<InsuredKey, List<ProfessionalClaim>> bySubscriber = new LinkedHashMap<>();
        for (ProfessionalClaim claim : claims) {
            InsuredKey key = new InsuredKey(claim.subscriber(), claim.payer(), claim.subscriberIsPatient());
            bySubscriber.computeIfAbsent(key, each -> new ArrayList<>()).add(claim);
        }
        List<Insured> insured = new ArrayList<>();
        bySubscriber.forEach((key, own) -> {
            if (key.isPatient()) {
                for (List<ProfessionalClaim> part : parts(own)) {
                    insured.add(new Insured(key.subscriber(), key.payer(), List.of(new Treated(null, part))));
                }
            } else {
                insured.add(new Insured(key.subscriber(), key.payer(), dependents(own)));
            }
        });
        return insured;
    }

    private static List<Treated> dependents(List<ProfessionalClaim> claims) {
        Map<Dependent, List<ProfessionalClaim>> byPatient = new LinkedHashMap<>();
        for (ProfessionalClaim claim : claims) {
            Dependent dependent = claim.dependent();
            if (dependent != null) {
                byPatient.computeIfAbsent(dependent, each -> new ArrayList<>()).add(claim);
            }
        }
        List<Treated> treated = new ArrayList<>();
        byPatient.forEach((dependent, own) -> parts(own).forEach(part -> treated.add(new Treated(dependent, part))));
        return treated;
    }

    private static List<List<ProfessionalClaim>> parts(List<ProfessionalClaim> claims) {
        List<List<ProfessionalClaim>> parts = new ArrayList<>();
        for (int from = 0; from < claims.size(); from += MOST_CLAIMS) {
            parts.add(claims.subList(from, Math.min(claims.size(), from + MOST_CLAIMS)));
        }
        return parts;
    }
}
