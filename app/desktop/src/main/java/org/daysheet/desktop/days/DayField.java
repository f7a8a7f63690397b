package org.daysheet.desktop.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A field for a day: typed as it comes to hand, written out on Enter or when the field is left. Arrow up and down
/// go a day on or back. What says no day is marked and leaves the day as it was.
public final class DayField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final ObjectProperty<@Nullable LocalDate> day;
    private final Supplier<LocalDate> today;

    public DayField(String id, String label, ObjectProperty<@Nullable LocalDate> day, Supplier<LocalDate> today) {
        this.day = day;
        this.today = today;
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("day-field");
        setTooltip(new Tooltip(Texts.of("days.hint")));
        setPromptText(Texts.of("days.prompt"));
        setText(Formats.date(day.get()));
        day.addListener((_, _, now) -> show(now));
        focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                Platform.runLater(this::selectAll); // a click sets the caret after the focus came
            } else {
                commit();
            }
        });
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                step(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    /// Takes what is typed as the day.
    public void commit() {
        String typed = getText() == null ? "" : getText();
        Optional<LocalDate> read = DayWords.read(typed, today.get());
        pseudoClassStateChanged(WRONG, read.isEmpty());
        read.ifPresent(meant -> {
            day.set(meant);
            show(meant);
        });
    }

    private void step(int days) {
        LocalDate from = day.get();
        day.set((from == null ? today.get() : from).plusDays(days));
        selectAll();
    }

    private void show(@Nullable LocalDate now) {
        pseudoClassStateChanged(WRONG, false);
        String text = Formats.date(now);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
