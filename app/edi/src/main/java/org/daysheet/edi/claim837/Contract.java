package org.daysheet.edi.claim837;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The contract under which a claim or a line is sent (837P TR3 2300 and 2400 CN1). Texts are empty where absent.
///
/// @param kind CN101: 01 diagnosis group, 02 per diem, 03 variable per diem, 04 flat, 05 capitated, 06 percent,
///     09 other
/// @param amount CN102, null when none
/// @param percent CN103, decimal text
/// @param code CN104
/// @param discount CN105, percent as decimal text
/// @param version CN106
public record Contract(
        String kind, @Nullable Money amount, String percent, String code, String discount, String version) {}
