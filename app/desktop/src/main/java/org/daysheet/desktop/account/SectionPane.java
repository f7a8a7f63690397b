package org.daysheet.desktop.account;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The table of one section: its first row is chosen as soon as there is one, what is chosen is told, and Enter opens
/// what it is about.
final class SectionPane<R> {
    private final Section section;
    private final PagedTable<R> table;
    private final Consumer<R> open;
    private final Node tools;
    private final Region root;

    /// @param whose whose account it is, for paper and files
    /// @param tell says everything about the row that is chosen
    /// @param open what Enter does
    SectionPane(
            Section section,
            PagedTable<R> table,
            PagedRows<R> rows,
            TableTools world,
            Supplier<String> whose,
            Consumer<R> tell,
            Consumer<R> open) {
        this(section, table, rows, world, whose, tell, open, null);
    }

    /// @param beside everything about the row that is open; null for nothing
    SectionPane(
            Section section,
            PagedTable<R> table,
            PagedRows<R> rows,
            TableTools world,
            Supplier<String> whose,
            Consumer<R> tell,
            Consumer<R> open,
            @Nullable Region beside) {
        this.section = section;
        this.table = table;
        this.root = beside == null ? table : new SideBySide(table, beside);
        this.open = open;
        table.onOpen(open);
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> {
            if (slot != null && slot.value() != null) {
                tell.accept(slot.value());
            }
        });
        rows.slots().addListener((_, _, now) -> {
            if (table.table().getSelectionModel().isEmpty() && !now.isEmpty()) {
                table.table().getSelectionModel().select(0);
            }
        });
        this.tools = table.tools(
                world,
                Texts.of("account.title") + " " + section.words(),
                () -> FilterWords.of(whose.get(), section.words()));
    }

    Section section() {
        return section;
    }

    PagedTable<R> table() {
        return table;
    }

    /// The table with what stands beside it.
    Region root() {
        return root;
    }

    Node tools() {
        return tools;
    }

    /// What chooses the row again that is chosen now.
    Runnable mark() {
        return table.mark(row -> row);
    }

    /// Puts the cursor into the table.
    void enter() {
        table.enter();
    }

    /// Whether Enter does anything: a row is chosen, and it is about something that has a place of its own.
    BooleanBinding canOpen() {
        var chosen = table.table().getSelectionModel().selectedItemProperty();
        return Bindings.createBooleanBinding(
                () -> {
                    R row = chosen.get() == null ? null : chosen.get().value();
                    return row != null && !(row instanceof Linked linked && linked.link() == null);
                },
                chosen);
    }

    /// Does what Enter does.
    void openChosen() {
        Optional.ofNullable(table.table().getSelectionModel().getSelectedItem())
                .flatMap(slot -> Optional.ofNullable(slot.value()))
                .ifPresent(open);
    }
}
