package org.daysheet.desktop.claims;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// Which claims are chosen, and what can be done with them.
final class ChosenBar extends HBox {
    private final Label words = new Label();

    ChosenBar(ClaimsViewModel model, ClaimActs acts) {
        setId("claims-chosen");
        getStyleClass().add("chosen-bar");
        words.setId("claims-chosen-words");
        words.setMinWidth(0);
        Label why = new Label();
        why.setId("claims-next-why");
        why.getStyleClass().add("muted");
        why.setMinWidth(0);
        why.textProperty().bind(model.next().words());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        gap,
                        why,
                        ActionButton.of(acts.billNext()),
                        ActionButton.of(acts.reopen()),
                        ActionButton.of(acts.checkChosen()),
                        ActionButton.of(acts.sendChosen()));
        model.chosen().addListener((_, _, now) -> show(now));
        show(model.chosen().get());
    }

    private void show(ClaimsViewModel.Chosen now) {
        Optional<ClaimRow> one = now.one();
        words.setText(one.map(
                        row -> Texts.of("claims.chosen.one", row.control(), row.patient(), Formats.amount(row.total())))
                .orElseGet(() -> Texts.of(
                        now.rows().isEmpty() && now.count() > 0 ? "claims.chosen.reading" : "claims.chosen.many",
                        now.count())));
    }
}
