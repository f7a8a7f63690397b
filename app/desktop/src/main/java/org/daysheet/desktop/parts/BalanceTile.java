package org.daysheet.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.types.money.Money;

/// An amount that counts, under its words.
public final class BalanceTile extends VBox {
    private final Label amount = new Label();

    public BalanceTile(String words, Money value) {
        Label above = new Label(words);
        above.getStyleClass().add("muted");
        amount.getStyleClass().add("balance");
        getChildren().addAll(above, amount);
        getStyleClass().add("balance-tile");
        setMinWidth(Region.USE_PREF_SIZE);
        show(value);
    }

    /// Shows another amount.
    public void show(Money value) {
        amount.setText(Formats.amount(value));
    }

    /// The label of the amount gets an id, to be found by it.
    public BalanceTile named(String id) {
        amount.setId(id);
        return this;
    }
}
