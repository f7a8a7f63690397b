package org.daysheet.desktop.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.amounts.MoneyField;
import org.daysheet.desktop.days.DayText;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.TypeToChoose;
import org.jspecify.annotations.Nullable;

/// The fields of a form, row by row: each under its label, with its fault below. A field whose width is 0 takes the
/// room that is left.
public final class FormGrid<K> extends VBox {
    /// What stands in a box that is ticked.
    public static final String YES = "yes";

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final String prefix;
    private final Form<K> form;
    private final Function<K, String> label;

    /// @param prefix first part of the ids
    /// @param label of a field; an underscore marks its letter
    public FormGrid(String prefix, Form<K> form, Function<K, String> label) {
        this.prefix = prefix;
        this.form = form;
        this.label = label;
        getStyleClass().add("form-grid");
    }

    /// A heading over the next rows.
    public FormGrid<K> heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("form-heading");
        getChildren().add(heading);
        return this;
    }

    /// A row of fields.
    public FormGrid<K> row(Node... fields) {
        HBox row = new FieldLine(fields);
        getChildren().add(row);
        if (fields.length == 1) {
            row.visibleProperty().bind(fields[0].visibleProperty());
            row.managedProperty().bind(fields[0].managedProperty());
        }
        return this;
    }

    /// A field of words.
    public Labelled text(K field, double width) {
        TextField input = new TextField();
        input.setId(id(field));
        input.setAccessibleText(words(field));
        input.textProperty().bindBidirectional(form.text(field));
        return place(field, input, width);
    }

    /// A field for a day.
    public Labelled day(K field, double width, Supplier<LocalDate> today) {
        return place(field, new DayText(id(field), words(field), form.text(field), today), width);
    }

    /// A field for a day of birth.
    public Labelled birth(K field, double width, Supplier<LocalDate> today) {
        return place(field, new DayText(id(field), words(field), form.text(field), today).ofBirth(), width);
    }

    /// A field for an amount.
    public Labelled amount(K field, double width) {
        return place(field, new MoneyField(id(field), words(field), form.text(field)), width);
    }

    /// A box of choices; the form keeps the key of the one that is chosen.
    public Labelled choice(K field, double width, List<String> keys, Function<String, String> name) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id(field));
        box.setAccessibleText(words(field));
        box.getItems().setAll(keys);
        box.setConverter(new ChoiceWords(name));
        TypeToChoose.on(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(form.text(field).get());
        box.valueProperty().addListener((_, _, now) -> form.text(field).set(Objects.requireNonNullElse(now, "")));
        form.text(field).addListener((_, _, now) -> box.setValue(now));
        return place(field, box, width);
    }

    /// A box to tick; the form keeps [#YES] or nothing.
    public CheckBox tick(K field) {
        CheckBox box = new CheckBox(label.apply(field));
        box.setMnemonicParsing(true);
        box.setId(id(field));
        box.setSelected(form.typed(field).equals(YES));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((_, _, now) -> form.text(field).set(now ? YES : ""));
        form.text(field).addListener((_, _, now) -> box.setSelected(YES.equals(now)));
        return box;
    }

    /// Another control for a field.
    public Labelled place(K field, Region input, double width) {
        Labelled box = Labelled.of(label.apply(field), input, form.problem(field));
        form.problem(field).addListener((_, _, now) -> input.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        if (width > 0) {
            return box.wide(width);
        }
        box.setMinWidth(0);
        box.setPrefWidth(10);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Puts the cursor into the first field with something wrong, or a field of choice when nothing is.
    public void focusFault(K otherwise) {
        focus(form.firstFault().orElse(otherwise));
    }

    /// Puts the cursor into a field.
    public void focus(K field) {
        Node input = lookup("#" + id(field));
        if (input != null) {
            input.requestFocus();
        }
    }

    /// The id of a field.
    public String id(K field) {
        return prefix + "-" + field.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words of a field, as they are read aloud.
    public String words(K field) {
        return FieldLabel.plain(label.apply(field));
    }

    /// A field that cannot be changed while something holds.
    public static Labelled fixedWhile(Labelled box, javafx.beans.value.ObservableBooleanValue holds) {
        Node input = box.getChildren().get(1);
        if (input instanceof TextField field) {
            field.editableProperty().bind(Bindings.not(holds));
        } else {
            input.disableProperty().bind(holds);
        }
        return box;
    }

    /// Shows choices in words; nothing is typed.
    private static final class ChoiceWords extends javafx.util.StringConverter<String> {
        private final Function<String, String> name;

        ChoiceWords(Function<String, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable String key) {
            return key == null ? "" : name.apply(key);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
