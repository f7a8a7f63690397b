package org.daysheet.desktop.claims;

import java.util.Set;
import org.daysheet.desktop.parts.Texts;

/// Says in words what a code of a receiver or payer means; a code that is not known is shown as it is.
final class AckWords {
    private static final Set<String> CATEGORIES = Set.of("A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    private static final Set<String> SYNTAX = Set.of("A", "E", "M", "P", "R", "W", "X");
    private static final Set<String> DECISIONS = Set.of("1", "2", "3", "4", "19", "20", "21", "22", "23", "25");

    private AckWords() {}

    /// What a receiver says.
    ///
    /// @param kind TA1, 999 or 277CA
    /// @param code its verdict
    static String of(String kind, String code) {
        if (kind.equals("277CA")) {
            return CATEGORIES.contains(code) ? Texts.of("claims.category." + code) : "";
        }
        return SYNTAX.contains(code) ? Texts.of("claims.syntax." + code) : "";
    }

    /// What a payer decided (835 CLP02).
    static String decision(String status) {
        return DECISIONS.contains(status)
                ? Texts.of("claims.decision." + status)
                : Texts.of("claims.decision.other", status);
    }
}
