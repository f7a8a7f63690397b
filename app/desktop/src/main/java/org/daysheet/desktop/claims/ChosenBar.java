package org.daysheet.desktop.claims;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.FilterWords;
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
        why.setWrapText(true);
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> FilterWords.of(
                                model.next().words().get(),
                                model.chosen()
                                        .get()
                                        .one()
                                        .map(ClaimRow::hold)
                                        .map(ClaimRow.HeldUntil::words)
                                        .orElse("")),
                        model.next().words(),
                        model.chosen()));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        VBox told = new VBox(words, why);
        told.setMinWidth(0);
        told.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren()
                .addAll(
                        told,
                        ActionButton.of(acts.billNext()),
                        onlyWhen(ActionButton.of(acts.reopen()), model.canReopen()),
                        onlyWhen(
                                ActionButton.of(acts.correct()),
                                model.correcting().can()),
                        onlyWhen(
                                ActionButton.of(acts.takeBack()),
                                model.correcting().can()),
                        onlyWhen(
                                ActionButton.of(acts.combine()), model.shaping().canCombine()),
                        onlyWhen(
                                ActionButton.of(acts.checkChosen()),
                                model.correcting().can().not()),
                        onlyWhen(
                                ActionButton.of(acts.sendChosen()),
                                model.correcting().can().not()),
                        onlyWhen(ActionButton.of(acts.bulk().release()), model.isChosen(row -> row.hold() != null)),
                        onlyWhen(
                                ActionButton.of(acts.bulk().hold()),
                                model.isChosen(row -> row.status().isHere() && row.hold() == null)),
                        ActionButton.of(acts.bulk().look()));
        model.chosen().addListener((_, _, now) -> show(now));
        show(model.chosen().get());
    }

    /// What can be done with few claims takes no room while others are chosen.
    static Button onlyWhen(Button button, ObservableBooleanValue can) {
        button.visibleProperty().bind(can);
        button.managedProperty().bind(can);
        return button;
    }

    private void show(Chosen now) {
        Optional<ClaimRow> one = now.one();
        words.setText(one.map(
                        row -> Texts.of("claims.chosen.one", row.control(), row.patient(), Formats.amount(row.total())))
                .orElseGet(() -> Texts.of(
                        now.rows().isEmpty() && now.count() > 0 ? "claims.chosen.reading" : "claims.chosen.many",
                        now.count())));
    }
}
