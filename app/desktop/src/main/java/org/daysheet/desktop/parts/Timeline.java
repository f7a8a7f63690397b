package org.daysheet.desktop.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What happened to a thing, one below the other: when, what, who did it, and what was said about it. Tab goes there,
/// arrows scroll, and a screen reader reads it line by line.
public final class Timeline extends ScrollPane {
    private final String title;
    private final GridPane lines = new GridPane();

    /// Something that happened.
    ///
    /// @param when day and time as people read them
    /// @param what in a word or two
    /// @param who blank when nobody in the practice did it
    /// @param words what was said about it, blank for nothing
    public record Event(String when, String what, String who, String words) {
        private String spoken() {
            return Stream.of(when, what, who, words)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    /// @param title what the list is called
    public Timeline(String id, String title) {
        this.title = title;
        setId(id);
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("timeline");
        lines.getStyleClass().add("history");
        for (int i = 0; i < 3; i++) {
            lines.getColumnConstraints().add(new ColumnConstraints());
        }
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().add(rest);
        setAccessibleText(title);
    }

    /// Shows other events, in their order.
    public void show(List<Event> events) {
        lines.getChildren().clear();
        setFocusTraversable(!events.isEmpty());
        int row = 0;
        for (Event event : events) {
            Label words = new Label(event.words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            lines.addRow(row++, quiet(event.when()), whole(event.what()), quiet(event.who()), words);
        }
        setAccessibleText(Stream.concat(Stream.of(title), events.stream().map(Event::spoken))
                .collect(Collectors.joining("\n")));
    }

    /// Shows words in place of events: that there are none, or why they are not known.
    ///
    /// @param isFault whether something went wrong
    public void say(String words, boolean isFault) {
        show(List.of());
        Label label = new Label(words);
        label.getStyleClass().add(isFault ? "fault" : "muted");
        label.setWrapText(true);
        lines.add(label, 0, 0, 4, 1);
        setAccessibleText(title + "\n" + words);
    }

    private static Label quiet(String text) {
        Label label = whole(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
