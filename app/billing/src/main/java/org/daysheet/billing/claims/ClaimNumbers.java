package org.daysheet.billing.claims;

import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;

/// The numbers a payer echoes: unique for good, short, in basic characters.
///
/// @param claim key of the claim
/// @param version number of the sending
/// @param sequence P, S or T
record ClaimNumbers(ClaimId claim, int version, String sequence) {
    /// CLM01, such as `DS1042-1`.
    String claimNumber() {
        return "DS" + claim + "-" + version;
    }

    /// REF*6R, such as `L31V1`; claims to a second or third payer have a letter of their own, since the charge is
    /// the same. A charge that another claim may have asked for, such as one that was set apart, names its claim,
    /// too: `L31C4V1`.
    String lineNumber(ChargeId charge, boolean isGuest) {
        String letter = sequence.equals("P") ? "V" : sequence;
        return "L" + charge + (isGuest ? "C" + claim : "") + letter + version;
    }

    /// Whether a charge goes out under this number here.
    boolean isLineNumber(String number, ChargeId charge) {
        return number.equals(lineNumber(charge, false)) || number.equals(lineNumber(charge, true));
    }
}
