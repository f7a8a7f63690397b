package org.daysheet.desktop.claims;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.parts.Texts;

/// The queue of claims that came back before anybody decided, as one button with their count. Once more shows all.
final class RejectedButton extends HBox {
    RejectedButton(ClaimsViewModel model) {
        getStyleClass().add("choices");
        ToggleButton button = new ToggleButton();
        button.setId("claims-rejected");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.of("claims.rejected.hint")));
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(
                                "claims.rejected", model.counts().rejected().get()),
                        model.counts().rejected()));
        button.setOnAction(_ -> model.filter().set(button.isSelected() ? ClaimFilter.REJECTED : ClaimFilter.ALL));
        model.filter().subscribe(now -> button.setSelected(now == ClaimFilter.REJECTED));
        getChildren().add(button);
    }
}
