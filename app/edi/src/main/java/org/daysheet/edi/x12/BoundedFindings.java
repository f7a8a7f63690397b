package org.daysheet.edi.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps findings without letting them grow with the file. Warnings never push an error out: both are limited kind by
/// kind, and whatever is left out is said to be.
public final class BoundedFindings implements FindingSink {
    private static final int MOST_OF_A_KIND = 100;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();

    @Override
    public void finding(Finding finding) {
        int seen = byCode.merge(finding.severity() + finding.code(), 1, Integer::sum);
        if (seen <= MOST_OF_A_KIND) {
            findings.add(finding);
        } else if (seen == MOST_OF_A_KIND + 1) {
            findings.add(finding.moreOfAKind("they are not listed"));
        }
    }

    /// What was kept so far.
    public List<Finding> list() {
        return List.copyOf(findings);
    }

    /// What was kept, in the order in which it was found; nothing is left behind.
    public List<Finding> take() {
        List<Finding> taken = list();
        findings.clear();
        byCode.clear();
        return taken;
    }
}
