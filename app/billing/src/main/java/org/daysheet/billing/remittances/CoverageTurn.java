package org.daysheet.billing.remittances;

import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PayerId;

/// A coverage in the order in which payers are asked.
///
/// @param coverage the coverage
/// @param payer its payer
/// @param payerName the payer's name
/// @param order 1 primary, 2 secondary, 3 tertiary
/// @param copayStaysWithPatient whether this payer's copay is never asked of a later payer
public record CoverageTurn(
        CoverageId coverage, PayerId payer, String payerName, int order, boolean copayStaysWithPatient) {}
