package org.daysheet.edi.claim837;

import org.jspecify.annotations.Nullable;

/// Providers of a line that differ from those of the claim, besides the rendering one (837P TR3 loops 2420B to 2420F).
/// Null where not sent.
///
/// @param purchased NM1*QB, whose name is not sent
/// @param facility NM1*77
/// @param supervising NM1*DQ
/// @param ordering NM1*DK
/// @param referring NM1*DN
/// @param primaryCare NM1*P3
public record LineProviders(
        @Nullable Provider purchased,
        @Nullable Facility facility,
        @Nullable Provider supervising,
        @Nullable OrderingProvider ordering,
        @Nullable Provider referring,
        @Nullable Provider primaryCare) {
    /// All as in the claim.
    public static final LineProviders NONE = new LineProviders(null, null, null, null, null, null);
}
