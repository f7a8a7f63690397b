package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Address;

/// Where an ambulance picked somebody up or brought them to (837P TR3 loops 2310E, 2310F, 2420G, 2420H).
///
/// @param name NM103 of where it went to, empty when not sent; never sent of where it began
/// @param address street, or words that describe the place
public record AmbulanceStop(String name, Address address) {}
