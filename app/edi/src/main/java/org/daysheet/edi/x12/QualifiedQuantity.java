package org.daysheet.edi.x12;

/// A quantity of a named kind (QTY).
///
/// @param qualifier QTY01, such as CA
/// @param quantity decimal text as sent
public record QualifiedQuantity(String qualifier, String quantity) {}
