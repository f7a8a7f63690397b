package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened to a thing, one below the other: when, what, who did it, and what was said about it. Tab goes there,
/// arrows scroll, and a screen reader reads it line by line. Where lines are chosen, opened or copied, [TimelineRows]
/// shows them alike.
public final class Timeline extends ScrollPane {
    private final String title;
    private final Shape shape;
    private final VBox lines = new VBox();

    /// Something that happened.
    ///
    /// @param when day, and time where it is known, as people read them
    /// @param what in a word or two, null where the words say it all
    /// @param who blank when nobody in the practice did it
    /// @param words what was said about it, blank for nothing
    /// @param more where it comes from and what it leads to, blank for nothing
    public record Event(String when, @Nullable Badge what, String who, String words, String more) {
        String spoken() {
            String happened = Optional.ofNullable(what).map(Badge::text).orElse("");
            return Stream.of(when, happened, who, words, more)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    /// How much room the short parts of every line take, so that they stand below each other; what is longer takes
    /// more.
    ///
    /// @param when room for day and time
    /// @param what room for what happened, 0 where the words say it all
    /// @param who room for names, 0 where nobody is named
    public record Shape(int when, int what, int who) {}

    /// @param title what the list is called
    public Timeline(String id, String title, Shape shape) {
        this.title = title;
        this.shape = shape;
        setId(id);
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("timeline");
        setAccessibleText(title);
    }

    /// Shows other events, in their order.
    public void show(List<Event> events) {
        lines.getChildren().clear();
        setFocusTraversable(!events.isEmpty());
        for (Event event : events) {
            TimelineLine line = new TimelineLine(shape);
            line.show(event);
            lines.getChildren().add(line);
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
        lines.getChildren().add(label);
        setAccessibleText(title + "\n" + words);
    }
}
