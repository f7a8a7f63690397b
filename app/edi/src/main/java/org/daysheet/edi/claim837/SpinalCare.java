package org.daysheet.edi.claim837;

/// Manipulation of the spine (837P TR3 2300 CR2). Texts are empty where absent.
///
/// @param condition CR208: A acute, C chronic, D non-acute, E non-life threatening, F routine, G symptomatic, M acute
///     manifestation of a chronic condition
/// @param description CR210, at most 80 characters
/// @param more CR211, at most 80 characters
public record SpinalCare(String condition, String description, String more) {}
