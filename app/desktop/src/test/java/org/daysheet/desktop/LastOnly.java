package org.daysheet.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.SavedFilter;
import org.jspecify.annotations.Nullable;

/// Remembers by what a list was filtered last, and no filter with a name.
///
/// @param read what is remembered of a list, null when nothing is
/// @param keep hears of what is to be remembered
record LastOnly(Function<String, @Nullable SavedFilter> read, BiConsumer<String, SavedFilter> keep)
        implements FilterMemory {
    @Override
    public List<SavedFilter> filters(String list) {
        return List.of();
    }

    @Override
    public void keep(String list, List<SavedFilter> filters) {}

    @Override
    public Optional<SavedFilter> last(String list) {
        return Optional.ofNullable(read.apply(list));
    }

    @Override
    public void keepLast(String list, SavedFilter filter) {
        keep.accept(list, filter);
    }
}
