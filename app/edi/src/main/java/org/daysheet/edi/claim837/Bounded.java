package org.daysheet.edi.claim837;

import java.util.List;

/// Keeps lists of one claim from growing with a file made to do harm.
final class Bounded {
    private static final int MOST = 1_000;

    private Bounded() {}

    /// Appends unless the list is longer than any real claim needs.
    static <T> void add(List<T> list, T value) {
        if (list.size() < MOST) {
            list.add(value);
        }
    }
}
