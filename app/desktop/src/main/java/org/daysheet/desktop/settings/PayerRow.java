package org.daysheet.desktop.settings;

import java.util.List;
import org.daysheet.billing.followups.AnswerDays;
import org.daysheet.billing.practice.Payer;

/// A payer of the list.
///
/// @param payer the payer
/// @param aliases other numbers it goes by on remittances
/// @param days after how many days its answers are missed
public record PayerRow(Payer payer, List<String> aliases, AnswerDays days) {
    public PayerRow {
        aliases = List.copyOf(aliases);
    }
}
