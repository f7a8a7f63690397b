package org.daysheet.desktop.intake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.ListOutput;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The panel over the window that says what became of files. It is laid over a window with [#over]; from then on files
/// can be dropped anywhere on it. Escape closes it.
public final class IntakeView extends VBox {
    private static final double ABOVE_STATUS = 38;

    private final IntakeViewModel model;
    private final Label told = new Label();
    private final VBox cards = new VBox();
    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    private final Action action;
    private final TableTools tools;
    private @Nullable Node before;

    /// @param tools ask for files, and write and print what became of them
    public IntakeView(IntakeViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        this.action = Action.of(
                        "take-files",
                        Texts.of("intake.act"),
                        MaterialDesignF.FILE_DOWNLOAD_OUTLINE,
                        () -> model.take(tools.dialogs().toRead(getScene().getWindow(), Texts.of("intake.choose"))))
                .on("Shortcut+O")
                .when(model.isIdle());
        setId("intake");
        getStyleClass().addAll("floating", "intake");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setId("intake-scroll");
        scroll.setAccessibleText(Texts.of("intake.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        cards.getStyleClass().add("finding-cards");
        getChildren().addAll(head(), scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.result().addListener((_, _, now) -> show(now));
        show(model.result().get());
    }

    /// Choosing files by hand.
    public Action action() {
        return action;
    }

    /// Lays the panel over a window, below its topmost layer, and lets files be dropped anywhere on it.
    public void over(StackPane window) {
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(this, new Insets(0, 12, ABOVE_STATUS, 12));
        window.getChildren().add(window.getChildren().size() - 1, this);
        window.setOnDragOver(this::offer);
        window.setOnDragDropped(this::dropped);
        window.setOnDragEntered(event -> mark(window, event.getDragboard().hasFiles()));
        window.setOnDragExited(_ -> mark(window, false));
    }

    private static void mark(StackPane window, boolean isOver) {
        window.getStyleClass().remove("file-over");
        if (isOver) {
            window.getStyleClass().add("file-over");
        }
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

    private HBox head() {
        told.setId("intake-told");
        told.getStyleClass().add("panel-title");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        close.setId("intake-close");
        close.setAccessibleText(Texts.of("intake.close"));
        close.setTooltip(new Tooltip(Texts.of("intake.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> model.close());
        ListOutput output = new ListOutput(this, Texts.of("intake.title"), leaving(), _ -> table());
        HBox head = new HBox(told, output.printButton(), output.exportButton(), close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /// The tools of the list; the panel makes room for the preview.
    private TableTools leaving() {
        PrintPreview preview = (title, work, _) -> {
            model.close();
            tools.preview().open(title, work, () -> {});
        };
        return new TableTools(
                tools.background(), tools.exporter(), tools.dialogs(), tools.memory(), tools.filters(), preview);
    }

    private Optional<Work<ExportTable>> table() {
        return Optional.ofNullable(model.result().get()).map(IntakeTable::of).map(table -> _ -> table);
    }

    private void show(@Nullable IntakeResult result) {
        boolean wasVisible = isVisible();
        setVisible(result != null);
        setManaged(result != null);
        if (result == null) {
            cards.getChildren().clear();
            giveBack();
            return;
        }
        if (!wasVisible && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        told.setText(result.told());
        told.setGraphic(
                new FontIcon(result.isGood() ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignA.ALERT_OUTLINE));
        List<Node> nodes = new ArrayList<>();
        for (TakenFileRow file : result.files()) {
            nodes.add(card(file, nodes.size() + 1));
        }
        cards.getChildren().setAll(nodes);
        close.requestFocus();
    }

    /// Gives the hands back to where they were, or to the list of the screen in front.
    private void giveBack() {
        if (getScene() == null) {
            return;
        }
        Node there = before;
        before = null;
        boolean isThere = there != null && getScene().equals(there.getScene()) && !(there instanceof ButtonBase);
        Node place = isThere ? there : getScene().getRoot().lookup(".table-view");
        if (place != null) {
            place.requestFocus();
        }
    }

    private VBox card(TakenFileRow file, int number) {
        Label name = line(file.name(), "finding-message");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        BadgeLabel outcome = BadgeLabel.of(file.outcome());
        outcome.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, outcome);
        head.getStyleClass().add("row");
        VBox card = new VBox(head, line(Texts.of("intake.facts", file.kind(), file.facts()), "muted"));
        card.getStyleClass().addAll("finding-card", "file-card");
        file.findings().forEach(finding -> card.getChildren().add(line(finding, "hold")));
        if (!file.advice().isEmpty()) {
            card.getChildren().add(line(file.advice(), "finding-advice"));
        }
        if (file.link() != null) {
            String words = Texts.of("intake.open." + file.link().screen());
            card.getChildren().add(button("open", number, words, file, () -> model.open(file)));
        }
        if (file.inside() != null) {
            card.getChildren().add(button("look", number, Texts.of("intake.look"), file, () -> model.look(file)));
        }
        return card;
    }

    private static Button button(String name, int number, String words, TakenFileRow file, Runnable act) {
        Button button = new Button(words, new FontIcon(MaterialDesignA.ARROW_RIGHT));
        button.setId("intake-" + name + "-" + number);
        button.setAccessibleText(words + ": " + file.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
