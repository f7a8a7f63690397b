package org.daysheet.desktop.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Rows that can be counted and read a page at a time, in a fixed order. Called beside the screen. Sources that ask the
/// same in the same order are equal where they can be: then a list knows that it is only read anew.
public interface PageSource<R> {
    /// How many rows there are.
    long count();

    /// Rows from an offset on.
    List<R> page(long offset, int limit);

    /// The same rows in an order of the person's choice. A source that cannot order stays as it is.
    default PageSource<R> sorted(Sort sort) {
        return this;
    }

    /// The same rows in an order of the person's choice, for a source that holds its rows and can go by what stands in
    /// the column. Others order where they come from.
    ///
    /// @param column by what stands in the column, the first first
    default PageSource<R> sorted(Sort sort, Comparator<R> column) {
        return sorted(sort);
    }

    /// Only the rows that hold every word that was typed. A source that cannot narrow stays as it is.
    default PageSource<R> filtered(String typed) {
        return this;
    }

    /// The rows at some places, also those that nobody looked at yet; places beyond the end are left out.
    ///
    /// @param places ascending
    default List<R> at(List<Integer> places) {
        int most = 1000;
        List<R> rows = new ArrayList<>();
        int next = 0;
        while (next < places.size()) {
            int first = places.get(next);
            List<R> page = page(first, most);
            while (next < places.size() && places.get(next) - first < page.size()) {
                rows.add(page.get(places.get(next) - first));
                next++;
            }
            if (page.isEmpty() || page.size() < most) {
                break;
            }
        }
        return List.copyOf(rows);
    }
}
