package org.daysheet.desktop.parts;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Columns of tables and what stands in them: words, figures flush right, short states, drawings. A text that is cut is
/// told in whole where the pointer rests.
public final class Cells {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    /// So that no rounding cuts what was measured.
    private static final double SPARE = 2;

    private Cells() {}

    /// A column of words.
    ///
    /// @param narrow how far it may be squeezed when it is wider
    public static <S> TableColumn<S, String> words(Heading heading, int width, int narrow) {
        TableColumn<S, String> face = face(heading, width, narrow);
        face.setCellFactory(_ -> new WordCell<>());
        return face;
    }

    /// A column of sentences, which take as many lines as they need.
    public static <S> TableColumn<S, String> sentences(Heading heading, int width, int narrow) {
        TableColumn<S, String> face = face(heading, width, narrow);
        face.setCellFactory(_ -> new SentenceCell<>());
        return face;
    }

    /// A column of figures, flush right; money owed back stands out by its sign and its colour.
    public static <S> TableColumn<S, String> figures(Heading heading, int width, int narrow) {
        TableColumn<S, String> face = face(heading, width, narrow);
        face.getStyleClass().add("figure");
        face.setCellFactory(_ -> new FigureCell<>());
        return face;
    }

    /// A column of short states; it is never squeezed.
    public static <S> TableColumn<S, Badge> badges(Heading heading, int width) {
        TableColumn<S, Badge> face = face(heading, width, width);
        face.setCellFactory(_ -> new BadgeCell<>());
        return face;
    }

    /// A column of drawings.
    public static <S, V> TableColumn<S, V> drawings(
            Heading heading, int width, int narrow, Function<V, ? extends Node> drawn) {
        TableColumn<S, V> face = face(heading, width, narrow);
        face.setCellFactory(_ -> new NodeCell<>(drawn));
        return face;
    }

    private static <S, V> TableColumn<S, V> face(Heading heading, int width, int narrow) {
        TableColumn<S, V> face = new TableColumn<>(heading.words());
        face.setUserData(heading);
        face.setPrefWidth(width);
        face.setMinWidth(Math.min(width, narrow));
        return face;
    }

    /// Tells the whole text where the pointer rests, while the text is cut.
    private static void tellWhole(Node place, Labeled label) {
        place.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                _ -> label.setTooltip(label.isTextTruncated() ? new Tooltip(label.getText()) : null));
    }

    private static class WordCell<S> extends TableCell<S, String> {
        WordCell() {
            tellWhole(this, this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty || text == null ? "" : text);
        }
    }

    /// A row is as high as its cells wish without a width, so the words are laid out in the column's.
    private static final class SentenceCell<S> extends TableCell<S, String> {
        private static final double EDGES = 18;

        private final Text words = new Text();

        SentenceCell() {
            getStyleClass().add("sentence");
            words.getStyleClass().add("sentence-words");
            tableColumnProperty().subscribe(column -> {
                words.wrappingWidthProperty().unbind();
                if (column != null) {
                    words.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGES));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            words.setText(isEmpty || text == null ? "" : text);
            setGraphic(isEmpty ? null : words);
        }
    }

    /// Part of a figure reads as another one: where it would be cut, its column grows.
    private static final class FigureCell<S> extends WordCell<S> {
        FigureCell() {
            textTruncatedProperty().addListener((_, _, isCut) -> {
                if (isCut) {
                    Platform.runLater(this::makeRoom);
                }
            });
        }

        private void makeRoom() {
            if (isTextTruncated() && getTableColumn() != null) {
                Text whole = new Text(getText());
                whole.setFont(getFont());
                double wanted = whole.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset() + SPARE;
                getTableColumn().setMinWidth(Math.max(getTableColumn().getMinWidth(), Math.ceil(wanted)));
                ColumnRoom.again(getTableView());
            }
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            pseudoClassStateChanged(NEGATIVE, !isEmpty && text != null && text.startsWith("-"));
            getStyleClass().removeAll("figure");
            getStyleClass().add("figure");
        }
    }

    private static final class BadgeCell<S> extends TableCell<S, Badge> {
        private final BadgeLabel label = new BadgeLabel();

        BadgeCell() {
            tellWhole(this, label);
        }

        @Override
        protected void updateItem(@Nullable Badge badge, boolean isEmpty) {
            super.updateItem(badge, isEmpty);
            if (isEmpty || badge == null) {
                setGraphic(null);
            } else {
                label.show(badge);
                setGraphic(label);
            }
        }
    }

    private static final class NodeCell<S, V> extends TableCell<S, V> {
        private final Function<V, ? extends Node> drawn;

        NodeCell(Function<V, ? extends Node> drawn) {
            this.drawn = drawn;
        }

        @Override
        protected void updateItem(@Nullable V value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            setGraphic(isEmpty || value == null ? null : drawn.apply(value));
        }
    }
}
