package org.daysheet.edi.claim837;

/// The drug given (837P TR3 loop 2410).
///
/// @param ndc eleven digits without dashes
/// @param quantity decimal text
/// @param unit F2, GR, ME, ML or UN
/// @param reference XZ prescription or VY link number with its qualifier as `XZ:123`, empty when none
public record LineDrug(String ndc, String quantity, String unit, String reference) {}
