package org.daysheet.desktop.founding;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.founding.FoundingViewModel.Question;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Shows the recovery key, this once, and lets nobody go on before it was written down.
final class RecoveryCard extends StackPane {
    private final FlowPane groups = new FlowPane();
    private final CheckBox written = new CheckBox(Texts.of("founding.key.written"));

    /// @param close closes the window over the key
    RecoveryCard(FoundingViewModel model, Runnable close) {
        setId("recovery");
        Label title = new Label(Texts.of("founding.key.title"));
        title.getStyleClass().add("screen-title");
        Label words = new Label(Texts.of("founding.key.words"));
        words.setWrapText(true);
        groups.setId("recovery-key");
        groups.getStyleClass().add("recovery-key");
        written.setId("recovery-written");
        written.selectedProperty().bindBidirectional(model.writtenDown());
        Button enter =
                new Button(Texts.of("founding.key.enter"), new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE));
        enter.setId("recovery-enter");
        enter.getStyleClass().add("accent");
        enter.setDefaultButton(true);
        enter.disableProperty().bind(model.confirmed().not());
        enter.setOnAction(_ -> model.enter());
        Label typed = new Label(Texts.of("founding.key.typed"));
        typed.setWrapText(true);
        HBox back = new HBox(
                group(model.asked().get(0), "recovery-first", model.firstGroup()),
                group(model.asked().get(1), "recovery-second", model.secondGroup()));
        back.getStyleClass().add("form-row");
        AskBar ask = new AskBar("recovery", model, List.of(Question.KEY), close);
        VBox card = new VBox(title, words, groups, written, typed, back, ask, enter);
        card.getStyleClass().add("card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        getChildren().add(card);
        show(model.key().get());
    }

    /// Puts the cursor where the person says that the key is on paper.
    void begin() {
        written.requestFocus();
    }

    private void show(String key) {
        String[] parts = key.split("-");
        for (int i = 0; i < parts.length; i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("muted");
            Label part = new Label(parts[i]);
            part.getStyleClass().add("key-group");
            VBox box = new VBox(number, part);
            box.getStyleClass().add("key-box");
            groups.getChildren().add(box);
        }
    }

    private static VBox group(int number, String id, StringProperty typed) {
        String words = Texts.of("founding.key.group", number);
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(FieldLabel.plain(words));
        field.setPrefColumnCount(6);
        field.textProperty().bindBidirectional(typed);
        Label label = new FieldLabel(words, field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("labelled");
        return box;
    }
}
