package org.daysheet.desktop;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Whether there is room for what has to be read whole: headings and figures of tables, what an empty field asks for,
/// controls on a page that scrolls.
final class WideEnough {
    /// Money, numbers, shares, days, times.
    private static final Pattern FIGURE = Pattern.compile("-?[$]?[0-9][0-9,./]*( ?%| [0-9]{2}:[0-9]{2})?");

    private WideEnough() {}

    /// Headings that are cut or lie beyond the table, figures and short states that are cut.
    static void cutInTable(Node node, List<String> faults) {
        if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
            TableView<?> table = tableAround(header);
            boolean isBeyond = header.localToScene(header.getBoundsInLocal()).getMaxX()
                    > table.localToScene(table.getBoundsInLocal()).getMaxX() + 1;
            boolean isCut = header.lookup(".label") instanceof Label label && label.isTextTruncated();
            if ((isBeyond || isCut)
                    && header.isVisible()
                    && !table.getStyleClass().contains("timeline-rows")) {
                faults.add((isBeyond ? "beyond " : "cut heading ") + table.getId() + ": "
                        + header.getTableColumn().getText() + " " + header.getWidth());
            }
        }
        boolean isBadge = node.getStyleClass().contains("badge") && WalkTest.inside(node, TableCell.class);
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && (isBadge || isFigure(labeled))) {
            faults.add("cut cell: " + WalkTest.words(node));
        }
    }

    private static boolean isFigure(Labeled labeled) {
        return labeled instanceof TableCell<?, ?> cell
                && (cell.getStyleClass().contains("figure")
                        || FIGURE.matcher(Objects.toString(cell.getText(), "")).matches());
    }

    private static TableView<?> tableAround(Node node) {
        Node at = node;
        while (!(at instanceof TableView<?>)) {
            at = at.getParent();
        }
        return (TableView<?>) at;
    }

    /// What fields and boxes say while nothing is in them.
    static void cutPrompt(Node node, List<String> faults) {
        if (node instanceof TextField field && field.lookup(".text") instanceof Text shown) {
            Text prompt = new Text(Objects.toString(field.getPromptText(), ""));
            prompt.setFont(field.getFont());
            Node clip = shown.getParent().getClip();
            double room =
                    clip == null ? field.getWidth() : clip.getBoundsInLocal().getWidth();
            if (prompt.getLayoutBounds().getWidth() > room + 1) {
                faults.add("cut prompt: '" + field.getPromptText() + "' in " + room + " " + WalkTest.words(field));
            }
        }
        boolean isChosen = node instanceof IndexedCell<?>
                && WalkTest.inside(node, ComboBoxBase.class)
                && !WalkTest.inside(node, ListView.class);
        if (isChosen && node instanceof Cell<?> cell && cell.isTextTruncated()) {
            faults.add("cut choice: " + WalkTest.words(node));
        }
    }

    /// Controls on a page that scrolls beyond what scrolling shows.
    static void outOfReach(Node node, List<String> faults) {
        boolean isPart = WalkTest.inside(node, TableView.class) || WalkTest.inside(node, ListView.class);
        ScrollPane pane = paneAround(node);
        if (!(node instanceof Control) || node instanceof ScrollBar || isPart || pane == null) {
            return;
        }
        Node content = pane.getContent();
        Bounds whole = content.getLayoutBounds();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double right = pane.getHbarPolicy() == ScrollBarPolicy.NEVER
                ? Math.min(pane.getViewportBounds().getWidth(), whole.getMaxX())
                : whole.getMaxX();
        double below = pane.getVbarPolicy() == ScrollBarPolicy.NEVER
                ? Math.min(pane.getViewportBounds().getHeight(), whole.getMaxY())
                : whole.getMaxY();
        boolean isIn =
                at.getMinX() >= -1 && at.getMinY() >= -1 && at.getMaxX() <= right + 1 && at.getMaxY() <= below + 1;
        if (at.getWidth() > 0 && !isIn) {
            faults.add("out of reach: " + WalkTest.words(node) + " " + at);
        }
    }

    private static @Nullable ScrollPane paneAround(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return isUnder(node, pane.getContent()) ? pane : null;
            }
        }
        return null;
    }

    private static boolean isUnder(Node node, Node above) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
