package org.daysheet.desktop.paging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.jspecify.annotations.Nullable;

/// A list that knows its length and reads its rows when they are looked at: newest wish first, one page at a
/// time, and pages that were scrolled past before their turn are left out. Used on the screen's thread.
final class SlotList<R> extends ObservableListBase<Slot<R>> {
    private static final int MOST_WISHES = 4;

    private final PageSource<R> source;
    private final Background background;
    private final Consumer<Failure> failed;
    private final int size;
    private final int pageSize;
    private final Map<Integer, Slot<R>> slots = new HashMap<>();
    private final Set<Integer> knownPages = new HashSet<>();
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private boolean reading;

    SlotList(PageSource<R> source, Background background, Consumer<Failure> failed, int size, int pageSize) {
        this.source = source;
        this.background = background;
        this.failed = failed;
        this.size = size;
        this.pageSize = pageSize;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Slot<R> get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        wish(index / pageSize);
        return slots.computeIfAbsent(index, Slot::new);
    }

    /// Puts rows in that were read together with the count.
    void fill(int page, List<R> rows) {
        knownPages.add(page);
        for (int i = 0; i < rows.size() && page * pageSize + i < size; i++) {
            slots.computeIfAbsent(page * pageSize + i, Slot::new).fill(rows.get(i));
        }
    }

    /// The row at a place as far as it was read; asks for nothing.
    @Nullable
    R known(int place) {
        Slot<R> slot = slots.get(place);
        return slot == null ? null : slot.value();
    }

    /// Reads the rows at some places, beside the screen.
    ///
    /// @param key tells rows apart
    /// @return empty when the list is no longer what it was: another count, or another row where one was looked at
    Supplier<Optional<List<R>>> reader(List<Integer> places, Function<R, Object> key) {
        List<Optional<R>> seen =
                places.stream().map(place -> Optional.ofNullable(known(place))).toList();
        return () -> {
            List<R> read = source.at(places);
            boolean isAsShown = source.count() == size
                    && read.size() == places.size()
                    && IntStream.range(0, read.size())
                            .allMatch(i -> seen.get(i)
                                    .map(row -> key.apply(row).equals(key.apply(read.get(i))))
                                    .orElse(true));
            return isAsShown ? Optional.of(read) : Optional.empty();
        };
    }

    private void wish(int page) {
        if (!knownPages.add(page)) {
            return;
        }
        wishes.addFirst(page);
        if (wishes.size() > MOST_WISHES) {
            knownPages.remove(wishes.removeLast());
        }
        readNext();
    }

    private void readNext() {
        if (reading || wishes.isEmpty()) {
            return;
        }
        int page = wishes.removeFirst();
        reading = true;
        background.read(
                () -> source.page((long) page * pageSize, pageSize),
                rows -> {
                    reading = false;
                    fill(page, rows);
                    readNext();
                },
                failure -> {
                    reading = false;
                    knownPages.remove(page);
                    failed.accept(failure);
                });
    }
}
