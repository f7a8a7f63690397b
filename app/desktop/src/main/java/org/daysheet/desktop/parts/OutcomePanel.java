package org.daysheet.desktop.parts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Says above the list what came of the last act, until it is closed, by its button or Escape.
public final class OutcomePanel extends VBox {
    private final Label headline = new Label();
    private final HBox head = new HBox();
    private final VBox details = new VBox();
    private final ScrollPane scroll = new ScrollPane(details);

    /// @param id first part of the ids
    /// @param close takes the outcome away and gives the hands back to the list
    public OutcomePanel(String id, ReadOnlyObjectProperty<@Nullable Outcome> outcome, Runnable close) {
        setId(id);
        getStyleClass().add("outcome");
        headline.setId(id + "-headline");
        headline.setWrapText(true);
        details.getStyleClass().add("outcome-details");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(120);
        Button closeButton = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        closeButton.setId(id + "-close");
        closeButton.setAccessibleText(Texts.of("parts.outcome.close"));
        closeButton.getStyleClass().addAll("flat", "button-icon");
        closeButton.setOnAction(_ -> close.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(headline, gap, closeButton);
        head.getStyleClass().add("outcome-head");
        getChildren().addAll(head, scroll);
        show(outcome.get());
        outcome.addListener((_, _, now) -> show(now));
    }

    /// Offers something to do about it beside its words.
    public OutcomePanel offering(Button button) {
        head.getChildren().add(head.getChildren().size() - 1, button);
        return this;
    }

    private void show(@Nullable Outcome outcome) {
        setVisible(outcome != null);
        setManaged(outcome != null);
        if (outcome == null) {
            return;
        }
        getStyleClass().removeAll("good", "bad");
        getStyleClass().add(outcome.isGood() ? "good" : "bad");
        headline.setText(outcome.headline());
        headline.setGraphic(
                new FontIcon(outcome.isGood() ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignA.ALERT_OUTLINE));
        details.getChildren()
                .setAll(outcome.details().stream().map(OutcomePanel::line).toList());
        scroll.setVisible(!outcome.details().isEmpty());
        scroll.setManaged(!outcome.details().isEmpty());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
