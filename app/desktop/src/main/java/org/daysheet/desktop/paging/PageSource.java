package org.daysheet.desktop.paging;

import java.util.List;

/// Rows that can be counted and read a page at a time, in a fixed order. Called beside the screen.
public interface PageSource<R> {
    /// How many rows there are.
    long count();

    /// Rows from an offset on.
    List<R> page(long offset, int limit);
}
