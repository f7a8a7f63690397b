package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;

/// Who ordered a service, such as equipment or a laboratory test (837P TR3 loop 2420E).
///
/// @param provider a person
/// @param address {@link Address#NONE} when not sent
/// @param contact {@link Contact#NONE} when not sent
public record OrderingProvider(Provider provider, Address address, Contact contact) {}
