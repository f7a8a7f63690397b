package org.daysheet.edi.ack999;

import java.time.LocalDate;
import org.daysheet.edi.x12.InterchangeFacts;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Verdict;
import org.jspecify.annotations.Nullable;

/// The receiver's word about one interchange of ours (TA1).
///
/// @param interchangeControl TA101, the ISA13 answered, with its zeros
/// @param date TA102, day of our interchange
/// @param time TA103
/// @param code TA104: A accepted, E accepted with errors, R rejected
/// @param note TA105, 000 when nothing is wrong
/// @param wrapper of the interchange the TA1 stands in
/// @param place where the TA1 stands
public record InterchangeAck(
        String interchangeControl,
        @Nullable LocalDate date,
        String time,
        String code,
        String note,
        InterchangeFacts wrapper,
        Place place) {
    /// What TA104 says; unknown when it is missing or none of its codes.
    public Verdict verdict() {
        return switch (code) {
            case "A", "E" -> Verdict.ACCEPTED;
            case "R" -> Verdict.REJECTED;
            default -> Verdict.UNKNOWN;
        };
    }

    public boolean isAccepted() {
        return verdict() == Verdict.ACCEPTED;
    }
}
