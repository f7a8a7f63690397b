package org.daysheet.desktop.paging;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rows that are read all at once, because they are few or are computed together, and held: they are ordered by what
/// stands in any column and narrowed by the words typed without being read again. A list that is to be read anew takes
/// a new source.
public final class ReadOnce<R> implements PageSource<R> {
    private final Supplier<List<R>> read;
    private final Function<R, String> words;
    private volatile @Nullable List<R> held;

    /// @param read reads all rows; called beside the screen, once
    /// @param words what is looked at when words are typed
    public ReadOnce(Supplier<List<R>> read, Function<R, String> words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public PageSource<R> sorted(Sort sort, Comparator<R> column) {
        Comparator<R> wanted = sort.isDescending() ? column.reversed() : column;
        return new ReadOnce<>(() -> all().stream().sorted(wanted).toList(), words);
    }

    @Override
    public PageSource<R> filtered(String typed) {
        TypedWords wanted = TypedWords.of(typed);
        return wanted.isEmpty()
                ? this
                : new ReadOnce<>(
                        () -> all().stream()
                                .filter(row -> wanted.areIn(words.apply(row)))
                                .toList(),
                        words);
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    public List<R> page(long offset, int limit) {
        List<R> all = all();
        int from = (int) Math.min(offset, all.size());
        return all.subList(from, (int) Math.min((long) from + limit, all.size()));
    }

    private List<R> all() {
        List<R> known = held;
        if (known == null) {
            known = List.copyOf(read.get());
            held = known;
        }
        return known;
    }
}
