package org.daysheet.edi.claim837;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands in for what a frozen document does not name, because it was frozen before the document could hold it or
/// because there was nothing to say.
final class Absent {
    private Absent() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> T or(@Nullable T value, T none) {
        return value == null ? none : value;
    }
}
