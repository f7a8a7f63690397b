package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Place;

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

    public boolean isAccepted() {
        return code.equals("A") || code.equals("E");
    }
}
