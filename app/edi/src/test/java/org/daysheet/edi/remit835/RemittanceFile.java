package org.daysheet.edi.remit835;

import java.io.IOException;
import java.io.InputStream;
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

    /// Reads a whole stream. The stream is not closed.
    public static RemittanceFile read(InputStream input) throws IOException {
        RemittanceCollector collector = new RemittanceCollector();
        RemittanceReader.read(input, collector);
        return collector.file();
    }
}
