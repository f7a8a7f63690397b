package org.daysheet.demo.simulator;

import org.daysheet.types.money.Money;

/// Shares of amounts in thousandths, rounded to the nearest cent (half up) once.
final class Share {
    private Share() {}

    static Money of(Money amount, int perMille) {
        return Money.ofCents(Math.floorDiv(amount.cents() * perMille + 500, 1000));
    }
}
