package org.daysheet.desktop.reports;

import java.util.List;
import java.util.function.Supplier;
import org.daysheet.desktop.paging.PageSource;
import org.jspecify.annotations.Nullable;

/// Rows whose source is made when they are counted, beside the screen.
final class Later<R> implements PageSource<R> {
    private final Supplier<PageSource<R>> making;
    private volatile @Nullable PageSource<R> made;

    Later(Supplier<PageSource<R>> making) {
        this.making = making;
    }

    /// Rows that are computed together.
    static <R> PageSource<R> of(Supplier<List<R>> rows) {
        return new Later<>(() -> {
            List<R> all = rows.get();
            return new PageSource<>() {
                @Override
                public long count() {
                    return all.size();
                }

                @Override
                public List<R> page(long offset, int limit) {
                    return all.stream().skip(offset).limit(limit).toList();
                }
            };
        });
    }

    @Override
    public long count() {
        PageSource<R> source = making.get();
        made = source;
        return source.count();
    }

    @Override
    public List<R> page(long offset, int limit) {
        PageSource<R> source = made;
        return source == null ? List.of() : source.page(offset, limit);
    }
}
