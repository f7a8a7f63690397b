package org.daysheet.billing.patients;

import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;

/// A patient's entitlement under one payer.
///
/// @param id key
/// @param patient whose
/// @param facts what is known
/// @param version grows with every change; named when it is changed again
public record Coverage(CoverageId id, PatientId patient, CoverageFacts facts, int version) {}
