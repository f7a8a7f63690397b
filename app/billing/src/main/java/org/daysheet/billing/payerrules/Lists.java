package org.daysheet.billing.payerrules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lists that a written rule may leave out.
final class Lists {
    private Lists() {}

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// Whether nothing is asked for, or one of them is met.
    static <T> boolean isAnyOrNone(List<T> asked, Predicate<T> isMet) {
        return asked.isEmpty() || asked.stream().anyMatch(isMet);
    }
}
