package org.daysheet.edi.cms1500;

import java.util.Optional;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// Another policy that pays for the same patient, as boxes 9, 9a and 9d name it. Texts are empty where not known.
///
/// @param name who holds it (837P TR3 2330A NM1*IL)
/// @param policy its group number, or the member number where it has none (2320 SBR03, 2330A NM109)
/// @param plan name of the plan, or of its payer (2320 SBR04, 2330B NM103)
record OtherInsured(PersonName name, String policy, String plan) {
    /// The policy that pays beside the one the form is for: the first of the others (837P TR3 loop 2320).
    static Optional<OtherInsured> of(ProfessionalClaim claim) {
        return claim.otherPayers().stream().findFirst().map(OtherInsured::of);
    }

    private static OtherInsured of(OtherPayer other) {
        String group = other.coverage().groupNumber();
        String plan = other.coverage().groupName();
        return new OtherInsured(
                other.subscriber().name(),
                group.isEmpty() ? other.subscriber().memberId() : group,
                plan.isEmpty() ? other.payer().name() : plan);
    }

    /// The policy that pays before Medicare does, which Medicare wants in boxes 4, 11 and 11c (Medicare Claims
    /// Processing Manual, chapter 26, 10.2); empty on other claims.
    static Optional<OtherInsured> beforeMedicare(ProfessionalClaim claim) {
        return Insurance.isMedicare(claim) && !Insurance.isPrimary(claim)
                ? claim.otherPayers().stream()
                        .filter(other -> other.coverage().sequence().equals("P"))
                        .findFirst()
                        .map(OtherInsured::of)
                : Optional.empty();
    }
}
