package org.daysheet.billing.scrubber;

import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// What was charged before on another claim.
final class ChargeRules {
    private ChargeRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "]";
            twice(line, LineRenderer.npi(claim, line), path, context, report);
        }
    }

    private static void twice(ServiceLine line, String by, String path, ScrubContext context, ScrubReport report) {
        boolean isRepeat = line.procedure().modifiers().stream().anyMatch(CodeLists.REPEAT_MODIFIERS::contains);
        if (isRepeat) {
            return;
        }
        context.chargedBefore().stream()
                .filter(before -> before.isEarlier()
                        && before.by().equals(by)
                        && before.on().equals(line.from())
                        && before.procedure().equals(line.procedure().code())
                        && Set.copyOf(before.modifiers())
                                .equals(Set.copyOf(line.procedure().modifiers())))
                .findFirst()
                .ifPresent(before -> report.when(
                        true, ScrubRule.CHARGED_BEFORE, path, before.procedure(), before.on(), before.claim()));
    }
}
