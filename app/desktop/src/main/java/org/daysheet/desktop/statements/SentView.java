package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Runs above their statements at the left, the paper at the right. Arrow left and right turn its pages.
final class SentView {
    private static final double LEFT_SHARE = 0.53;
    private static final double[] ROWS = {0.24, 0.76};

    private final SentViewModel model;
    private final FileDialogs dialogs;
    private final TableView<RunRow> runs = new TableView<>();
    private final TableView<PaperRow> papers = new TableView<>();
    private final PagedTable<LetterRow> letters;
    private final SplitPane root;

    SentView(SentViewModel model, TableTools tools) {
        this.model = model;
        this.dialogs = tools.dialogs();
        this.letters = letterTable();
        SplitPane lists = new SplitPane(
                box("statements.runs", runTable(), printRun(), saveRun()),
                box(
                        "statements.letters",
                        letters,
                        letters.tools(
                                tools,
                                Texts.of("statements.letters"),
                                () -> model.summary().get()),
                        printLetter(),
                        saveLetter()),
                box("statements.papers", paperTable(), reprint()));
        lists.setId("statements-lists");
        lists.setOrientation(Orientation.VERTICAL);
        lists.setDividerPositions(ROWS);
        this.root = new SplitPane(lists, new PdfView(model.preview(), model.household(), model::choose).root());
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

    /// Asks where to save the paper in front, and saves it.
    void saveInFront() {
        model.fileName().flatMap(this::file).ifPresent(model::save);
    }

    private static VBox box(String key, Region table, Node... buttons) {
        Label heading = new Label(Texts.of(key));
        heading.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap);
        head.getChildren().addAll(buttons);
        head.getStyleClass().add("side-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(head, table);
        box.setMinSize(0, 96);
        return box;
    }

    private TableView<RunRow> runTable() {
        dress(runs, "statements-runs", "statements.runs");
        runs.setPlaceholder(nothing("statements.runs.empty"));
        runs.getColumns().add(words("statements.column.cutoff", 92, row -> Formats.date(row.cutoff())));
        runs.getColumns().add(words("statements.column.made", 128, RunRow::preparedAt));
        runs.getColumns().add(figures("statements.column.count", 86, row -> Formats.count(row.count())));
        runs.getColumns().add(figures("statements.column.asked", 104, row -> Formats.amount(row.due())));
        runs.getColumns().add(figures("statements.column.minimum", 84, row -> Formats.amount(row.minimum())));
        runs.setItems(model.runs());
        runs.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.run().get())) {
                model.choose(row);
            }
        });
        return runs;
    }

    private PagedTable<LetterRow> letterTable() {
        PagedTable<LetterRow> table = new PagedTable<LetterRow>(
                        "statements-table", Texts.of("statements.letters"), model.letters(), model::load)
                .whenEmpty(Texts.of("statements.letters.empty"))
                .text(Texts.of("statements.column.number"), 86, LetterRow::number)
                .text(Texts.of("statements.column.household"), 200, LetterRow::name)
                .money(Texts.of("statements.column.due"), 104, LetterRow::due)
                .money(Texts.of("statements.column.pending"), 126, LetterRow::pending);
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> {
            if (slot != null && slot.value() != null) {
                model.choose(slot.value());
            }
        });
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        return table;
    }

    private TableView<PaperRow> paperTable() {
        dress(papers, "statements-papers", "statements.papers");
        papers.setPlaceholder(nothing("statements.papers.empty"));
        papers.getColumns().add(words("statements.column.out", 140, PaperRow::at));
        papers.getColumns().add(words("statements.column.by", 140, PaperRow::by));
        papers.setItems(model.papers());
        papers.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.look(row);
            }
        });
        papers.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        return papers;
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

    private Button printRun() {
        Button button =
                act("print-run", MaterialDesignP.PRINTER, () -> with(model.run().get(), model.work()::print));
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
        Button button = act(
                "reprint",
                MaterialDesignP.PRINTER_CHECK,
                () -> with(
                        papers.getSelectionModel().getSelectedItem(),
                        paper -> with(model.run().get(), run -> model.work().reprint(run, paper))));
        button.disableProperty()
                .bind(Bindings.isNull(papers.getSelectionModel().selectedItemProperty())
                        .or(model.work().working()));
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
            runs.getSelectionModel().select(run);
        }
    }

    private void mark(@Nullable LetterRow letter) {
        Slot<LetterRow> chosen = letters.table().getSelectionModel().getSelectedItem();
        if (letter != null && (chosen == null || !letter.equals(chosen.value()))) {
            letters.seek(row -> row.id().equals(letter.id()));
        }
    }

    private static Label nothing(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private static void dress(TableView<?> table, String id, String words) {
        table.setId(id);
        table.setAccessibleText(Texts.of(words));
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static <R> TableColumn<R, String> words(String key, int width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(Texts.of(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 130));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        return column;
    }

    private static <R> TableColumn<R, String> figures(String key, int width, Function<R, String> value) {
        TableColumn<R, String> column = words(key, width, value);
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean isEmpty) {
                super.updateItem(text, isEmpty);
                setText(isEmpty || text == null ? "" : text);
            }
        });
        return column;
    }
}
