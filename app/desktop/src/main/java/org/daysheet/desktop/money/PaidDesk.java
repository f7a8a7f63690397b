package org.daysheet.desktop.money;

import org.daysheet.desktop.paging.PageSource;

/// Where the payments of patients are read.
public interface PaidDesk {
    /// Payments, newest first.
    PageSource<PaidRow> payments(PaidFilter filter);
}
