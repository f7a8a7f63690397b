package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of choices of which exactly one holds, such as the states a list is filtered by. The arrow keys choose, too.
public final class Choices<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Label name = new Label();

    /// @param id first part of the ids of the buttons
    public Choices(String id, List<T> options, Function<T, String> words, ObjectProperty<T> chosen) {
        getStyleClass().add("choices");
        List<ToggleButton> buttons = new ArrayList<>();
        Runnable mark = () -> {
            int at = options.indexOf(chosen.get());
            group.selectToggle(at < 0 ? null : buttons.get(at));
        };
        for (T option : options) {
            ToggleButton button = new ToggleButton(words.apply(option));
            button.setId(id + "-" + option.toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                chosen.set(option);
                mark.run();
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        chosen.subscribe(mark);
        mark.run();
        ArrowKeys.across(this, buttons, ToggleButton::fire);
        name.setMnemonicParsing(true);
        name.setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe(now -> name.setLabelFor(now instanceof ToggleButton on ? on : null));
    }

    /// The label that stands before the choices; its letter goes to the one that holds.
    public Label named(String words) {
        name.setText(words);
        return name;
    }
}
