package org.daysheet.desktop.paging;

import java.util.List;

/// Rows that can be counted and read a page at a time, in a fixed order. Called beside the screen.
public interface PageSource<R> {
    /// How many rows there are.
    long count();

    /// Rows from an offset on.
    List<R> page(long offset, int limit);

    /// The same rows in an order of the person's choice. A source that cannot order stays as it is.
    default PageSource<R> sorted(Sort sort) {
        return this;
    }
}
