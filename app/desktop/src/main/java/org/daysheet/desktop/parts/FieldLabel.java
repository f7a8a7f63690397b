package org.daysheet.desktop.parts;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The label of a field. An underscore marks the letter that goes to the field together with Alt. The letter does
/// nothing more: a field that does something on Enter would do it on that letter too, by itself.
public final class FieldLabel extends Label {
    private boolean isEntering;

    /// @param words with an underscore before the letter
    public FieldLabel(String words, Node field) {
        super(words);
        setMnemonicParsing(true);
        setLabelFor(field);
        setMinWidth(USE_PREF_SIZE);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.getMnemonics()
                        .values()
                        .removeIf(List::isEmpty); // a letter no field has any more hides a small one
                setMnemonicParsing(false); // a letter is forgotten when its label was out of the window
                setMnemonicParsing(true);
            }
        });
        if (field instanceof TextField typed) {
            onlyOnEnter(typed);
        }
    }

    /// The words of a label without its mark.
    public static String plain(String words) {
        return words.replace("_", "");
    }

    private void onlyOnEnter(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> isEntering = event.getCode() == KeyCode.ENTER);
        field.addEventFilter(KeyEvent.KEY_RELEASED, _ -> isEntering = false);
        field.focusedProperty().subscribe(_ -> isEntering = false);
        field.addEventFilter(ActionEvent.ACTION, event -> {
            if (!isEntering) {
                event.consume();
            }
        });
    }
}
