package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumnBase;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableChoice;
import org.daysheet.desktop.work.PlainTable;
import org.junit.jupiter.api.Test;

/// Columns a narrow table can do without: left out for want of room, back with it, and never against somebody's choice.
class ColumnRoomTest {
    private final List<TableChoice> kept = new ArrayList<>();

    @Test
    void aNarrowTableLeavesOutItsSpareColumnsTheLastFirst() {
        assertThat(shownAt(500)).isEqualTo("name charged paid open");
        assertThat(shownAt(330)).isEqualTo("name charged paid");
        assertThat(shownAt(260)).isEqualTo("name paid");
        assertThat(kept).isEmpty();
    }

    @Test
    void columnsComeBackWithTheRoom() {
        String shown = Pictures.onScreen(() -> {
            PlainTable<String> table = table();
            laidOut(table, 260);
            table.table().getScene().getRoot().resize(500, 300);
            table.table().getScene().getRoot().layout();
            return shown(table);
        });
        assertThat(shown).isEqualTo("name charged paid open");
    }

    @Test
    void whoeverChoosesColumnsGetsExactlyThose() {
        String shown = Pictures.onScreen(() -> {
            PlainTable<String> table = table();
            VBox page = laidOut(table, 260);
            if (page.lookup("#owed-columns") instanceof MenuButton menu
                    && menu.getItems().getFirst() instanceof CheckMenuItem name) {
                name.setSelected(false);
            }
            page.resize(900, 300);
            page.layout();
            return shown(table);
        });
        assertThat(shown).isEqualTo("paid");
        assertThat(kept.getLast().columns()).containsExactly("paid");
    }

    private String shownAt(int width) {
        return Pictures.onScreen(() -> {
            PlainTable<String> table = table();
            laidOut(table, width);
            return shown(table);
        });
    }

    private static PlainTable<String> table() {
        return new PlainTable<String>("owed", "Owed", FXCollections.observableArrayList("1"), "")
                .text(Heading.of("name", "Name"), 100, Function.identity())
                .figure(Heading.of("charged", "Charged"), 80, Function.identity())
                .spare()
                .figure(Heading.of("paid", "Paid"), 80, Function.identity())
                .figure(Heading.of("open", "Open"), 80, Function.identity())
                .spare();
    }

    private VBox laidOut(PlainTable<String> table, int width) {
        VBox page = new VBox(
                table.tools(Pretend.tools(Pretend.sameThread(), new Pretend.Paper(), memory()), "Owed", () -> ""),
                table.table());
        new Scene(page, width, 300).snapshot(null);
        return page;
    }

    private ColumnMemory memory() {
        return new ColumnMemory() {
            @Override
            public TableChoice choice(String table) {
                return TableChoice.NONE;
            }

            @Override
            public void keep(String table, TableChoice choice) {
                kept.add(choice);
            }
        };
    }

    private static String shown(PlainTable<String> table) {
        return table.table().getVisibleLeafColumns().stream()
                .map(TableColumnBase::getText)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
