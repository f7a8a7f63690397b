package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Working a list off by keys: a row that an act takes out of the list gives way to the next in its place.
@ExtendWith(ApplicationExtension.class)
class GoingOnTest {
    private final List<String> all = new ArrayList<>(
            IntStream.range(0, 250).mapToObj(number -> "Row " + number).toList());
    private final PagedRows<String> rows = new PagedRows<>(Pretend.sameThread());
    private final List<String> told = new ArrayList<>();
    private TableView<Slot<String>> table;

    /// The rows that are there and begin with a text; two that ask for the same are equal.
    private record Lines(List<String> all, String text) implements PageSource<String> {
        private List<String> found() {
            return all.stream().filter(row -> row.startsWith(text)).toList();
        }

        @Override
        public long count() {
            return found().size();
        }

        @Override
        public List<String> page(long offset, int limit) {
            return found().stream().skip(offset).limit(limit).toList();
        }
    }

    @Start
    void start(Stage stage) {
        PagedTable<String> list = new PagedTable<>("t", "Rows", rows, this::read)
                .text(Heading.of("name", "Name"), 120, row -> row)
                .whenGoingOn(() -> told.add("going on"))
                .onOpen(row -> {
                    all.remove(row);
                    read();
                });
        table = list.table();
        read();
        stage.setScene(new Scene(list, 400, 300));
        stage.show();
    }

    private void read() {
        rows.load(new Lines(all, ""));
    }

    private void choose(FxRobot robot, int place) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(place);
        });
    }

    private String chosen() {
        Slot<String> slot = table.getSelectionModel().getSelectedItem();
        return slot == null ? "nothing" : String.valueOf(slot.value());
    }

    @Test
    void theNextRowIsChosenSoThatOneGoesOnByKeys(FxRobot robot) {
        choose(robot, 1);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(chosen()).isEqualTo("Row 2");
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(all.subList(0, 3)).containsExactly("Row 0", "Row 3", "Row 5");
        assertThat(chosen()).isEqualTo("Row 5");
        assertThat(told).hasSize(3);
    }

    @Test
    void afterTheLastRowTheOneBeforeItIsChosenAndNothingWhenNoneIsLeft(FxRobot robot) {
        all.subList(2, all.size()).clear();
        robot.interact(this::read);
        choose(robot, 1);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(chosen()).isEqualTo("Row 0");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(chosen()).isEqualTo("nothing");
    }

    @Test
    void aRowFarDownGivesWayToTheOneInItsPlace(FxRobot robot) {
        choose(robot, 180);
        robot.interact(() -> table.getItems().get(180));
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(chosen()).isEqualTo("Row 181");
    }

    @Test
    void aRowThatIsGoneBecauseAnotherQuestionIsAskedGivesWayToNone(FxRobot robot) {
        choose(robot, 5);
        robot.interact(() -> rows.load(new Lines(all, "Row 1")));
        assertThat(chosen()).isEqualTo("nothing");
        assertThat(told).isEmpty();
    }

    @Test
    void aRowThatIsStillThereStaysChosenWhereverItStands(FxRobot robot) {
        choose(robot, 5);
        robot.interact(() -> {
            all.removeFirst();
            read();
        });
        assertThat(chosen()).isEqualTo("Row 5");
        assertThat(told).isEmpty();
    }
}
