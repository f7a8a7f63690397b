package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.types.work.Progress;

/// The check of everything, as a story asks for it.
final class FullCheck {
    private FullCheck() {}

    static void isGreen(Office office, String when) {
        assertThat(broken(office)).as("broken promises " + when).isEmpty();
    }

    /// The promises that do not hold.
    static List<CheckResult> broken(Office office) {
        List<CheckResult> results = office.check(Progress.SILENT);
        assertThat(results).hasSizeGreaterThan(10);
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
