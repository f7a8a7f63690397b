package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.jspecify.annotations.Nullable;

/// What is chosen in a table whose list is read again. A row that is there again stays chosen; one that is gone after
/// an act, while the list asks for the same, gives way to the next in its place, so that one can go on by keys.
final class KeptChoice<R> {
    private static final int MOST_LOOKS = 3;

    private final TableView<Slot<R>> table;
    private final PagedRows<R> rows;
    private Function<R, Object> key = row -> row;
    private Runnable going = () -> {};
    private @Nullable Predicate<R> sought;
    private @Nullable Mark<R> marked;
    private int looks;

    /// A row that was chosen.
    ///
    /// @param place where it stood, -1 for nowhere
    private record Mark<R>(Predicate<R> isIt, int place) {}

    /// What was chosen before other rows are shown.
    ///
    /// @param size of the whole list
    /// @param place of the first
    /// @param keys of those that were read
    private record Before(int size, int count, int place, List<Object> keys) {
        /// Whether nothing of it is there any more: none is found, and they stood among those read together with the
        /// count or the list has become shorter.
        boolean isGone(int[] places, int sizeNow) {
            boolean isKnown = place + count <= PagedRows.PAGE_SIZE || sizeNow < size;
            return count > 0 && isKnown && IntStream.of(places).allMatch(found -> found < 0);
        }
    }

    KeptChoice(TableView<Slot<R>> table, PagedRows<R> rows) {
        this.table = table;
        this.rows = rows;
    }

    /// @param id tells rows apart however they change otherwise
    void keyedBy(Function<R, Object> id) {
        key = id;
    }

    /// @param told hears that the next row is about to be chosen in place of one that is gone
    void whenGoingOn(Runnable told) {
        going = told;
    }

    /// Chooses the first row for which something holds, as soon as it is read; gives up after a few reads.
    void seek(Predicate<R> wanted) {
        sought = wanted;
        marked = null;
        looks = 0;
        look(rows.slots().get());
    }

    /// Remembers the chosen row.
    ///
    /// @return has that row chosen again, or what stands in its place, when the list is read next
    Runnable mark(Function<R, Object> id) {
        Optional<Object> chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(slot -> Optional.ofNullable(slot.value()))
                .map(id);
        Mark<R> now = new Mark<>(
                row -> chosen.equals(Optional.of(id.apply(row))),
                table.getSelectionModel().getSelectedIndex());
        return () -> {
            sought = null;
            marked = now;
        };
    }

    /// Other rows are shown; what was chosen and is there again stays chosen: several rows only all together.
    ///
    /// @param change shows them
    void over(ObservableList<Slot<R>> slots, Runnable change) {
        Before before = before();
        change.run();
        Mark<R> mark = marked;
        if (mark != null) {
            marked = null;
            choose(slots, mark);
        } else if (sought != null) {
            look(slots);
        } else {
            stay(slots, before);
        }
    }

    private Before before() {
        List<Slot<R>> chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .limit(PagedRows.PAGE_SIZE + 1L)
                .toList();
        return new Before(
                table.getItems().size(),
                chosen.size(),
                chosen.stream().mapToInt(Slot::index).min().orElse(-1),
                chosen.stream()
                        .flatMap(slot -> Stream.ofNullable(slot.value()))
                        .map(key)
                        .toList());
    }

    private void stay(ObservableList<Slot<R>> slots, Before before) {
        int[] places = before.keys().stream()
                .mapToInt(one -> place(slots, row -> one.equals(key.apply(row))))
                .toArray();
        boolean isAll = places.length == before.count() && places.length <= PagedRows.PAGE_SIZE;
        if (isAll && places.length > 0 && IntStream.of(places).allMatch(place -> place >= 0)) {
            table.getSelectionModel().clearAndSelect(places[0]);
            table.getSelectionModel().selectIndices(places[0], places);
        } else if (before.isGone(places, slots.size()) && rows.isAnew()) {
            goOn(slots, before);
        }
    }

    private void goOn(ObservableList<Slot<R>> slots, Before before) {
        if (!slots.isEmpty()) {
            going.run();
            goTo(Math.min(before.place(), slots.size() - 1));
        }
    }

    private void choose(ObservableList<Slot<R>> slots, Mark<R> mark) {
        int known = place(slots, mark.isIt());
        int place = known >= 0 ? known : Math.min(mark.place(), slots.size() - 1);
        if (place < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            goTo(place);
        }
    }

    private void look(ObservableList<Slot<R>> slots) {
        Predicate<R> wanted = sought;
        if (wanted == null) {
            return;
        }
        int place = place(slots, wanted);
        looks++;
        sought = place >= 0 || looks > MOST_LOOKS ? null : wanted;
        if (place >= 0) {
            goTo(place);
            table.requestFocus();
        }
    }

    private void goTo(int place) {
        table.getSelectionModel().clearAndSelect(place);
        table.scrollTo(place);
    }

    /// Where the first such row is among those read together with the count, -1 when it is not.
    private int place(ObservableList<Slot<R>> slots, Predicate<R> wanted) {
        for (int i = 0; i < Math.min(slots.size(), PagedRows.PAGE_SIZE); i++) {
            R row = slots.get(i).value();
            if (row != null && wanted.test(row)) {
                return i;
            }
        }
        return -1;
    }
}
