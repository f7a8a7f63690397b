package org.daysheet.billing.scrubber;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.problem.Texts;

/// Collects findings in the order of the document.
final class ScrubReport {
    private final List<ScrubFinding> findings = new ArrayList<>();

    /// Adds a finding when the condition holds.
    void when(boolean isWrong, ScrubRule rule, String path, Object... arguments) {
        when(isWrong, rule, rule.severity(), path, arguments);
    }

    /// The same with a weight that is not the rule's own.
    void when(boolean isWrong, ScrubRule rule, ScrubSeverity severity, String path, Object... arguments) {
        if (isWrong) {
            findings.add(new ScrubFinding(
                    rule.id(),
                    severity,
                    path,
                    Texts.of("scrubber.rule." + rule.id(), arguments),
                    Texts.of("scrubber.advice." + rule.id(), arguments)));
        }
    }

    /// Adds what a rule of the practice's own found.
    void add(ScrubFinding finding) {
        findings.add(finding);
    }

    /// Whether something found so far keeps the claim back.
    boolean isStopping() {
        return findings.stream().anyMatch(ScrubFinding::stops);
    }

    List<ScrubFinding> findings() {
        return List.copyOf(findings);
    }
}
