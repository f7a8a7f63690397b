package org.daysheet.edi.ack999;

import java.util.List;

/// One 999 transaction in memory.
///
/// @param group the receiver's word about the group
/// @param sets sets answered one by one; a receiver may leave out accepted ones
public record AnsweredGroup(GroupAck group, List<SetAck> sets) {
    public AnsweredGroup {
        sets = List.copyOf(sets);
    }
}
