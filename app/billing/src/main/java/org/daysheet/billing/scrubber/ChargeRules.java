package org.daysheet.billing.scrubber;

import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// What was charged before on another claim, and what laboratory tests and anesthesia ask for (SNIP 6).
final class ChargeRules {
    private static final String WAIVED_TEST = "QW";

    /// Who gave the anesthesia: these go with minutes.
    private static final Set<String> ANESTHESIA = Set.of("AA", "QK", "QX", "QY", "QZ");

    private ChargeRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        for (int i = 0; i < claim.lines().size(); i++) {
            ServiceLine line = claim.lines().get(i);
            String path = "lines[" + (i + 1) + "]";
            twice(line, path, context, report);
            report.when(
                    line.procedure().modifiers().contains(WAIVED_TEST) && !hasClia(claim, line),
                    ScrubRule.CLIA_MISSING,
                    "references[X4]",
                    line.procedure().code());
            report.when(
                    line.unitType().equals("UN")
                            && line.procedure().modifiers().stream().anyMatch(ANESTHESIA::contains),
                    ScrubRule.ANESTHESIA_MINUTES,
                    path + ".units",
                    line.procedure().code());
        }
    }

    private static void twice(ServiceLine line, String path, ScrubContext context, ScrubReport report) {
        boolean isRepeat = line.procedure().modifiers().stream().anyMatch(CodeLists.REPEAT_MODIFIERS::contains);
        if (isRepeat) {
            return;
        }
        context.chargedBefore().stream()
                .filter(before -> !before.claim().isEmpty()
                        && before.on().equals(line.from())
                        && before.procedure().equals(line.procedure().code())
                        && Set.copyOf(before.modifiers())
                                .equals(Set.copyOf(line.procedure().modifiers())))
                .findFirst()
                .ifPresent(before -> report.when(
                        true, ScrubRule.CHARGED_BEFORE, path, before.procedure(), before.on(), before.claim()));
    }

    private static boolean hasClia(ProfessionalClaim claim, ServiceLine line) {
        return claim.reference("X4").isPresent()
                || line.references().stream()
                        .anyMatch(reference -> reference.qualifier().equals("X4"));
    }
}
