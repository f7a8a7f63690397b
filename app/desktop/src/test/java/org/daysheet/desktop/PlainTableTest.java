package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ExportTable.Cell;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A table whose rows are all there: ordered by value with totals at the end, copied and written out as it stands.
@ExtendWith(ApplicationExtension.class)
class PlainTableTest {
    private static final String LONG = "A payer whose name goes on for longer than any column";

    private final Background background = Pretend.sameThread();
    private final Pretend.Paper paper = new Pretend.Paper();
    private final List<Line> opened = new ArrayList<>();
    private final ObservableList<Line> rows = FXCollections.observableArrayList(
            new Line("Acme", LocalDate.of(2026, 1, 31), "1,200", 90_000),
            new Line("harbor", LocalDate.of(2025, 12, 1), "9", -5_000),
            new Line("Prairie", LocalDate.of(2026, 10, 2), "85", 1_000_000),
            new Line("All", LocalDate.of(2026, 10, 2), "1,294", 1_085_000));
    private final ObjectProperty<PagedRows.State> state = new SimpleObjectProperty<>(PagedRows.State.READY);
    private final int[] retries = new int[1];
    private TableView<Line> table;

    /// A row with one value of each kind.
    private record Line(String name, LocalDate day, String count, long cents) {
        Money amount() {
            return Money.ofCents(cents);
        }
    }

    @Start
    void start(Stage stage) {
        PlainTable<Line> plain = new PlainTable<>("p", "Lines", rows, "Nothing")
                .text(Heading.of("name", "Name"), 120, Line::name)
                .date(Heading.of("day", "Day"), 100, Line::day)
                .figure(Heading.of("count", "Count"), 80, Line::count)
                .money(Heading.of("amount", "Amount"), 100, Line::amount)
                .text(Heading.of("fixed", "Fixed"), 80, Line::count)
                .unordered()
                .totals(line -> line.name().equals("All"))
                .onOpen(opened::add)
                .searched()
                .reading(state, new SimpleStringProperty("The disk is gone."), () -> retries[0]++);
        table = plain.table();
        BorderPane root = new BorderPane(table);
        root.setBottom(plain.tools(Pretend.tools(background, paper, ColumnMemory.NONE), "Lines", () -> "all"));
        Scene scene = new Scene(root, 900, 600);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void amountsAreOrderedByValueDaysByTheCalendarAndTheTotalStaysLast(FxRobot robot) {
        order(robot, "Amount");
        assertThat(names()).containsExactly("harbor", "Acme", "Prairie", "All");
        order(robot, "Amount");
        assertThat(names()).containsExactly("Prairie", "Acme", "harbor", "All");
        order(robot, "Day");
        assertThat(names()).containsExactly("harbor", "Acme", "Prairie", "All");
        order(robot, "Count");
        assertThat(names()).containsExactly("harbor", "Prairie", "Acme", "All");
        order(robot, "Name");
        assertThat(names()).containsExactly("Acme", "harbor", "Prairie", "All");
        robot.interact(() -> table.getSortOrder().clear());
        assertThat(names()).containsExactly("Acme", "harbor", "Prairie", "All");
        assertThat(rows).extracting(Line::name).containsExactly("Acme", "harbor", "Prairie", "All");
    }

    @Test
    void aColumnThatSaysNothingByItsOrderIsNotOffered(FxRobot robot) {
        assertThat(orders(robot).getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Name", "Day", "Count", "Amount");
    }

    @Test
    void whatIsChosenStaysChosenInAnotherOrder(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().select(rows.get(2)));
        order(robot, "Amount");
        order(robot, "Amount");
        assertThat(table.getSelectionModel().getSelectedItem().name()).isEqualTo("Prairie");
        robot.interact(() -> table.requestFocus());
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).extracting(Line::name).containsExactly("Prairie");
    }

    @Test
    void theListIsWrittenOutInItsOrderWithItsTotals(FxRobot robot) {
        order(robot, "Amount");
        robot.interact(() -> item(robot, "#p-export", "Excel workbook…").fire());
        ExportTable written = paper.written.getFirst();
        assertThat(written.columns()).containsExactly("Name", "Day", "Count", "Amount", "Fixed");
        assertThat(written.rows()).hasSize(3);
        assertThat(written.rows().get(1))
                .containsExactly(
                        new Cell.Words("Acme"),
                        new Cell.Day(LocalDate.of(2026, 1, 31)),
                        new Cell.Count(1_200),
                        new Cell.Amount(Money.ofCents(90_000)),
                        new Cell.Words("1,200"));
        assertThat(written.totals())
                .containsExactly(
                        new Cell.Words("All"),
                        new Cell.Day(LocalDate.of(2026, 10, 2)),
                        new Cell.Count(1_294),
                        new Cell.Amount(Money.ofCents(1_085_000)),
                        new Cell.Words("1,294"));
    }

