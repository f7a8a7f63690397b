package org.daysheet.desktop.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.jspecify.annotations.Nullable;

/// Rows of one account: few enough to be read at once, and then filtered and ordered here. Every count reads anew.
final class ReadOnce<R> implements PageSource<R> {
    private final Supplier<List<R>> read;
    private final Function<R, String> words;
    private final Map<String, Comparator<R>> orders;
    private volatile @Nullable List<R> rows;

    /// @param words what a filter looks at
    /// @param orders by which the rows can be ordered, by name
    ReadOnce(Supplier<List<R>> read, Function<R, String> words, Map<String, Comparator<R>> orders) {
        this.read = read;
        this.words = words;
        this.orders = Map.copyOf(orders);
    }

    /// The same rows, only those whose words hold a text.
    static <R> PageSource<R> filtered(PageSource<R> source, String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty() || !(source instanceof ReadOnce<R> whole)) {
            return source;
        }
        return new ReadOnce<>(
                () -> whole.read.get().stream()
                        .filter(row ->
                                whole.words.apply(row).toLowerCase(Locale.ROOT).contains(sought))
                        .toList(),
                whole.words,
                whole.orders);
    }

    @Override
    public PageSource<R> sorted(Sort sort) {
        Comparator<R> order = orders.get(sort.column());
        if (order == null) {
            return this;
        }
        Comparator<R> wanted = sort.isDescending() ? order.reversed() : order;
        return new ReadOnce<>(() -> read.get().stream().sorted(wanted).toList(), words, orders);
    }

    @Override
    public long count() {
        List<R> fresh = read.get();
        rows = fresh;
        return fresh.size();
    }

    @Override
    public List<R> page(long offset, int limit) {
        List<R> known = rows;
        List<R> all = known == null ? read.get() : known;
        int from = (int) Math.min(offset, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }
}
