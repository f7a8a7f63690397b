package org.daysheet.edi.claim837;

/// A measured value (837P TR3 2400 MEA).
///
/// @param kind MEA01: OG starting dose, TR test result
/// @param measured MEA02: HT height, R1 hemoglobin, R2 hematocrit, R3 epoetin starting dose, R4 creatinine
/// @param value MEA03, decimal text
public record TestResult(String kind, String measured, String value) {}
