package org.daysheet.desktop.pickers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The list of offers under the field in which somebody types; one for all fields of a form. It never takes the cursor.
public final class OfferList extends ListView<Offer> {
    private static final double WIDTH = 380;
    private static final double LINE = 27;
    private static final int MOST_LINES = 8;
    private static final double FRAME = 4;

    private @Nullable TextField owner;
    private Consumer<Offer> pick = _ -> {};

    /// Stands over a form: its parent leaves the place to the list itself.
    public OfferList(String id) {
        setId(id);
        setAccessibleText(Texts.of("pickers.list"));
        getStyleClass().add("offers");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setFixedCellSize(LINE);
        setCellFactory(_ -> new Line());
        setOnMouseClicked(_ -> chosen().ifPresent(offer -> pick.accept(offer)));
    }

    /// Shows offers under a field, the first one chosen; hides when there are none.
    void show(TextField field, List<Offer> offers, Consumer<Offer> picked) {
        if (offers.isEmpty()) {
            hide(field);
            return;
        }
        owner = field;
        pick = picked;
        setItems(FXCollections.observableArrayList(offers));
        getSelectionModel().select(0);
        scrollTo(0);
        place(field, offers.size());
        setVisible(true);
        toFront();
    }

    /// Hides the offers of a field; those of another one stay.
    void hide(TextField field) {
        if (field.equals(owner)) {
            hide();
        }
    }

    /// Hides whatever is offered.
    public void hide() {
        owner = null;
        setVisible(false);
    }

    boolean isShownFor(TextField field) {
        return isVisible() && field.equals(owner);
    }

    Optional<Offer> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    void move(int lines) {
        int next = Math.clamp(
                getSelectionModel().getSelectedIndex() + lines, 0, getItems().size() - 1);
        getSelectionModel().select(next);
        scrollTo(Math.max(0, next - MOST_LINES + 1));
    }

    /// Below the field where there is room, else above.
    private void place(TextField field, int offers) {
        Parent room = getParent();
        if (room == null || field.getScene() == null) {
            return;
        }
        Bounds bounds = field.localToScene(field.getLayoutBounds());
        double height = Math.min(offers, MOST_LINES) * LINE + FRAME;
        Point2D below = room.sceneToLocal(bounds.getMinX(), bounds.getMaxY());
        Point2D above = room.sceneToLocal(bounds.getMinX(), bounds.getMinY());
        boolean fits = below.getY() + height <= room.getLayoutBounds().getHeight();
        double left = Math.min(below.getX(), room.getLayoutBounds().getWidth() - WIDTH);
        resizeRelocate(Math.max(0, left), fits ? below.getY() + 1 : Math.max(0, above.getY() - height), WIDTH, height);
    }

    private static final class Line extends ListCell<Offer> {
        private final Label text = new Label();
        private final Label words = new Label();
        private final HBox line = new HBox(text, words);

        Line() {
            line.getStyleClass().add("offer");
            text.getStyleClass().add("offer-text");
            text.setMinWidth(Region.USE_PREF_SIZE);
            words.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean isEmpty) {
            super.updateItem(offer, isEmpty);
            setGraphic(isEmpty || offer == null ? null : line);
            if (offer != null) {
                text.setText(offer.text());
                words.setText(offer.words());
            }
        }
    }
}
