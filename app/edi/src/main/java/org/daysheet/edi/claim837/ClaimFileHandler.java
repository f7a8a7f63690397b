package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;

/// Takes the claims of an 837P as they are read.
public interface ClaimFileHandler {
    /// A set of claims begins.
    void begin(Envelope envelope, BatchHeader header);

    void claim(ReadClaim claim);

    /// The set ends.
    void end(Envelope envelope);

    /// A finding outside any claim.
    void finding(Finding finding);
}
