package org.daysheet.edi.ack277;

import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Party;

/// One 277CA transaction in memory.
///
/// @param envelope wrappers and place
/// @param reference BHT03
/// @param source NM1*PR or AY, who answers
/// @param receivers words about the file and about billing providers
/// @param claims words about claims
public record ClaimAckSet(
        Envelope envelope, String reference, Party source, List<ReceiverAck> receivers, List<ClaimAck> claims) {
    public ClaimAckSet {
        receivers = List.copyOf(receivers);
        claims = List.copyOf(claims);
    }
}
