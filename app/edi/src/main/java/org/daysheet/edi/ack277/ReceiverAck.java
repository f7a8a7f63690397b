package org.daysheet.edi.ack277;

import java.util.List;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.Place;

/// What is said about a whole file or about a billing provider (277CA loops 2200B, 2200C).
///
/// @param level HL03: 21 submitter (the file), 19 billing provider
/// @param party who it is said to
/// @param trace TRN02; at level 21 the BHT03 of our file
/// @param notes STC in order
/// @param totals counts and amounts
/// @param place where the level begins
public record ReceiverAck(String level, Party party, String trace, List<AckNote> notes, AckTotals totals, Place place) {
    public ReceiverAck {
        notes = List.copyOf(notes);
    }
}
