package org.daysheet.edi.claim837;

/// Whom a claim of an 837P names. Texts are empty where absent.
///
/// @param patient who was treated: 2010CA, or 2010BA where the subscriber was
/// @param payer NM103 of the destination payer (2010BB)
public record ClaimNames(PersonName patient, String payer) {}
