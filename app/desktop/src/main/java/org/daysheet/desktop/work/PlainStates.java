package org.daysheet.desktop.work;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.ListStates;
import org.daysheet.desktop.parts.Texts;

/// What a plain table shows where rows would be: that there are none, that none hold the words typed, that they are
/// being read, or why they could not be.
final class PlainStates {
    private final TableView<?> table;
    private String whenEmpty;
    private String typed = "";
    private final Label nothing = new Label();
    private PagedRows.State state = PagedRows.State.READY;

    PlainStates(TableView<?> table, String whenEmpty) {
        this.table = table;
        this.whenEmpty = whenEmpty;
        nothing.setId(table.getId() + "-empty");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setText(whenEmpty);
        table.setPlaceholder(nothing);
    }

    boolean isFailed() {
        return state == PagedRows.State.FAILED || state == PagedRows.State.REFUSED;
    }

    void narrowedBy(String words) {
        typed = words.strip();
        nothing.setText(typed.isEmpty() ? whenEmpty : Texts.of("parts.search.none", typed));
    }

    void whenEmpty(String words) {
        whenEmpty = words;
        narrowedBy(typed);
    }

    void follow(ObservableValue<PagedRows.State> states, ObservableValue<String> failure, Runnable retry) {
        Node unread = new ListStates(table.getId(), states, failure, retry);
        states.subscribe(now -> {
            state = now;
            table.setPlaceholder(
                    switch (now) {
                        case LOADING, FAILED, REFUSED -> unread;
                        case READY, EMPTY -> nothing;
                    });
        });
    }
}
