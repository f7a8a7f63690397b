package org.daysheet.edi.ack277;

import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Party;

/// Takes a 277CA as it is read.
public interface ClaimAckHandler {
    void begin(Envelope envelope);

    /// Who answers, with the BHT03 of the answer.
    void source(String reference, Party source);

    void receiver(ReceiverAck receiver);

    void claim(ClaimAck claim);

    void end(Envelope envelope);

    void finding(Finding finding);
}
