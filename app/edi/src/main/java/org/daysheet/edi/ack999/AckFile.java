package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Finding;

/// Every TA1 and 999 of a file.
///
/// @param interchanges TA1 in order
/// @param groups 999 transactions in order
/// @param findings what is wrong with the file
public record AckFile(List<InterchangeAck> interchanges, List<AnsweredGroup> groups, List<Finding> findings) {
    public AckFile {
        interchanges = List.copyOf(interchanges);
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }
}
