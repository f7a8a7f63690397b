package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// What is seen of a rule at a time: what it asks and says, or its cases.
enum RulePart {
    RULE,
    CASES;

    /// What it is called.
    String words() {
        return Texts.of("settings.rule.part." + name());
    }
}
