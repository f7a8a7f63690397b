package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.billing.security.RawFile;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RawFileId;

/// What became of an acknowledgment file.
public sealed interface AckAnswer {
    /// It was kept and its word is in the claims.
    ///
    /// @param kind TA1, 999 or 277CA
    /// @param file where it is kept
    /// @param accepted files, sets or claims that were accepted
    /// @param rejected those that were rejected
    /// @param unknown those that are not ours, or of which it cannot be told what became of them
    /// @param findings what is odd about the file
    record Taken(String kind, RawFileId file, int accepted, int rejected, int unknown, List<Finding> findings)
            implements AckAnswer {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /// The same bytes were taken before; nothing was changed.
    record AlreadyTaken(RawFile before) implements AckAnswer {}

    /// It is not an acknowledgment that can be read; nothing was kept.
    record Refused(List<Finding> findings) implements AckAnswer {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
