package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;

/// What came of taking an 835 file.
public sealed interface TakeResult {
    /// Its checks are in; nothing is posted.
    record Taken(RawFileId file, List<RemittanceId> remittances, List<Finding> findings) implements TakeResult {
        public Taken {
            remittances = List.copyOf(remittances);
            findings = List.copyOf(findings);
        }
    }

    /// The same bytes were taken before; nothing changed.
    record AlreadyTaken(RawFileId file, List<RemittanceId> remittances) implements TakeResult {
        public AlreadyTaken {
            remittances = List.copyOf(remittances);
        }
    }

    /// No remittance could be read from it; the findings say why.
    record Refused(List<Finding> findings) implements TakeResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
