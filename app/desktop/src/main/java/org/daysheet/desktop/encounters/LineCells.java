package org.daysheet.desktop.encounters;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.amounts.MoneyField;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One line of the grid: its cells, and below them what is wrong or should be looked at.
final class LineCells {
    static final double NUMBER = 26;
    static final double CODE = 92;
    static final double MODIFIERS = 104;
    static final double POINTERS = 70;
    static final double UNITS = 62;
    static final double EACH = 76;
    static final double TOTAL = 96;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final EntryLine line;
    private final Map<LineField, TextField> cells = new EnumMap<>(LineField.class);
    private final Label number = figure("", NUMBER);
    private final Button remove = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    private final Label fault;
    private final Label caution;
    private final Label hint;
    private final VBox root;

    LineCells(EntryLine line, EntryViewModel model, OfferList offers, Consumer<EntryLine> removed) {
        this.line = line;
        CodePicker codes = new CodePicker(() -> model.book().get().codes(), offers);
        put(LineField.CODE, codes.procedure("", "", line.form().text(LineField.CODE)), CODE);
        put(LineField.MODIFIERS, codes.modifiers("", "", line.form().text(LineField.MODIFIERS)), MODIFIERS);
        put(LineField.POINTERS, plain(LineField.POINTERS), POINTERS);
        put(LineField.UNITS, plain(LineField.UNITS), UNITS);
        cell(LineField.UNITS).getStyleClass().add("amount-field");
        put(LineField.AMOUNT, new MoneyField("", "", line.form().text(LineField.AMOUNT)), TOTAL);
        Label words = new Label();
        words.getStyleClass().add("muted");
        words.textProperty().bind(line.words());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label each = figure("", EACH);
        each.textProperty().bind(line.each());
        each.getStyleClass().add("muted");
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> removed.accept(line));
        remove.setMinWidth(NUMBER);
        remove.setMaxWidth(NUMBER);
        HBox row = new HBox(
                number,
                cell(LineField.CODE),
                words,
                cell(LineField.MODIFIERS),
                cell(LineField.POINTERS),
                cell(LineField.UNITS),
                each,
                cell(LineField.AMOUNT),
                remove);
        row.getStyleClass().add("line-row");
        this.fault = Labelled.fault("", fault());
        this.caution = Labelled.fault("", line.caution());
        caution.getStyleClass().setAll("label", "caution");
        fault.getStyleClass().add("line-words");
        caution.getStyleClass().add("line-words");
        this.hint = Labelled.fault("", line.hint());
        hint.getStyleClass().setAll("label", "muted", "line-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        cell(LineField.AMOUNT)
                .accessibleHelpProperty()
                .bind(Bindings.concat(line.form().problem(LineField.AMOUNT), line.hint()));
        this.root = new VBox(row, fault, caution, hint);
    }

    Parent root() {
        return root;
    }

    EntryLine line() {
        return line;
    }

    /// Tells the row its place; ids and spoken words follow.
    void number(int place) {
        number.setText(String.valueOf(place));
        cells.forEach((field, cell) -> {
            cell.setId("line-" + place + "-" + field.name().toLowerCase(Locale.ROOT));
            cell.setAccessibleText(Texts.of("encounters.line.cell", place, field.words()));
        });
        String words = Texts.of("encounters.line.remove", place);
        remove.setId("line-" + place + "-remove");
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        fault.setId("line-" + place + "-problem");
        caution.setId("line-" + place + "-caution");
        hint.setId("line-" + place + "-hint");
    }

    /// Puts the cursor into a cell.
    void focus(LineField field) {
        cell(field).requestFocus();
    }

    /// The cell with the cursor.
    Optional<LineField> focused() {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .findFirst()
                .map(Map.Entry::getKey);
    }

    /// Whether one of the rarer fields is used.
    boolean hasRare() {
        return line.form().fields().stream()
                .anyMatch(field -> field.isRare() && !line.form().typed(field).isEmpty());
    }

    static Label title(String words, double width) {
        Label label = new Label(words);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    static Label figure(String words, double width) {
        Label label = title(words, width);
        label.getStyleClass().add("line-figure");
        return label;
    }

    private TextField cell(LineField field) {
        return Objects.requireNonNull(cells.get(field));
    }

    private TextField plain(LineField field) {
        TextField cell = new TextField();
        cell.textProperty().bindBidirectional(line.form().text(field));
        cell.focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                javafx.application.Platform.runLater(cell::selectAll);
            }
        });
        return cell;
    }

    private void put(LineField field, TextField cell, double width) {
        cell.setMinWidth(width);
        cell.setMaxWidth(width);
        cell.accessibleHelpProperty().bind(line.form().problem(field));
        line.form().problem(field).addListener((_, _, now) -> cell.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        cells.put(field, cell);
    }

    /// What is wrong with every cell that has something wrong, in their order.
    private StringBinding fault() {
        return Bindings.createStringBinding(
                () -> line.form().fields().stream()
                        .filter(field -> !line.form().problem(field).get().isEmpty())
                        .map(field -> field.words() + ": "
                                + line.form().problem(field).get())
                        .collect(Collectors.joining(" ")),
                line.form().fields().stream()
                        .map(field -> line.form().problem(field))
                        .toArray(Observable[]::new));
    }
}
