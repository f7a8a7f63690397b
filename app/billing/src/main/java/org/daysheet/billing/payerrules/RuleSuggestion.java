package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// Denials that come again and again, and a rule to begin with.
///
/// @param payer number of the payer
/// @param reason group and reason code, such as CO-16
/// @param remarks remark codes, empty when there are none
/// @param claims how many claims were denied so
/// @param amount what was denied
/// @param lastOn the day of the last one
/// @param draft a rule about the payer and, when they are few, the procedures; to be completed by a person
public record RuleSuggestion(
        String payer,
        String reason,
        String remarks,
        int claims,
        Money amount,
        LocalDate lastOn,
        RuleDefinition draft) {}
