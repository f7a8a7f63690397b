package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Runs above their statements at the left, the paper at the right. Arrow left and right turn its pages.
final class SentView {
    private static final double LEFT_SHARE = 0.56;
    private static final double[] ROWS = {0.24, 0.76};

    private final SentViewModel model;
    private final FileDialogs dialogs;
    private final TableView<RunRow> runs;
    private final TableView<PaperRow> papers;
    private final PagedTable<LetterRow> letters;
    private final PdfView pages;
    private final SplitPane root;

    SentView(SentViewModel model, TableTools tools) {
        this.model = model;
        this.dialogs = tools.dialogs();
        this.pages = paper();
        SearchField search = new SearchField("statements-search", Texts.of("statements.search"), model.search());
        this.letters = letterTable().filteredBy(search);
        PlainTable<RunRow> plainRuns = runTable();
        PlainTable<PaperRow> plainPapers = paperTable();
        this.runs = plainRuns.table();
        this.papers = plainPapers.table();
        listen();
        SplitPane lists = new SplitPane(
                box(
                        "statements.runs",
                        runs,
                        toEnd(plainRuns.tools(tools, Texts.of("statements.runs"), this::words)),
                        printRun(),
                        saveRun()),
                letterBox(search, tools),
                box(
                        "statements.papers",
                        papers,
                        toEnd(plainPapers.tools(tools, Texts.of("statements.papers"), model::runWords)),
                        reprint()));
        lists.setId("statements-lists");
        lists.setOrientation(Orientation.VERTICAL);
        lists.setDividerPositions(ROWS);
        this.root = new SplitPane(lists, pages.root());
        root.setId("statements-sides");
        root.setDividerPositions(LEFT_SHARE);
        model.letter().addListener((_, _, now) -> mark(now));
        model.run().addListener((_, _, now) -> mark(now));
        model.runs().addListener((_, _, _) -> mark(model.run().get()));
    }

    Parent root() {
        return root;
    }

    void focus() {
        runs.requestFocus();
    }

