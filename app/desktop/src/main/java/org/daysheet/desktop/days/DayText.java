package org.daysheet.desktop.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;

/// A field for a day, for forms that keep what is typed: the short words of [DayWords] are written out on Enter or when
/// the field is left. Arrow up and down go a day on or back. What says no day is marked and stays as it was typed.
public final class DayText extends TextField implements TypedField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Supplier<LocalDate> today;
    private boolean isPast;

    /// @param text what is typed, kept by the form; empty for no day
    public DayText(String id, String label, StringProperty text, Supplier<LocalDate> today) {
        this.today = today;
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("day-field");
        setTooltip(new Tooltip(Texts.of("days.hint")));
        setPromptText(Texts.of("days.prompt"));
        textProperty().bindBidirectional(text);
        textProperty().addListener((_, _, _) -> pseudoClassStateChanged(WRONG, false));
        focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                Platform.runLater(this::selectAll); // a click sets the caret after the focus came
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The same field for a birth date: a year of two digits is never one to come.
    public DayText ofBirth() {
        isPast = true;
        return this;
    }

    private Optional<LocalDate> read(String typed) {
        return isPast ? DayWords.readBirth(typed, today.get()) : DayWords.read(typed, today.get());
    }

    @Override
    public void commit() {
        String typed = getText() == null ? "" : getText();
        read(typed).ifPresentOrElse(this::write, () -> pseudoClassStateChanged(WRONG, !typed.isBlank()));
    }

    private void press(KeyEvent event) {
        boolean isArrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.ENTER) {
            commit();
        } else if (isArrow) {
            LocalDate from = read(getText() == null ? "" : getText()).orElse(today.get());
            write(from.plusDays(event.getCode() == KeyCode.UP ? 1 : -1));
            selectAll();
            event.consume();
        }
    }

    private void write(LocalDate day) {
        String text = Formats.date(day);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
