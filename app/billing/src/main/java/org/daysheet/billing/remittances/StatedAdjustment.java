package org.daysheet.billing.remittances;

import org.daysheet.types.code.Carc;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// One CAS triplet as the payer stated it (835 TR3 CAS).
///
/// @param id row of the adjustment
/// @param group CAS01 as sent
/// @param reason claim adjustment reason code as sent
/// @param amount with its sign as sent: positive lowers the payment
/// @param quantity units adjusted as sent, empty when none
public record StatedAdjustment(long id, String group, String reason, Money amount, String quantity) {
    boolean isPatientResponsibility() {
        return group.equals("PR");
    }

    /// What payers before this one did, told by a later payer (OA-23).
    boolean isPriorPayerImpact() {
        return group.equals("OA") && reason.equals("23");
    }

    boolean isKnown() {
        return GroupCode.parse(group).isPresent() && Carc.isListed(reason);
    }

    String code() {
        return group + "-" + reason;
    }
}
