package org.daysheet.edi.claim837;

/// A note to the payer (NTE).
///
/// @param kind NTE01: ADD, CER, DCP, DGN, TPO
/// @param text at most 80 characters
public record Note(String kind, String text) {}