    @Test
    void amountsAreAddedUpWhereTheListHasNoTotalOfItsOwn(FxRobot robot) {
        robot.interact(() -> rows.removeLast());
        robot.interact(() -> item(robot, "#p-export", "Excel workbook…").fire());
        // 900.00 - 50.00 + 10,000.00
        assertThat(paper.written.getFirst().totals())
                .containsExactly(
                        new Cell.Words("Total"),
                        Cell.NOTHING,
                        Cell.NOTHING,
                        new Cell.Amount(Money.ofCents(1_085_000)),
                        Cell.NOTHING);
    }

    @Test
    void wordsTypedIntoTheListNarrowItAndTheTotalOfAllIsLeftOut(FxRobot robot) {
        robot.interact(() -> table.requestFocus());
        robot.write("a 2026");
        waitForFxEvents();
        assertThat(names()).containsExactly("Acme", "Prairie");
        robot.interact(() -> item(robot, "#p-export", "Excel workbook…").fire());
        assertThat(paper.written.getFirst().notes()).containsExactly("all · found for “a 2026”");
        // 900.00 + 10,000.00
        assertThat(paper.written.getFirst().totals()).contains(new Cell.Amount(Money.ofCents(1_090_000)));
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(table.isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#p-search").queryAs(TextField.class).setText("zebra"));
        assertThat(names()).isEmpty();
        assertThat(robot.lookup("#p .muted").queryLabeled().getText()).isEqualTo("Nothing here holds “zebra”.");
    }

    @Test
    void aListThatIsReadOrCannotBeReadSaysSo(FxRobot robot) {
        robot.interact(() -> {
            rows.clear();
            state.set(PagedRows.State.LOADING);
        });
        assertThat(robot.lookup("#p .list-state.loading").tryQuery()).isPresent();
        robot.interact(() -> {
            rows.setAll(new Line("old", LocalDate.of(2026, 1, 1), "1", 1));
            state.set(PagedRows.State.FAILED);
        });
        assertThat(names()).isEmpty();
        assertThat(robot.lookup("#p .list-state.failed .label").queryLabeled().getText())
                .isEqualTo("The disk is gone.");
        robot.interact(() -> robot.lookup("#p-retry").queryButton().fire());
        assertThat(retries[0]).isEqualTo(1);
        robot.interact(() -> state.set(PagedRows.State.READY));
        assertThat(names()).containsExactly("old");
    }

    @Test
    void aTextThatIsCutIsToldInWholeWhereThePointerRests(FxRobot robot) {
        robot.interact(() -> rows.setAll(new Line(LONG, LocalDate.EPOCH, "1", 1)));
        lay(robot);
        TableCell<?, ?> cell = cell(robot, LONG);
        robot.interact(() -> enter(cell));
        assertThat(cell.getTooltip().getText()).isEqualTo(LONG);
        robot.interact(() -> rows.setAll(new Line("Acme", LocalDate.EPOCH, "1", 1)));
        lay(robot);
        TableCell<?, ?> whole = cell(robot, "Acme");
        robot.interact(() -> enter(whole));
        assertThat(whole.getTooltip()).isNull();
    }

    private static TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup("#p .table-cell")
                .match(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .query();
    }

    private void lay(FxRobot robot) {
        waitForFxEvents();
        robot.interact(() -> table.layout());
    }

    private static void enter(Node place) {
        place.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED_TARGET,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null));
    }

    @Test
    void severalRowsAreCopiedInTheirOrder(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2);
            table.getSelectionModel().select(0);
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines().map(line -> line.split("\t")[0])).containsExactly("Name", "Acme", "Prairie");
    }

    @Test
    void theChosenRowIsCopiedWithHeadings(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("Name\tDay\tCount\tAmount\tFixed\nharbor\t12/01/2025\t9\t-50.00\t9\n");
    }

    private List<String> names() {
        return table.getItems().stream().map(Line::name).toList();
    }

    private void order(FxRobot robot, String column) {
        robot.interact(() -> orders(robot).getItems().stream()
                .filter(item -> item.getText().equals(column))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static Menu orders(FxRobot robot) {
        return (Menu) item(robot, "#p-columns", "Order by");
    }

    private static MenuItem item(FxRobot robot, String button, String text) {
        return robot.lookup(button).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
