package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableChoice;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tools of a table: order, columns, copy, export, filter by typing, open by Enter.
@ExtendWith(ApplicationExtension.class)
class TableToolsTest {
    private static final int ROWS = 2_345;

    private final Background background = Pretend.sameThread();
    private final Pretend.Paper paper = new Pretend.Paper();
    private final PagedRows<Line> rows = new PagedRows<>(background);
    private final List<Sort> sorts = new ArrayList<>();
    private final List<ExportTable> printed = new ArrayList<>();
    private final List<Line> opened = new ArrayList<>();
    private final Map<String, TableChoice> kept =
            new HashMap<>(Map.of("t", new TableChoice(List.of("amount", "name"), Map.of(), null)));
    private int count = ROWS;
    private TextField search;
    private ColumnMemory memory;
    private TableView<?> table;

    /// A row with one value of each kind.
    private record Line(String name, LocalDate day, Money amount) {}

    /// Lines whose order is remembered.
    private final class Lines implements PageSource<Line> {
        private final List<Sort> sorts;

        Lines(List<Sort> sorts) {
            this.sorts = sorts;
        }

        @Override
        public PageSource<Line> sorted(Sort sort) {
            sorts.add(sort);
            return this;
        }

        @Override
        public long count() {
            return count;
        }

        @Override
        public List<Line> page(long offset, int limit) {
            return Pretend.source(
                            count,
                            number -> new Line(
                                    "Line " + number, LocalDate.of(2026, 1, 1).plusDays(number), Money.ofCents(number)))
                    .page(offset, limit);
        }
    }

