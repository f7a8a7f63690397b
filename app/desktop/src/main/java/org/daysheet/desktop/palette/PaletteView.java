package org.daysheet.desktop.palette;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The palette over the window: a field and the lines it finds. Arrows choose, Enter takes, Escape closes.
public final class PaletteView extends StackPane {
    private static final int PAGE = 8;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final ChangeListener<@Nullable Node> keep = (_, _, now) -> keep(now);
    private @Nullable Behind behind;

    public PaletteView(PaletteViewModel model) {
        this.model = model;
        setId("palette");
        getStyleClass().add("overlay");
        VBox panel = new VBox(top(), list(), foot());
        panel.getStyleClass().add("palette");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(panel);
        visibleProperty().bind(model.visible());
        managedProperty().bind(model.visible());
        model.visible().addListener((_, _, isOpen) -> turn(isOpen));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                model.hide();
            }
        });
    }

    private HBox top() {
        field.setId("palette-query");
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.prompt"));
        field.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(field, Priority.ALWAYS);
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-busy");
        busy.visibleProperty().bind(model.searching());
        HBox top = new HBox(new FontIcon(MaterialDesignM.MAGNIFY), field, busy);
        top.getStyleClass().add("palette-top");
        return top;
    }

    private StackPane list() {
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.list"));
        list.setFocusTraversable(false);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new Line(model));
        model.chosen().addListener((_, _, _) -> mark());
        model.rows().addListener((javafx.beans.Observable _) -> mark());
        Label nothing = new Label();
        nothing.setId("palette-message");
        nothing.getStyleClass().addAll("palette-message", "muted");
        nothing.setWrapText(true);
        nothing.textProperty().bind(model.message());
        nothing.visibleProperty().bind(model.message().isNotEmpty());
        return new StackPane(list, nothing);
    }

    private static Label foot() {
        Label foot = new Label(Texts.of("palette.foot"));
        foot.getStyleClass().addAll("palette-foot", "muted");
        foot.setMaxWidth(Double.MAX_VALUE);
        return foot;
    }

    private void mark() {
        int place = model.chosen().get();
        if (place < 0 || place >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - PAGE / 2));
    }

    private void turn(boolean isOpen) {
        Scene scene = getScene();
        if (scene == null) {
            return;
        }
        if (isOpen) {
            behind = new Behind(scene);
            field.requestFocus();
            scene.focusOwnerProperty().addListener(keep);
            mark();
        } else {
            scene.focusOwnerProperty().removeListener(keep);
            Behind left = behind;
            behind = null;
            if (left != null) {
                left.enter();
            }
        }
    }

    /// The cursor stays in the field while the palette is open, also when something behind it asks for the cursor.
    private void keep(@Nullable Node now) {
        if (!field.equals(now)) {
            if (now != null && behind != null) {
                behind.asks(now);
            }
            field.requestFocus();
            field.end();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.take();
            case ESCAPE -> model.hide();
            case TAB -> field.requestFocus(); // there is nowhere else to go
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// A line: sign, name, more about it, and what it is.
    private static final class Line extends ListCell<PaletteRow> {
        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label kind = new Label();
        private final HBox box;

        Line(PaletteViewModel model) {
            detail.getStyleClass().add("muted");
            kind.getStyleClass().addAll("muted", "palette-kind");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            box = new HBox(icon, title, detail, gap, kind);
            box.getStyleClass().add("palette-line");
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.choose(getIndex());
                    model.take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable PaletteRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            if (isEmpty || row == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(sign(row.kind()));
            title.setText(row.title());
            detail.setText(row.detail());
            kind.setText(row.kind().words());
            setAccessibleText(row.title() + ", " + row.kind().words());
            setDisable(!row.isPossible());
            setGraphic(box);
        }

        private static Ikon sign(PaletteRow.Kind kind) {
            return switch (kind) {
                case ACT -> MaterialDesignP.PLAY_OUTLINE;
                case PATIENT -> MaterialDesignA.ACCOUNT_OUTLINE;
                case VISIT -> MaterialDesignN.NOTE_EDIT_OUTLINE;
                case CLAIM -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
                case CHECK -> MaterialDesignC.CASH_CHECK;
            };
        }
    }
}
