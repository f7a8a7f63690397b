package org.daysheet.edi.ack999;

import org.daysheet.edi.x12.Place;

/// One element the receiver complains about (999 IK4).
///
/// @param element position in its segment, 0 when not given
/// @param component position in its composite, 0 when the whole element
/// @param repetition which repetition, 0 when not given
/// @param dataElement number of the data element, empty when not given
/// @param code IK403: 1 missing, 4 too short, 5 too long, 6 invalid character, 7 invalid code ...
/// @param badValue IK404, what we sent, empty when not given
/// @param place where the IK4 stands
public record ElementError(
        int element, int component, int repetition, String dataElement, String code, String badValue, Place place) {}
