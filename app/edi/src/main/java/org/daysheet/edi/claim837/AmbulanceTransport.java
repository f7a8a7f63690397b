package org.daysheet.edi.claim837;

/// Why and how far an ambulance carried somebody (837P TR3 2300 and 2400 CR1). Texts are empty where absent.
///
/// @param weight CR102, pounds as decimal text
/// @param reason CR104: A nearest facility, B preferred doctor, C nearness of family, D specialist, E rehabilitation
/// @param miles CR106, decimal text, 0 where the distance is not charged
/// @param roundTrip CR109, why it went both ways
/// @param stretcher CR110, why a stretcher was needed
public record AmbulanceTransport(String weight, String reason, String miles, String roundTrip, String stretcher) {}
