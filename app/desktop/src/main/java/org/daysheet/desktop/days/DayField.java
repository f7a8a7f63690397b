package org.daysheet.desktop.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;
import org.jspecify.annotations.Nullable;

/// A field for a day: typed as it comes to hand, written out on Enter or when the field is left. Arrow up and down
/// go a day on or back. What says no day is marked, said in words, and leaves no day.
public final class DayField extends TextField implements TypedField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final ObjectProperty<@Nullable LocalDate> day;
    private final Supplier<LocalDate> today;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Function<LocalDate, String> refusal = _ -> "";

    public DayField(String id, String label, ObjectProperty<@Nullable LocalDate> day, Supplier<LocalDate> today) {
        this.day = day;
        this.today = today;
        setId(id);
        setAccessibleText(label);
        accessibleHelpProperty().bind(problem);
        getStyleClass().add("day-field");
        setTooltip(new Tooltip(Texts.of("days.hint")));
        setPromptText(Texts.of("days.prompt"));
        setText(Formats.date(day.get()));
        problem.addListener((_, _, now) -> pseudoClassStateChanged(WRONG, !now.isEmpty()));
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

    /// Refuses some days: they stay where they are, marked, until another one is typed.
    ///
    /// @param check says why a day will not do, empty when it will
    public DayField refusing(Function<LocalDate, String> check) {
        refusal = check;
        show(day.get());
        return this;
    }

    /// What is wrong with what is typed, empty when it says a day.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// A line that says what is wrong, and takes no room while nothing is.
    public Label fault() {
        Label line = new Label();
        line.setId(getId() + "-problem");
        line.getStyleClass().add("fault");
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.textProperty().bind(problem);
        line.visibleProperty().bind(problem.isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Takes what is typed as the day; there is none any more when it says none.
    @Override
    public void commit() {
        String typed = getText() == null ? "" : getText();
        Optional<LocalDate> read = DayWords.read(typed, today.get());
        problem.set(read.isEmpty() ? Texts.of("days.wrong") : "");
        day.set(read.orElse(null));
        read.ifPresent(this::show);
    }

    private void step(int days) {
        LocalDate from = day.get();
        day.set((from == null ? today.get() : from).plusDays(days));
        selectAll();
    }

    /// What was typed and says no day stays to be corrected.
    private void show(@Nullable LocalDate now) {
        if (now == null && !problem.get().isEmpty()) {
            return;
        }
        problem.set(now == null ? "" : refusal.apply(now));
        String text = Formats.date(now);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
