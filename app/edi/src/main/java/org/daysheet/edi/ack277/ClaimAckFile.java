package org.daysheet.edi.ack277;

import java.util.List;
import org.daysheet.edi.x12.Finding;

/// Every 277CA of a file.
///
/// @param sets transactions in order
/// @param findings what is wrong with the file
public record ClaimAckFile(List<ClaimAckSet> sets, List<Finding> findings) {
    public ClaimAckFile {
        sets = List.copyOf(sets);
        findings = List.copyOf(findings);
    }
}
