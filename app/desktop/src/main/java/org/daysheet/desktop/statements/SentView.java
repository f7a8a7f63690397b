package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Insets;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.Choices;
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

/// One list at a time at the left: runs, the statements of one, what went out; the paper at the right. Arrow left and
/// right turn its pages.
final class SentView {
    private static final double LEFT_SHARE = 0.58;
    private static final MaterialDesignC SAVE = MaterialDesignC.CONTENT_SAVE_OUTLINE;
    static final Insets BESIDE = new Insets(0, 10, 0, 10);

    private final SentViewModel model;
    private final FileDialogs dialogs;
    private final TableView<RunRow> runs;
    private final SentPapers papers;
    private final PagedTable<LetterRow> letters;
    private final PdfView pages;
    private final SentActs acts;
    private final SplitPane root;

    SentView(SentViewModel model, TableTools tools) {
        this.model = model;
        this.dialogs = tools.dialogs();
        this.pages = paper();
        SearchField search = new SearchField("statements-search", Texts.of("statements.search"), model.search());
        this.letters = letterTable().filteredBy(search);
        PlainTable<RunRow> plainRuns = runTable();
        this.runs = plainRuns.table();
        this.papers = new SentPapers(model, tools, pages);
        this.acts = new SentActs(model, runs, letters.table(), papers.table(), this::file);
        listen();
        StackPane lists = new StackPane(
                shownOn(
                        SentList.RUNS,
                        list(line(plainRuns.tools(tools, Texts.of("statements.runs"), this::words)), runs)),
                shownOn(SentList.LETTERS, letterBox(search, tools)),
                shownOn(SentList.PAPERS, papers.root()));
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox left = new VBox(head(), lists);
        left.setMinWidth(0);
        this.root = new SplitPane(left, pages.root());
        root.setId("statements-sides");
        root.setDividerPositions(LEFT_SHARE);
        model.list().addListener((_, _, _) -> focus());
        model.search()
                .subscribe(typed -> letters.whenEmpty(
                        typed.isBlank()
                                ? Texts.of("statements.letters.empty")
                                : Texts.of("parts.search.none", typed.strip())));
        model.letter().addListener((_, _, now) -> mark(now));
        model.run().addListener((_, _, now) -> mark(now));
        model.runs().addListener((_, _, _) -> mark(model.run().get()));
    }

    Parent root() {
        return root;
    }

    void focus() {
        switch (model.list().get()) {
            case RUNS -> runs.requestFocus();
            case LETTERS -> letters.table().requestFocus();
            case PAPERS -> papers.focus();
        }
    }

    /// Which list is in front, and what can be done with it.
    private TitleBar head() {
        Choices<SentList> choice =
                new Choices<>("statements-list", List.of(SentList.values()), SentList::words, model.list());
        BooleanExpression hasLetter =
                model.letter().isNotNull().and(model.work().working().not());
        StackPane buttons = new StackPane(
                shownOn(
                        SentList.RUNS,
                        row(
                                enabled(acts.canTakeRun(), act("print-run", MaterialDesignP.PRINTER, acts::print)),
                                enabled(acts.canTakeRun(), act("save-run", SAVE, acts::save)))),
                shownOn(
                        SentList.LETTERS,
                        row(
                                enabled(hasLetter, act("print-letter", MaterialDesignP.PRINTER, acts::print)),
                                enabled(hasLetter, act("save-letter", SAVE, acts::save)))),
                shownOn(
                        SentList.PAPERS,
                        row(enabled(
                                papers.canPrintAgain(),
                                act("reprint", MaterialDesignP.PRINTER_CHECK, acts::printAgain)))));
        TitleBar head = new TitleBar(choice, buttons);
        head.getStyleClass().add("side-head");
        return head;
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().addAll("row", "at-end");
        return row;
    }

    private Region shownOn(SentList list, Region part) {
        part.visibleProperty().bind(Bindings.equal(model.list(), list));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private VBox letterBox(SearchField search, TableTools tools) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(search, gap, letters.tools(tools, Texts.of("statements.letters"), model::runWords));
        line.getStyleClass().add("side-head");
        Label of = new Label();
        of.setId("statements-run-words");
        of.getStyleClass().add("muted");
        of.textProperty().bind(Bindings.createStringBinding(this::runWords, model.run()));
        VBox.setMargin(of, BESIDE);
        return list(new VBox(of, line), letters);
    }

    private String runWords() {
        RunRow run = model.run().get();
        return run == null
                ? ""
                : Texts.of("statements.run.line", Formats.date(run.cutoff()), run.count(), Formats.amount(run.due()));
    }

    private static VBox list(Region above, Region table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(above, table);
    }

    /// Tools at the right end of a line.
    static HBox line(Node tools) {
        HBox line = new HBox(tools);
        line.getStyleClass().addAll("side-head", "at-end");
        return line;
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
                .text(Heading.of("statements.column.made"), 130, RunRow::preparedAt)
                .unordered()
                .searched()
                .onOpen(_ -> {
                    model.list().set(SentList.LETTERS);
                    letters.enter();
                });
    }

    private void listen() {
        runs.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.run().get())) {
                model.choose(row);
            }
        });
        papers.onKey(this::turn);
    }

    private PagedTable<LetterRow> letterTable() {
        PagedTable<LetterRow> table = new PagedTable<LetterRow>(
                        "statements-table", Texts.of("statements.letters"), model.letters(), model::load)
                .whenEmpty(Texts.of("statements.letters.empty"))
                .keyedBy(LetterRow::id)
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
                model.follow(slot.value());
            }
        });
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        return table;
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
        RunRow run = model.run().get();
        if (run != null) {
            model.work().print(run);
        }
    }

    /// What is done with the rows that are chosen.
    SentActs acts() {
        return acts;
    }

    /// What went out, for its acts.
    SentPapers papers() {
        return papers;
    }

    private static Button enabled(BooleanExpression when, Button button) {
        button.disableProperty().bind(when.not());
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
