package org.daysheet.edi.claim837;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a repricer said of a claim or a line (837P TR3 2300 and 2400 HCP). Texts are empty where absent.
///
/// @param method HCP01: 00 zero pricing, 01 100 % of charges ... 14
/// @param allowed HCP02
/// @param saved HCP03
/// @param organization HCP04, who repriced
/// @param rate HCP05, per diem or flat rate as decimal text
/// @param approvedGroup HCP06, approved ambulatory patient group
/// @param approvedAmount HCP07
/// @param approvedProcedure what a line was approved as, {@link ApprovedProcedure#NONE} when not said
/// @param rejected HCP13: T1 to T6, why it was rejected
/// @param compliance HCP14: 1 to 5
/// @param exception HCP15: 1 to 6
public record Pricing(
        String method,
        Money allowed,
        @Nullable Money saved,
        String organization,
        String rate,
        String approvedGroup,
        @Nullable Money approvedAmount,
        ApprovedProcedure approvedProcedure,
        String rejected,
        String compliance,
        String exception) {
    /// A service a repricer approved in place of the one that was billed. Texts are empty where absent.
    ///
    /// @param qualifier HCP09: ER, HC, IV, WK
    /// @param code HCP10
    /// @param unitType HCP11: MJ or UN
    /// @param units HCP12, decimal text
    public record ApprovedProcedure(String qualifier, String code, String unitType, String units) {
        /// Nothing else was approved.
        public static final ApprovedProcedure NONE = new ApprovedProcedure("", "", "", "");
    }
}