    @Start
    void start(Stage stage) {
        memory = new ColumnMemory() {
            @Override
            public TableChoice choice(String name) {
                return kept.getOrDefault(name, TableChoice.NONE);
            }

            @Override
            public void keep(String name, TableChoice choice) {
                kept.put(name, choice);
            }
        };
        search = new TextField();
        PagedTable<Line> list = new PagedTable<>("t", "Lines", rows, () -> {})
                .text(Heading.of("name", "Name"), 120, Line::name)
                .orderedAs("NAME")
                .date(Heading.of("day", "Day"), 100, Line::day)
                .money(Heading.of("amount", "Amount"), 100, Line::amount)
                .orderedAs("AMOUNT")
                .onOpen(opened::add)
                .filteredBy(search);
        BorderPane root = new BorderPane(list);
        root.setTop(search);
        root.setBottom(list.tools(tools(memory), "Lines", () -> "all of them"));
        rows.load(new Lines(sorts));
        table = list.table();
        Scene scene = new Scene(root, 900, 600);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private TableTools tools(ColumnMemory memory) {
        TableTools all = Pretend.tools(background, paper, memory);
        return new TableTools(
                background,
                paper,
                all.dialogs(),
                memory,
                all.filters(),
                (_, work, _) -> printed.add(work.run(Progress.SILENT)));
    }

    @Test
    void columnsAreShownAsTheyWereChosenLastTimeAndTheChoiceIsKept(FxRobot robot) {
        assertThat(titles()).containsExactly("Amount", "Name");
        CheckMenuItem day = (CheckMenuItem) item(robot, "#t-columns", "Day");
        robot.interact(() -> day.setSelected(true));
        assertThat(titles()).containsExactly("Amount", "Name", "Day");
        assertThat(kept.get("t").columns()).containsExactly("amount", "name", "day");
        robot.interact(
                () -> item(robot, "#t-columns", "All columns as delivered").fire());
        assertThat(titles()).containsExactly("Name", "Day", "Amount");
    }

    @Test
    void theOrderOfRowsAndWidthsSomebodyDrewComeBack(FxRobot robot) {
        kept.put("held", new TableChoice(List.of(), Map.of("name", 222, "gone", 50), new Sort("amount", true)));
        PagedTable<Line> list = held(robot, "held");
        assertThat(names(list)).containsExactly("Line 3", "Line 2", "Line 1");
        assertThat(list.table().getColumns().getFirst().getPrefWidth()).isEqualTo(222);
        robot.interact(() -> orders(robot, "held").getItems().getFirst().fire());
        assertThat(names(list)).containsExactly("Line 1", "Line 2", "Line 3");
        assertThat(kept.get("held").order()).isEqualTo(new Sort("name", false));
        assertThat(kept.get("held").columns()).isEmpty();
    }

    @Test
    void rowsThatAreHeldAreOrderedByEveryColumnAndFoundByTyping(FxRobot robot) {
        PagedTable<Line> list = held(robot, "held");
        assertThat(orders(robot, "held").getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Name", "Day", "Amount");
        robot.interact(() -> list.table().requestFocus());
        robot.write("0.02 li");
        waitForFxEvents();
        assertThat(names(list)).containsExactly("Line 2");
        robot.interact(() -> item(robot, "#held-export", "Excel workbook…").fire());
        assertThat(paper.written.getFirst().notes()).containsExactly("held · found for “0.02 li”");
        robot.write("x");
        waitForFxEvents();
        assertThat(list.table().getItems()).isEmpty();
        assertThat(robot.lookup("#place .list-state.empty .label")
                        .queryLabeled()
                        .getText())
                .isEqualTo("Nothing here holds “0.02 lix”.");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(names(list)).containsExactly("Line 1", "Line 2", "Line 3");
    }

    /// A table over three rows that are held, in place of the other.
    private PagedTable<Line> held(FxRobot robot, String id) {
        PagedRows<Line> few = new PagedRows<>(background);
        List<PagedTable<Line>> made = new ArrayList<>();
        robot.interact(() -> {
            PagedTable<Line> list = new PagedTable<>(id, "Lines", few, () -> {})
                    .ordersHeld()
                    .searched()
                    .text(Heading.of("name", "Name"), 120, Line::name)
                    .date(Heading.of("day", "Day"), 100, Line::day)
                    .money(Heading.of("amount", "Amount"), 100, Line::amount);
            BorderPane place = (BorderPane) table.getScene().getRoot();
            place.setId("place");
            place.setCenter(list);
            place.setTop(list.tools(tools(memory), "Lines", () -> "held"));
            few.load(new ReadOnce<>(
                    () -> List.of(line(2), line(1), line(3)),
                    row -> row.name() + " " + row.amount().display()));
            made.add(list);
        });
        if (few.sort().get() == null) {
            robot.interact(() -> few.sortBy(new Sort("name", false)));
        }
        return made.getFirst();
    }

    private static Line line(int number) {
        return new Line("Line " + number, LocalDate.of(2026, 1, number), Money.ofCents(number));
    }

    private static List<String> names(PagedTable<Line> list) {
        return list.table().getItems().stream().map(slot -> slot.value().name()).toList();
    }

    private static Menu orders(FxRobot robot, String id) {
        return (Menu) item(robot, "#" + id + "-columns", "Order by");
    }

    @Test
    void theLastColumnCannotBeTakenAway(FxRobot robot) {
        robot.interact(() -> ((CheckMenuItem) item(robot, "#t-columns", "Amount")).setSelected(false));
        robot.interact(() -> ((CheckMenuItem) item(robot, "#t-columns", "Name")).setSelected(false));
        assertThat(titles()).containsExactly("Name");
    }

    @Test
    void aHeadingOrdersTheListWhereItComesFromAndKeepsItsArrow(FxRobot robot) {
        robot.interact(() -> click("Amount"));
        robot.interact(() -> click("Amount"));
        assertThat(sorts).containsExactly(new Sort("AMOUNT", false), new Sort("AMOUNT", true));
        assertThat(table.getSortOrder()).extracting(TableColumn::getText).containsExactly("Amount");
        robot.interact(() -> click("Amount"));
        assertThat(rows.sort().get()).isNull();
        assertThat(table.getSortOrder()).isEmpty();
    }

    @Test
    void theMenuOrdersToo(FxRobot robot) {
        Menu order = (Menu) item(robot, "#t-columns", "Order by");
        assertThat(order.getItems()).extracting(MenuItem::getText).containsExactly("Name", "Amount");
        robot.interact(() -> order.getItems().getFirst().fire());
        robot.interact(() -> order.getItems().getFirst().fire());
        assertThat(sorts).containsExactly(new Sort("NAME", false), new Sort("NAME", true));
    }

    @Test
    void selectedRowsAreCopiedWithHeadingsAlsoThoseNobodyHasSeen(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectIndices(1, 2_000);
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("Amount\tName\n0.01\tLine 1\n20.00\tLine 2000\n");
        assertThat(background.history().getFirst().result().get()).isEqualTo("2 rows are on the clipboard.");
    }

    @Test
    void theWholeListIsWrittenOutWithTotals(FxRobot robot) {
        robot.interact(() -> item(robot, "#t-export", "Excel workbook…").fire());
        ExportTable written = paper.written.getFirst();
        assertThat(written.title()).isEqualTo("Lines");
        assertThat(written.notes()).containsExactly("all of them");
        assertThat(written.columns()).containsExactly("Amount", "Name");
        assertThat(written.rows()).hasSize(ROWS);
        assertThat(written.rows().get(2_344))
                .containsExactly(
                        new ExportTable.Cell.Amount(Money.ofCents(2_344)), new ExportTable.Cell.Words("Line 2344"));
        // 0 + 1 + ... + 2,344 cents
        assertThat(written.totals())
                .containsExactly(new ExportTable.Cell.Amount(Money.ofCents(2_748_340)), ExportTable.Cell.NOTHING);
        Job job = background.history().getFirst();
        assertThat(job.result().get()).isEqualTo("2,345 rows were written to export.csv.");
    }

    @Test
    void aListGoesOnPaperAsItStandsUpToSoManyRows(FxRobot robot) {
        robot.interact(() -> robot.lookup("#t-print").queryButton().fire());
        ExportTable whole = printed.getFirst();
        assertThat(whole.rows()).hasSize(ROWS);
        assertThat(whole.notes()).containsExactly("all of them");

        count = 12_345;
        robot.interact(() -> rows.load(new Lines(sorts)));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        waitForFxEvents();
        ExportTable cut = printed.get(1);
        assertThat(cut.rows()).hasSize(5_000);
        assertThat(cut.notes())
                .containsExactly(
                        "all of them",
                        "Only the first 5,000 of 12,345 rows are printed. Narrow the list, or write all of it to a"
                                + " file.");
        // 0 + 1 + ... + 4,999 cents
        assertThat(cut.totals())
                .containsExactly(new ExportTable.Cell.Amount(Money.ofCents(12_497_500)), ExportTable.Cell.NOTHING);
    }

    @Test
    void theSlashGoesToTheSearch(FxRobot robot) {
        robot.interact(table::requestFocus);
        robot.write("/");
        waitForFxEvents();
        assertThat(search.isFocused()).isTrue();
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void aRowThatIsThereAgainStaysChosenWhenTheListIsReadAnew(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().select(3));
        robot.interact(() -> rows.load(new Lines(sorts)));
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void enterOpensTheChosenRowAndLettersGoToTheSearch(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(opened).extracting(Line::name).containsExactly("Line 2");
        robot.write("ri");
        waitForFxEvents();
        assertThat(search.getText()).isEqualTo("ri");
        assertThat(search.isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(table.isFocused()).isTrue();
    }

    private <S> void click(String title) {
        @SuppressWarnings("unchecked")
        TableView<S> view = (TableView<S>) table;
        TableColumn<S, ?> column = view.getColumns().stream()
                .filter(one -> one.getText().equals(title))
                .findFirst()
                .orElseThrow();
        if (view.getSortOrder().isEmpty()) {
            column.setSortType(TableColumn.SortType.ASCENDING);
            view.getSortOrder().add(column);
        } else if (column.getSortType() == TableColumn.SortType.ASCENDING) {
            column.setSortType(TableColumn.SortType.DESCENDING);
        } else {
            view.getSortOrder().clear();
        }
    }

    private List<String> titles() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private static MenuItem item(FxRobot robot, String button, String text) {
        return robot.lookup(button).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
