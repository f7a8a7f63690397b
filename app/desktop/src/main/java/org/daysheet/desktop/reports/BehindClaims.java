package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// The claims behind a figure. A page is read when it is looked at; all of them are read, a part at a time, only to be
/// put into another order or narrowed.
final class BehindClaims implements PageSource<BehindRow> {
    private static final int AT_ONCE = 1000;

    private final Supplier<List<ClaimId>> making;
    private final Function<List<ClaimId>, List<BehindRow>> read;
    private final PageSource<BehindRow> whole;
    private volatile @Nullable List<ClaimId> made;

    /// @param making finds the claims; called beside the screen, once
    /// @param read reads some of them
    BehindClaims(Supplier<List<ClaimId>> making, Function<List<ClaimId>, List<BehindRow>> read) {
        this.making = making;
        this.read = read;
        this.whole = Behind.held(this::all);
    }

    @Override
    public long count() {
        return ids().size();
    }

    @Override
    public List<BehindRow> page(long offset, int limit) {
        return read.apply(ids().stream().skip(offset).limit(limit).toList());
    }

    @Override
    public PageSource<BehindRow> sorted(Sort sort, Comparator<BehindRow> column) {
        return whole.sorted(sort, column);
    }

    @Override
    public PageSource<BehindRow> filtered(String typed) {
        return typed.isBlank() ? this : whole.filtered(typed);
    }

    private List<ClaimId> ids() {
        List<ClaimId> known = made;
        if (known == null) {
            known = List.copyOf(making.get());
            made = known;
        }
        return known;
    }

    private List<BehindRow> all() {
        List<BehindRow> rows = new ArrayList<>();
        while (rows.size() < ids().size()) {
            List<BehindRow> next = page(rows.size(), AT_ONCE);
            if (next.isEmpty()) {
                break;
            }
            rows.addAll(next);
        }
        return rows;
    }
}
