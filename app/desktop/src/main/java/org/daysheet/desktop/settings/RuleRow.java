package org.daysheet.desktop.settings;

import java.time.LocalDate;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// A rule of the practice, and how often it spoke.
///
/// @param rule in its newest version
/// @param hits of all its versions
public record RuleRow(PayerRule rule, RuleHits hits) {
    String name() {
        return rule.definition().name();
    }

    /// Numbers of the payers it is about, or words for all of them.
    String payers() {
        return rule.definition().when().payers().isEmpty()
                ? Texts.of("settings.rule.every-payer")
                : String.join(", ", rule.definition().when().payers());
    }

    /// Whether it keeps claims back, or only warns.
    Badge effect() {
        return rule.definition().says().stops()
                ? new Badge(Texts.of("settings.rule.stops"), Badge.Tone.BAD)
                : new Badge(Texts.of("settings.rule.warns"), Badge.Tone.CAUTION);
    }

    /// Whether claims are checked by it.
    Badge standing(LocalDate today) {
        LocalDate from = rule.definition().inForceFrom();
        if (rule.retiredOn() != null) {
            return new Badge(Texts.of("settings.rule.retired"), Badge.Tone.PLAIN);
        }
        if (rule.isInForce(today)) {
            return new Badge(Texts.of("settings.rule.in-force"), Badge.Tone.GOOD);
        }
        return from != null && from.isAfter(today)
                ? new Badge(Texts.of("settings.rule.later"), Badge.Tone.PLAIN)
                : new Badge(Texts.of("settings.rule.over"), Badge.Tone.PLAIN);
    }
}
