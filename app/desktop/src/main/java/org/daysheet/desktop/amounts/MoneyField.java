package org.daysheet.desktop.amounts;

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

/// A field for an amount, in which one may reckon: `120*.8` is written out as 96.00 on Enter or when the field is left.
/// What says no amount is marked and stays as it was typed.
public final class MoneyField extends TextField implements TypedField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    /// @param text what is typed, kept by the form
    public MoneyField(String id, String label, StringProperty text) {
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("amount-field");
        setTooltip(new Tooltip(Texts.of("amounts.hint")));
        textProperty().bindBidirectional(text);
        textProperty().addListener((_, _, _) -> pseudoClassStateChanged(WRONG, false));
        focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                Platform.runLater(this::selectAll); // a click sets the caret after the focus came
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            }
        });
    }

    @Override
    public void commit() {
        String typed = getText() == null ? "" : getText();
        AmountWords.read(typed)
                .ifPresentOrElse(
                        amount -> {
                            String text = Formats.amount(amount);
                            if (!text.equals(typed)) {
                                setText(text);
                            }
                        },
                        () -> pseudoClassStateChanged(WRONG, !typed.isBlank()));
    }
}
