package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.paging.TypedWords;

/// Rows under the sums they make: the sums stay on top in every order.
///
/// @param sums on top
/// @param items below
record UnderSums(List<BehindRow> sums, PageSource<BehindRow> items) implements PageSource<BehindRow> {
    UnderSums {
        sums = List.copyOf(sums);
    }

    @Override
    public long count() {
        return sums.size() + items.count();
    }

    @Override
    public List<BehindRow> page(long offset, int limit) {
        List<BehindRow> page =
                new ArrayList<>(sums.stream().skip(offset).limit(limit).toList());
        if (page.size() < limit) {
            page.addAll(items.page(Math.max(0, offset - sums.size()), limit - page.size()));
        }
        return page;
    }

    @Override
    public PageSource<BehindRow> sorted(Sort sort, Comparator<BehindRow> column) {
        return new UnderSums(sums, items.sorted(sort, column));
    }

    @Override
    public PageSource<BehindRow> filtered(String typed) {
        TypedWords wanted = TypedWords.of(typed);
        List<BehindRow> found =
                sums.stream().filter(row -> wanted.areIn(row.words())).toList();
        return wanted.isEmpty() ? this : new UnderSums(found, items.filtered(typed));
    }
}
