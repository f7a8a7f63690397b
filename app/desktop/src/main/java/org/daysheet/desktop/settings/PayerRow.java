package org.daysheet.desktop.settings;

import java.util.List;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerWays;

/// A payer of the list.
///
/// @param payer the payer
/// @param aliases other numbers it goes by on remittances
/// @param ways by which profiles files go to it
public record PayerRow(Payer payer, List<String> aliases, PayerWays ways) {
    public PayerRow {
        aliases = List.copyOf(aliases);
    }
}
