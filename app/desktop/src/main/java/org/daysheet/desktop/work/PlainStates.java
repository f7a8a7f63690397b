package org.daysheet.desktop.work;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Texts;

/// What a plain table shows where rows would be: that there are none, that none hold the words typed, that they are
/// being read, or why they could not be.
final class PlainStates {
    private final TableView<?> table;
    private final String whenEmpty;
    private final Label nothing = new Label();
    private PagedRows.State state = PagedRows.State.READY;

    PlainStates(TableView<?> table, String whenEmpty) {
        this.table = table;
        this.whenEmpty = whenEmpty;
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setText(whenEmpty);
        table.setPlaceholder(nothing);
    }

    boolean isFailed() {
        return state == PagedRows.State.FAILED;
    }

    void narrowedBy(String typed) {
        nothing.setText(typed.isBlank() ? whenEmpty : Texts.of("parts.search.none", typed.strip()));
    }

    void follow(ObservableValue<PagedRows.State> states, ObservableValue<String> failure, Runnable retry) {
        Node loading = box("loading", new ProgressIndicator(), new Label(Texts.of("parts.loading")));
        Label why = new Label();
        why.textProperty().bind(failure);
        why.setWrapText(true);
        Button again = new Button(Texts.of("parts.retry"));
        again.setId(table.getId() + "-retry");
        again.setOnAction(_ -> retry.run());
        Node failed = box("failed", why, again);
        states.subscribe(now -> {
            state = now;
            table.setPlaceholder(
                    switch (now) {
                        case LOADING -> loading;
                        case FAILED -> failed;
                        case READY, EMPTY -> nothing;
                    });
        });
    }

    private static Node box(String name, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().addAll("list-state", name);
        return box;
    }
}
