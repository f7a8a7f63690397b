package org.daysheet.desktop.parts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.PagedRows;

/// What stands in the place of rows: that they are being read, that there are none, or why they could not be read with
/// a button to try again, or what is wrong with what was asked for. While rows are there it shows nothing.
public final class ListStates extends StackPane {
    private final ObservableValue<PagedRows.State> state;
    private final Label emptyText = new Label();

    /// @param id first part of the ids
    /// @param failure why the rows could not be read
    /// @param retry reads them again
    public ListStates(
            String id, ObservableValue<PagedRows.State> state, ObservableValue<String> failure, Runnable retry) {
        this.state = state;
        emptyText.setId(id + "-empty");
        emptyText.setWrapText(true);
        Label why = new Label();
        why.setId(id + "-failure");
        why.textProperty().bind(failure);
        why.setWrapText(true);
        Button again = new Button(Texts.of("parts.retry"));
        again.setId(id + "-retry");
        again.setOnAction(_ -> retry.run());
        Label wrong = new Label();
        wrong.setId(id + "-refused");
        wrong.textProperty().bind(failure);
        wrong.setWrapText(true);
        Label reading = new Label(Texts.of("parts.loading"));
        reading.setId(id + "-loading");
        getChildren()
                .addAll(
                        box("loading", PagedRows.State.LOADING, new ProgressIndicator(), reading),
                        box("empty", PagedRows.State.EMPTY, emptyText),
                        box("failed", PagedRows.State.FAILED, why, again),
                        box("refused", PagedRows.State.REFUSED, wrong));
        visibleProperty().bind(Bindings.createBooleanBinding(() -> state.getValue() != PagedRows.State.READY, state));
    }

    /// What is said when there is nothing, and what to do about it.
    public ListStates whenEmpty(String text) {
        emptyText.setText(text);
        return this;
    }

    /// A button below what is said when there is nothing.
    public ListStates offer(Button button) {
        if (emptyText.getParent() instanceof VBox box) {
            box.getChildren().add(button);
        }
        return this;
    }

    private VBox box(String name, PagedRows.State wanted, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().addAll("list-state", name);
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> state.getValue() == wanted, state));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
