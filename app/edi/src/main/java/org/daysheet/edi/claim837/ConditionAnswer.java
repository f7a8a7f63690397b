package org.daysheet.edi.claim837;

import java.util.List;

/// Whether conditions of a kind apply (837P TR3 2300 and 2400 CRC).
///
/// @param category CRC01: 07 ambulance; of a claim E1 lenses, E2 contact lenses, E3 frames, 75 homebound, ZZ
///     screening of a child; of a line 70 hospice, 09 equipment
/// @param applies CRC02
/// @param codes CRC03 to CRC07, one to five
public record ConditionAnswer(String category, boolean applies, List<String> codes) {
    public ConditionAnswer {
        codes = List.copyOf(codes);
    }
}
