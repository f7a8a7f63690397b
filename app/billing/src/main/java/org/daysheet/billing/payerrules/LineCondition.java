package org.daysheet.billing.payerrules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which lines a rule is about. What is left out is not asked; of several codes one is enough.
///
/// @param procedures codes, ranges such as `J0000-J9999`, or beginnings such as `G04*`
/// @param withModifiers the line has one of these
/// @param withoutModifiers the line has none of these
/// @param places of service
/// @param fromCents charged at least so much, null for any
/// @param toCents charged at most so much, null for any
public record LineCondition(
        List<String> procedures,
        List<String> withModifiers,
        List<String> withoutModifiers,
        List<String> places,
        @Nullable Long fromCents,
        @Nullable Long toCents) {
    /// Every line.
    public static final LineCondition ANY = new LineCondition(List.of(), List.of(), List.of(), List.of(), null, null);

    public LineCondition {
        procedures = Lists.orNone(procedures);
        withModifiers = Lists.orNone(withModifiers);
        withoutModifiers = Lists.orNone(withoutModifiers);
        places = Lists.orNone(places);
    }

    /// Whether nothing is asked.
    public boolean isAny() {
        return equals(ANY);
    }

    boolean matches(LineFacts line) {
        return Lists.isAnyOrNone(procedures, pattern -> isProcedure(pattern, line.procedure()))
                && Lists.isAnyOrNone(withModifiers, line.modifiers()::contains)
                && withoutModifiers.stream().noneMatch(line.modifiers()::contains)
                && Lists.isAnyOrNone(places, line.place()::equals)
                && (fromCents == null || line.amountCents() >= fromCents)
                && (toCents == null || line.amountCents() <= toCents);
    }

    private static boolean isProcedure(String pattern, String code) {
        if (pattern.endsWith("*")) {
            return code.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        int dash = pattern.indexOf('-');
        return dash < 0
                ? code.equals(pattern)
                : code.length() == dash
                        && code.compareTo(pattern.substring(0, dash)) >= 0
                        && code.compareTo(pattern.substring(dash + 1)) <= 0;
    }
}
