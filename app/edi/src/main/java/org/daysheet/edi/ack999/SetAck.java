package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Verdict;

/// The receiver's word about one set of ours (999 AK2 ... IK5).
///
/// @param set AK201, such as 837
/// @param control AK202, the ST02 answered
/// @param version AK203
/// @param code IK501: A accepted, E accepted with errors, R, M, W, X rejected; empty when the IK5 is missing
/// @param errorCodes IK502 to 506
/// @param errors segments complained about
/// @param place where the AK2 stands
public record SetAck(
        String set,
        String control,
        String version,
        String code,
        List<String> errorCodes,
        List<SegmentError> errors,
        Place place) {
    public SetAck {
        errorCodes = List.copyOf(errorCodes);
        errors = List.copyOf(errors);
    }

    /// What IK501 says; unknown when it is missing or none of its codes.
    public Verdict verdict() {
        return switch (code) {
            case "A", "E" -> Verdict.ACCEPTED;
            case "M", "R", "W", "X" -> Verdict.REJECTED;
            default -> Verdict.UNKNOWN;
        };
    }

    public boolean isAccepted() {
        return verdict() == Verdict.ACCEPTED;
    }
}
