package org.daysheet.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of a timeline: quiet facts at the left, what was said beside them as long as it is, and below that,
/// quietly,
/// where it comes from.
final class TimelineLine extends HBox {
    private final Label when = quiet();
    private final BadgeLabel what = new BadgeLabel();
    private final Label plain = new Label();
    private final Label who = quiet();
    private final Label words = said("timeline-words");
    private final Label more = said("muted");

    TimelineLine(Timeline.Shape shape) {
        getStyleClass().add("timeline-line");
        StackPane happened = new StackPane(what, plain);
        happened.getStyleClass().add("timeline-what");
        VBox said = new VBox(words, more);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        getChildren().add(room(when, shape.when()));
        if (shape.what() > 0) {
            getChildren().add(room(happened, shape.what()));
        }
        if (shape.who() > 0) {
            getChildren().add(room(who, shape.who()));
        }
        getChildren().add(said);
    }

    private static Region room(Region part, int width) {
        StackPane room = new StackPane(part);
        room.getStyleClass().add("timeline-part");
        room.setMinWidth(USE_PREF_SIZE);
        room.setPrefWidth(Math.max(width, 0));
        return room;
    }

    private static Label quiet() {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label said(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Shows another event, or none. What is nothing to look at is no badge.
    void show(Timeline.@Nullable Event event) {
        setVisible(event != null);
        if (event == null) {
            return;
        }
        when.setText(event.when());
        Badge happened = event.what();
        boolean isPlain = happened == null || happened.tone() == Badge.Tone.PLAIN;
        what.setVisible(!isPlain);
        plain.setVisible(isPlain);
        plain.setText(happened == null ? "" : happened.text());
        what.show(happened == null ? new Badge("", Badge.Tone.PLAIN) : happened);
        who.setText(event.who());
        tell(words, event.words());
        tell(more, event.more());
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }
}
