package org.daysheet.edi.claim837;

import org.jspecify.annotations.Nullable;

/// The ride of an ambulance, of a whole claim or of one line (837P TR3 CR1 with loops 2310E and F, 2420G and H). The
/// certification (CRC*07) stands among the conditions.
///
/// @param transport CR1, null when the claim or line has none of its own
/// @param pickUp NM1*PW, null when not sent
/// @param dropOff NM1*45, null when not sent
public record AmbulanceRide(
        @Nullable AmbulanceTransport transport,
        @Nullable AmbulanceStop pickUp,
        @Nullable AmbulanceStop dropOff) {
    static final AmbulanceRide NONE = new AmbulanceRide(null, null, null);
}
