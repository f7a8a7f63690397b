package org.daysheet.billing.scrubber;

import org.daysheet.billing.payerrules.ClaimFacts;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleFinding;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// The rules that the practice wrote itself (SNIP 7): what single payers want beyond the guides.
final class OwnRules {
    private OwnRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (context.payerRules().isEmpty()) {
            return;
        }
        ClaimFacts facts = ClaimFacts.of(claim);
        for (PayerRule rule : context.payerRules()) {
            RuleFinding says = rule.definition().says();
            for (String path : rule.paths(facts, context.payerNumbers())) {
                report.add(new ScrubFinding(
                        rule.findingName(),
                        says.stops() ? ScrubSeverity.STOPS : ScrubSeverity.WARNS,
                        path,
                        says.message(),
                        says.advice()));
            }
        }
    }
}
