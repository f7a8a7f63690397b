package org.daysheet.demo.simulator;

import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// One adjustment triplet without its quantity.
///
/// @param amount as sent: positive reduces the payment
record Cas(GroupCode group, String reason, Money amount) {
    Cas negated() {
        return new Cas(group, reason, amount.negated());
    }
}
