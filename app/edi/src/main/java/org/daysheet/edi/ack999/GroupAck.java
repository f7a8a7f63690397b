package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Envelope;

/// The receiver's word about one functional group of ours (one 999 transaction).
///
/// @param envelope of the 999 itself
/// @param functionalId AK101, HC for claims
/// @param groupControl AK102, the GS06 answered
/// @param version AK103
/// @param sets sets answered one by one; a receiver may leave out accepted ones
/// @param code AK901: A accepted, E with errors, P partly accepted, R rejected ...; empty when the AK9 is missing
/// @param included AK902 sets in the group, -1 when unreadable
/// @param received AK903, -1 when unreadable
/// @param accepted AK904, -1 when unreadable
/// @param errorCodes AK905 to 909
public record GroupAck(
        Envelope envelope,
        String functionalId,
        String groupControl,
        String version,
        List<SetAck> sets,
        String code,
        int included,
        int received,
        int accepted,
        List<String> errorCodes) {
    public GroupAck {
        sets = List.copyOf(sets);
        errorCodes = List.copyOf(errorCodes);
    }
}
