package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.Finding;

/// Every 835 transaction of a file in memory.
///
/// @param remittances in order; empty when the file holds none
/// @param findings about the file and its envelopes, and transactions in it that are not 835
public record RemittanceFile(List<Remittance> remittances, List<Finding> findings) {
    public RemittanceFile {
        remittances = List.copyOf(remittances);
        findings = List.copyOf(findings);
    }
}