    private VBox letterBox(SearchField search, TableTools tools) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(search, gap, letters.tools(tools, Texts.of("statements.letters"), model::runWords));
        return box("statements.letters", letters, line, printLetter(), saveLetter());
    }

    /// Asks where to save the paper in front, and saves it.
    void saveInFront() {
        model.fileName().flatMap(this::file).ifPresent(model::save);
    }

    /// A list below its title; search and tools have a line of their own.
    private static VBox box(String key, Region table, HBox line, Node... buttons) {
        Label heading = new Label(Texts.of(key));
        heading.getStyleClass().add("panel-title");
        HBox tools = new HBox(buttons);
        tools.getStyleClass().add("row");
        TitleBar head = new TitleBar(heading, tools);
        head.getStyleClass().add("side-head");
        line.getStyleClass().add("side-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(head, line, table);
        box.setMinSize(0, 96);
        return box;
    }

    private static HBox toEnd(Node tools) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(gap, tools);
    }

    private String words() {
        return model.summary().get();
    }

    private PdfView paper() {
        return new PdfView("statements", model.preview(), Texts.of("statements.pdf.none"), new HouseholdChoice(model));
    }

    private PlainTable<RunRow> runTable() {
        return new PlainTable<>(
                        "statements-runs", Texts.of("statements.runs"), model.runs(), Texts.of("statements.runs.empty"))
                .read(model.reading(), model::load)
                .date(Heading.of("statements.column.cutoff"), 92, RunRow::cutoff)
                .figure(Heading.of("statements.column.count"), 102, row -> Formats.count(row.count()))
                .money(Heading.of("statements.column.asked"), 104, RunRow::due)
                .figure(Heading.of("statements.column.minimum"), 84, row -> Formats.amount(row.minimum()))
                .spare()
                .text(Heading.of("statements.column.names"), 72, RunRow::among)
                .spare()
                .text(Heading.of("statements.column.made"), 128, RunRow::preparedAt)
                .unordered()
                .downTo(98)
                .searched()
                .onOpen(_ -> letters.enter());
    }

    private void listen() {
        runs.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.run().get())) {
                model.choose(row);
            }
        });
        papers.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.look(row);
            }
        });
        papers.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private PagedTable<LetterRow> letterTable() {
        PagedTable<LetterRow> table = new PagedTable<LetterRow>(
                        "statements-table", Texts.of("statements.letters"), model.letters(), model::load)
                .whenEmpty(Texts.of("statements.letters.empty"))
                .text(Heading.of("statements.column.number"), 86, LetterRow::number)
                .orderedAs("NUMBER")
                .text(Heading.of("statements.column.household"), 200, LetterRow::name)
                .orderedAs("NAME")
                .money(Heading.of("statements.column.due"), 104, LetterRow::due)
                .orderedAs("DUE")
                .money(Heading.of("statements.column.pending"), 126, LetterRow::pending)
                .orderedAs("PENDING")
                .onOpen(_ -> pages.focus());
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> {
            if (slot != null && slot.value() != null) {
                model.choose(slot.value());
            }
        });
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        return table;
    }

    private PlainTable<PaperRow> paperTable() {
        return new PlainTable<>(
                        "statements-papers",
                        Texts.of("statements.papers"),
                        model.papers(),
                        Texts.of("statements.papers.empty"))
                .read(model.paperReading(), model::loadPapers)
                .text(Heading.of("statements.column.out"), 140, PaperRow::at)
                .unordered()
                .text(Heading.of("statements.column.by"), 140, PaperRow::by)
                .searched()
                .onOpen(row -> {
                    model.look(row);
                    pages.focus();
                });
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> model.preview().turn(1);
            case LEFT -> model.preview().turn(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Prints every statement of the chosen run.
    void printWhole() {
        with(model.run().get(), model.work()::print);
    }

    BooleanExpression canPrintWhole() {
        return noLetters().not();
    }

    /// Prints the chosen paper as it went out before.
    void printAgain() {
        with(
                papers.getSelectionModel().getSelectedItem(),
                paper -> with(model.run().get(), run -> model.work().reprint(run, paper)));
    }

    BooleanExpression canPrintAgain() {
        return Bindings.isNotNull(papers.getSelectionModel().selectedItemProperty())
                .and(model.work().working().not());
    }

    private Button printRun() {
        Button button = act("print-run", MaterialDesignP.PRINTER, this::printWhole);
        button.disableProperty().bind(noLetters());
        return button;
    }

    private Button saveRun() {
        Button button = act(
                "save-run",
                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                () -> with(
                        model.run().get(),
                        run -> file("statements-" + run.id() + ".pdf")
                                .ifPresent(file -> model.work().save(run, file))));
        button.disableProperty().bind(noLetters());
        return button;
    }

    private javafx.beans.binding.BooleanBinding noLetters() {
        return Bindings.createBooleanBinding(
                () -> {
                    RunRow run = model.run().get();
                    return run == null
                            || run.count() == 0
                            || model.work().working().get();
                },
                model.run(),
                model.work().working());
    }

    private Button printLetter() {
        Button button = act(
                "print-letter",
                MaterialDesignP.PRINTER,
                () -> with(model.letter().get(), model.work()::print));
        button.disableProperty()
                .bind(Bindings.isNull(model.letter()).or(model.work().working()));
        return button;
    }

    private Button saveLetter() {
        Button button = act(
                "save-letter",
                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                () -> with(
                        model.letter().get(),
                        letter -> file("statement-" + letter.number() + ".pdf")
                                .ifPresent(file -> model.work().save(letter, file))));
        button.disableProperty()
                .bind(Bindings.isNull(model.letter()).or(model.work().working()));
        return button;
    }

    private Button reprint() {
        Button button = act("reprint", MaterialDesignP.PRINTER_CHECK, this::printAgain);
        button.disableProperty().bind(canPrintAgain().not());
        return button;
    }

    private static Button act(String name, org.kordamp.ikonli.Ikon icon, Runnable act) {
        Button button = new Button(Texts.of("statements.button." + name), new FontIcon(icon));
        button.setId("statements-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static <T> void with(@Nullable T chosen, Consumer<T> act) {
        if (chosen != null) {
            act.accept(chosen);
        }
    }

    private Optional<Path> file(String name) {
        return dialogs.toSave(root.getScene().getWindow(), Texts.of("statements.save.title"), name);
    }

    private void mark(@Nullable RunRow run) {
        if (run != null && !run.equals(runs.getSelectionModel().getSelectedItem())) {
            PlainTable.choose(runs, run);
        }
    }

    private void mark(@Nullable LetterRow letter) {
        Slot<LetterRow> chosen = letters.table().getSelectionModel().getSelectedItem();
        if (letter != null && (chosen == null || !letter.equals(chosen.value()))) {
            letters.seek(row -> row.id().equals(letter.id()));
        }
    }
}
