package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Verdict;

/// The receiver's word about one functional group of ours (one 999 transaction).
///
/// @param envelope of the 999 itself
/// @param functionalId AK101, HC for claims
/// @param groupControl AK102, the GS06 answered
/// @param version AK103
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
        String code,
        int included,
        int received,
        int accepted,
        List<String> errorCodes) {
    public GroupAck {
        errorCodes = List.copyOf(errorCodes);
    }

    /// What the group's verdict says about sets that are not answered one by one; unknown when it is missing, none of
    /// the codes, or says that only some were accepted.
    public Verdict verdict() {
        return switch (code) {
            case "A", "E" -> Verdict.ACCEPTED;
            case "M", "R", "W", "X" -> Verdict.REJECTED;
            default -> Verdict.UNKNOWN;
        };
    }
}
