package org.daysheet.edi.ack999;

import java.util.List;
import org.daysheet.edi.x12.Place;

/// One segment the receiver complains about (999 IK3).
///
/// @param segmentId IK301
/// @param position IK302: number of the segment within our set, the ST being 1; 0 when unreadable
/// @param loop IK303
/// @param code IK304: 1 unrecognised, 3 missing, 8 has element errors, I4-I9 of the guide ...
/// @param context CTX, such as `CLM01:12345`, in order
/// @param elements IK4
/// @param place where the IK3 stands
public record SegmentError(
        String segmentId,
        int position,
        String loop,
        String code,
        List<String> context,
        List<ElementError> elements,
        Place place) {
    public SegmentError {
        context = List.copyOf(context);
        elements = List.copyOf(elements);
    }
}
