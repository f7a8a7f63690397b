package org.daysheet.desktop.settings;

import java.io.File;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListFile;
import org.daysheet.desktop.days.DayText;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// The part of the settings with the public code lists: their versions, and files to bring more, chosen or dropped on
/// it.
final class CodeListsView {
    private static final double DAY = 112;
    private static final double ANSWERS = 190;

    private final CodeListsViewModel model;
    private final TableTools tools;
    private final Button bring = BookView.button("lists-import", Texts.of("settings.list.import"));
    private final TableView<CodeList> table;
    private final BorderPane root = new BorderPane();

    CodeListsView(CodeListsViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        PlainTable<CodeList> list = list();
        this.table = list.table();
        VBox below = new VBox(ask(), answers(), foot());
        root.setTop(new VBox(head(list.tools(tools, Texts.of("settings.section.LISTS"), () -> "")), words()));
        root.setCenter(table);
        root.setBottom(below);
        root.setId("lists");
        root.setMinWidth(0);
        root.setOnDragOver(this::offer);
        root.setOnDragDropped(this::dropped);
    }

    Parent root() {
        return root;
    }

    void focus() {
        (model.rows().isEmpty() ? bring : table).requestFocus();
    }

    private PlainTable<CodeList> list() {
        return new PlainTable<CodeList>(
                        "lists-table",
                        Texts.of("settings.section.LISTS"),
                        model.rows(),
                        Texts.of("settings.list.nothing"))
                .text(Heading.of("settings.column.list"), 230, list -> BroughtList.kind(list.kind()))
                .text(
                        Heading.of("settings.column.version"),
                        84,
                        list -> list.period().name())
                .date(
                        Heading.of("settings.column.counts-from"),
                        118,
                        list -> list.period().effectiveOn())
                .date(
                        Heading.of("settings.column.counts-to"),
                        96,
                        list -> list.period().endsOn())
                .figure(Heading.of("settings.column.entries"), 86, list -> Formats.count(list.entries()))
                .badge(Heading.of("settings.column.state"), 136, model::standing)
                .date(Heading.of("settings.column.loaded"), 96, list -> loaded(list, CodeListFile::importedOn))
                .text(Heading.of("settings.column.loaded-by"), 84, list -> by(list))
                .read(model.reading(), model::load)
                .searched();
    }

    private static <T> @Nullable T loaded(CodeList list, java.util.function.Function<CodeListFile, T> fact) {
        return list.files().isEmpty() ? null : fact.apply(list.files().getLast());
    }

    private static String by(CodeList list) {
        String who = loaded(list, CodeListFile::importedBy);
        return who == null ? "" : who;
    }

    private HBox head(Node buttons) {
        Label heading = new Label(Texts.of("settings.section.LISTS"));
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, buttons);
        head.getStyleClass().add("side-head");
        return head;
    }

    private static HBox words() {
        Label words = new Label(Texts.of("settings.list.words"));
        words.setId("lists-words");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("side-head");
        return line;
    }

    private AskBar ask() {
        Button remove = BookView.button("lists-remove-now", Texts.of("settings.list.remove"));
        remove.setOnAction(_ -> {
            model.removeNow();
            table.requestFocus();
        });
        AskBar bar = new AskBar(
                "lists-ask",
                BookView.button("lists-remove-not", Texts.of("settings.list.keep")),
                () -> {
                    model.keep();
                    table.requestFocus();
                },
                List.of(remove));
        model.removing().addListener((_, _, now) -> bar.ask(question(now)));
        bar.ask(question(model.removing().get()));
        return bar;
    }

    private static String question(@Nullable CodeList list) {
        return list == null
                ? ""
                : Texts.of(
                        "settings.list.ask",
                        BroughtList.kind(list.kind()),
                        list.period().name());
    }

    /// What became of the files, each with its faults.
    private ScrollPane answers() {
        VBox cards = new VBox();
        cards.getStyleClass().add("finding-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setId("lists-answers");
        scroll.setAccessibleText(Texts.of("settings.list.answers"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(ANSWERS);
        Runnable fill = () -> {
            cards.getChildren()
                    .setAll(model.brought().stream().map(CodeListsView::card).toList());
            scroll.setVisible(!model.brought().isEmpty());
            scroll.setManaged(!model.brought().isEmpty());
        };
        model.brought().addListener((ListChangeListener<BroughtList>) _ -> fill.run());
        fill.run();
        return scroll;
    }

    private static VBox card(BroughtList list) {
        VBox card =
                new VBox(line(list.name(), "finding-message"), line(list.words(), list.isGood() ? "muted" : "hold"));
        card.getStyleClass().addAll("finding-card", "file-card");
        list.faults().forEach(fault -> card.getChildren().add(line(fault, "muted")));
        return card;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox foot() {
        BadgeLabel notice = new BadgeLabel();
        notice.setId("lists-notice");
        notice.setWrapText(true);
        notice.follow(model.notice());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        DayText day = new DayText(
                "lists-day", FieldLabel.plain(Texts.of("settings.list.from")), model.countsFrom(), model::today);
        day.setPrefWidth(DAY);
        day.setMinWidth(DAY);
        Label label = new FieldLabel(Texts.of("settings.list.from"), day);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = BookView.button("lists-remove", Texts.of("settings.list.remove"));
        remove.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(model.isIdle().not()));
        remove.setOnAction(_ -> model.askToRemove(table.getSelectionModel().getSelectedItem()));
        bring.getStyleClass().add("accent");
        bring.setMnemonicParsing(true);
        bring.disableProperty().bind(model.isIdle().not());
        bring.setOnAction(_ -> choose());
        HBox foot = new HBox(notice, gap, label, day, remove, bring);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    /// Asks for files and takes them.
    void choose() {
        model.take(tools.dialogs().toRead(root.getScene().getWindow(), Texts.of("settings.list.choose")));
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.isIdle().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(drop(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Takes files that were dropped.
    ///
    /// @return whether there were any
    boolean drop(List<File> files) {
        model.take(files.stream().map(File::toPath).toList());
        return !files.isEmpty();
    }
}
