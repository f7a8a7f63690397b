package org.daysheet.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Long lists in pieces that fit into one statement.
public final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    /// The pieces in order; none when there is nothing.
    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
