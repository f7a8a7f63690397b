package org.daysheet.edi.cms1500;

import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Subscriber;

/// What kind of coverage a claim is billed to, told by its filing indicator (SBR09).
final class Insurance {
    private static final Set<String> GROUPS = Set.of("12", "13", "14", "15", "BL", "CI", "FI", "HM");
    private static final Set<String> MEDICARE = Set.of("MA", "MB");

    private Insurance() {}

    /// The mark of box 1. A plan is a group plan when the policy has a group; whether it is FECA cannot be told.
    static Box box(Subscriber subscriber) {
        return switch (subscriber.filingIndicator()) {
            case "MA", "MB" -> Box.MEDICARE;
            case "MC" -> Box.MEDICAID;
            case "CH" -> Box.TRICARE;
            case "VA" -> Box.CHAMPVA;
            case String plan when GROUPS.contains(plan) && hasGroup(subscriber) -> Box.GROUP_PLAN;
            default -> Box.OTHER_COVERAGE;
        };
    }

    private static boolean hasGroup(Subscriber subscriber) {
        return !subscriber.groupNumber().isEmpty();
    }

    static boolean isMedicare(ProfessionalClaim claim) {
        return MEDICARE.contains(claim.subscriber().filingIndicator());
    }

    /// Medicare pays first: the boxes about another insured are blank then (Medicare Claims Processing Manual,
    /// chapter 26, 10.2).
    static boolean isMedicarePrimary(ProfessionalClaim claim) {
        return isMedicare(claim) && isPrimary(claim);
    }

    static boolean isPrimary(ProfessionalClaim claim) {
        return claim.subscriber().sequence().equals("P");
    }
}
