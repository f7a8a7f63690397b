package org.daysheet.edi.inspect;

import java.util.HashMap;
import java.util.Map;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.FindingSink;

/// Counts findings and passes them on; of one kind only so many, so that a file of millions of faults stays readable.
final class FindingCount implements FindingSink {
    private static final long MOST_OF_A_KIND = 1_000;

    private final InspectionSink sink;
    private final Map<String, Long> byCode = new HashMap<>();
    private long errors;
    private long warnings;

    FindingCount(InspectionSink sink) {
        this.sink = sink;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    @Override
    public void finding(Finding finding) {
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
        long seen = byCode.merge(finding.code(), 1L, Long::sum);
        if (seen <= MOST_OF_A_KIND) {
            sink.finding(finding);
        } else if (seen == MOST_OF_A_KIND + 1) {
            sink.finding(finding.moreOfAKind("they are counted but not listed"));
        }
    }
}
