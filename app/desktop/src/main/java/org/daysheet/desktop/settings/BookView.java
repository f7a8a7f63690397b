package org.daysheet.desktop.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// A list of things with the form of the chosen one beside it, or a form alone; saved and undone below.
final class BookView<R, K> {
    private static final double FORM = 430;

    private final RecordBook<R, K> book;
    private final Consumer<K> cursor;
    private final Supplier<K> first;
    private K firstOfNew;
    private final HBox foot = new HBox();
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private boolean isSettling;

    /// @param id first part of the ids
    /// @param first where typing begins
    BookView(String id, RecordBook<R, K> book, FormGrid<K> grid, K first, Node... below) {
        this(id, book, grid, grid::focus, () -> first, below);
    }

    /// @param id first part of the ids
    /// @param fields every field of the form
    /// @param cursor puts the cursor into a field, wherever it is
    /// @param first where typing begins
    BookView(String id, RecordBook<R, K> book, Region fields, Consumer<K> cursor, Supplier<K> first, Node... below) {
        this.book = book;
        this.cursor = cursor;
        this.first = first;
        this.firstOfNew = first.get();
        VBox page = new VBox(fields);
        page.getChildren().addAll(below);
        page.getStyleClass().add("settings-page");
        scroll.setContent(page);
        scroll.setId(id + "-form");
        scroll.setAccessibleText(Texts.of("settings.form"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane form = new BorderPane(scroll);
        form.setBottom(foot(id));
        form.setMinWidth(0);
        root.setCenter(form);
        root.setMinWidth(0);
    }

    /// The same with offers over its form.
    BookView<R, K> offering(OfferList offers) {
        StackPane room = new StackPane(root.getCenter(), offers);
        room.setMinWidth(0);
        scroll.vvalueProperty().addListener((_, _, _) -> offers.hide());
        root.setCenter(room);
        return this;
    }

    /// The same, where typing begins elsewhere in something new.
    BookView<R, K> beginning(K field) {
        firstOfNew = field;
        return this;
    }

    /// The same with its list.
    ///
    /// @param title what the list is called
    BookView<R, K> beside(PlainTable<R> list, TableTools tools, String title) {
        TableView<R> table = list.read(book.reading(), book::load)
                .searched()
                .onOpen(_ -> focus())
                .table();
        Node form = root.getCenter();
        if (form instanceof Region region) {
            region.setPrefWidth(FORM);
            region.setMinWidth(FORM);
            region.getStyleClass().add("settings-side");
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, list.tools(tools, title, () -> ""));
        head.getStyleClass().add("side-head");
        BorderPane left = new BorderPane(table);
        left.setTop(head);
        left.setMinWidth(0);
        root.setCenter(left);
        root.setRight(form);
        table.setMinWidth(0);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> choose(table, row));
        book.chosen().addListener((_, _, row) -> mark(table, row));
        mark(table, book.chosen().get());
        book.rows().addListener((ListChangeListener<R>)
                _ -> mark(table, book.chosen().get()));
        return this;
    }

    /// The same with one more button.
    BookView<R, K> with(Button button) {
        foot.getChildren().add(1, button);
        return this;
    }

    Parent root() {
        return root;
    }

    void focus() {
        root.applyCss(); // what scrolls is not there before
        root.layout();
        focusFault(book.chosen().get() == null ? firstOfNew : first.get());
    }

    /// Puts the cursor into a field, by its name.
    void focus(String field) {
        root.applyCss(); // what scrolls is not there before
        root.layout();
        book.form().fields().stream()
                .filter(one -> one.toString().equals(field))
                .findFirst()
                .ifPresentOrElse(cursor, this::focus);
    }

    /// Saves what was changed; what is wrong gets the cursor.
    void save() {
        book.save();
        book.form().firstFault().ifPresent(cursor);
    }

    private void focusFault(K otherwise) {
        cursor.accept(book.form().firstFault().orElse(otherwise));
    }

    private void choose(TableView<R> table, @Nullable R row) {
        if (isSettling || row == null) {
            return;
        }
        if (!book.choose(row)) {
            mark(table, book.chosen().get());
        }
    }

    private void mark(TableView<R> table, @Nullable R row) {
        isSettling = true;
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            PlainTable.choose(table, row);
        }
        isSettling = false;
    }

    private HBox foot(String id) {
        BadgeLabel notice = new BadgeLabel();
        notice.setId(id + "-notice");
        notice.setWrapText(true);
        notice.follow(book.notice());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = button(id + "-undo", Texts.of("settings.undo"));
        undo.disableProperty().bind(book.canSave().not());
        undo.setOnAction(_ -> book.undo());
        Button save = button(id + "-save", Texts.of("settings.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(book.canSave().not());
        save.setOnAction(_ -> save());
        foot.getChildren().addAll(notice, gap, undo, save);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
