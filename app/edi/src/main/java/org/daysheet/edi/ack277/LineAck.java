package org.daysheet.edi.ack277;

import java.util.List;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the receiver says about one line (277CA loop 2220D).
///
/// @param procedure SVC01
/// @param charge SVC02, null when unreadable
/// @param controlNumber REF*FJ, our line control number
/// @param notes STC in order
/// @param place where the SVC stands
public record LineAck(
        Procedure procedure, @Nullable Money charge, String controlNumber, List<AckNote> notes, Place place) {
    public LineAck {
        notes = List.copyOf(notes);
    }
}
