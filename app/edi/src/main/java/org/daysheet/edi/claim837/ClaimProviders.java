package org.daysheet.edi.claim837;

import org.jspecify.annotations.Nullable;

/// The providers of a claim beside the billing one (837P TR3 loop 2310). Null where not sent.
///
/// @param referring NM1*DN
/// @param primaryCare NM1*P3
/// @param rendering NM1*82, when not the billing provider
/// @param facility NM1*77
/// @param supervising NM1*DQ
public record ClaimProviders(
        @Nullable Provider referring,
        @Nullable Provider primaryCare,
        @Nullable Provider rendering,
        @Nullable Facility facility,
        @Nullable Provider supervising) {
    /// The billing provider did it all, at its own address.
    public static final ClaimProviders NONE = new ClaimProviders(null, null, null, null, null);
}
