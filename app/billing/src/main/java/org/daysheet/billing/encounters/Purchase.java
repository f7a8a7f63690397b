package org.daysheet.billing.encounters;

import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;

/// A test or service that was bought from another (837P TR3 2400 PS1 and loop 2420B; CMS-1500 box 20).
///
/// @param from an outside laboratory or another place
/// @param price what the practice pays for it
public record Purchase(ProviderId from, Money price) {
    public Purchase {
        if (price.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }
}
