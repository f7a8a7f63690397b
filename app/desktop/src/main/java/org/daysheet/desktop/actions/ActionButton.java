package org.daysheet.desktop.actions;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that does an act; it shows the act's name and sign, and its keys when one points at it; while it
/// cannot be done, also why not.
public final class ActionButton extends Button {
    private ActionButton(Action action, String text) {
        super(text, new FontIcon(action.icon()));
        setId(action.id());
        setTooltip(new Tooltip(action.hint()));
        setAccessibleText(action.title());
        accessibleHelpProperty().bind(action.why());
        setMinWidth(Region.USE_PREF_SIZE);
        disableProperty().bind(action.enabled().not());
        WhyTip.over(
                this,
                Bindings.createStringBinding(
                        () -> action.why().get().isEmpty()
                                ? action.hint()
                                : action.hint() + "\n" + action.why().get(),
                        action.why()));
        setOnAction(_ -> action.run());
    }

    /// A button with sign and words.
    public static ActionButton of(Action action) {
        return new ActionButton(action, action.title());
    }

    /// The button of what one comes to the screen for: one a screen.
    public static ActionButton accented(Action action) {
        ActionButton button = of(action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A small button with only the sign; its words are read aloud and shown when one points at it.
    public static ActionButton iconOnly(Action action) {
        ActionButton button = new ActionButton(action, "");
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }
}
