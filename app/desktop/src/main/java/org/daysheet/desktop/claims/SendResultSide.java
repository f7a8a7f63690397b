package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// What was written: each file with the hash of its bytes, and what stayed and why.
final class SendResultSide extends ScrollPane {
    private final FileDialogs dialogs;
    private final VBox lines = new VBox();

    SendResultSide(SendViewModel model, FileDialogs dialogs) {
        this.dialogs = dialogs;
        setId("claims-sent");
        setAccessibleText(Texts.of("claims.sent.title"));
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setContent(lines);
        lines.getStyleClass().add("finding-cards");
        model.result().addListener((_, _, now) -> show(now));
        show(model.result().get());
    }

    private void show(@Nullable SendResult result) {
        if (result == null) {
            lines.getChildren().clear();
            return;
        }
        List<Node> nodes = new ArrayList<>();
        Label told = new Label(
                result.told(),
                new FontIcon(result.isGood() ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignA.ALERT_OUTLINE));
        told.setId("claims-sent-told");
        told.getStyleClass().add("panel-title");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        nodes.add(told);
        Label place = new Label(result.folder().toString());
        place.getStyleClass().add("muted");
        place.setMinWidth(0);
        Button open = new Button(Texts.of("claims.sent.open"), new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setId("claims-sent-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> dialogs.reveal(result.folder()));
        HBox where = new HBox(open, place);
        where.getStyleClass().add("row");
        nodes.add(where);
        for (SendResult.Written file : result.files()) {
            nodes.add(card(file, nodes.size()));
        }
        for (String stayed : result.stayed()) {
            Label line = new Label(stayed);
            line.getStyleClass().add("hold");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            nodes.add(line);
        }
        lines.getChildren().setAll(nodes);
        open.requestFocus();
    }

    private static HBox card(SendResult.Written file, int number) {
        Label name = new Label(file.name());
        name.getStyleClass().add("finding-message");
        Label facts = new Label(file.facts());
        facts.getStyleClass().add("muted");
        TextField hash = new TextField(Texts.of("claims.sent.hash", file.hash()));
        hash.setId("claims-sent-hash-" + number);
        hash.setAccessibleText(Texts.of("claims.sent.hash.label", file.name()));
        hash.setEditable(false);
        hash.getStyleClass().add("hash");
        VBox words = new VBox(name, facts, hash);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(words);
        card.getStyleClass().add("finding-card");
        return card;
    }
}
