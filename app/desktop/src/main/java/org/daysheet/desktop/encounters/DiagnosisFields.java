package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;

/// The diagnoses with their letters, the principal first; the next field appears when the last one is filled.
final class DiagnosisFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final int ALWAYS = 4;
    private static final double WIDTH = 98;

    private final EntryViewModel model;
    private final List<Picker> fields = new ArrayList<>();
    private final List<Labelled> boxes = new ArrayList<>();
    private final VBox root;

    DiagnosisFields(EntryViewModel model, OfferList offers) {
        this.model = model;
        Label heading = new Label(Texts.of("encounters.diagnoses"));
        heading.getStyleClass().add("form-heading");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("diagnosis-row");
        CodePicker codes = new CodePicker(() -> model.book().get().codes(), offers);
        for (Integer place : model.diagnoses().fields()) {
            String letter = String.valueOf(VisitReading.letter(place));
            Picker field = codes.diagnosis(
                    "encounter-diagnosis-" + letter.toLowerCase(java.util.Locale.ROOT),
                    Texts.of("encounters.diagnosis", letter),
                    model.diagnoses().text(place));
            model.diagnoses()
                    .problem(place)
                    .addListener((_, _, now) -> field.pseudoClassStateChanged(WRONG, !now.isEmpty()));
            model.diagnoses().text(place).addListener((_, _, _) -> reveal());
            Labelled box =
                    Labelled.of(letter, field, model.diagnoses().problem(place)).wide(WIDTH);
            fields.add(field);
            boxes.add(box);
            row.getChildren().add(box);
        }
        this.root = new VBox(heading, row);
        root.getStyleClass().add("visit-head");
        reveal();
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor into the first empty field.
    void focus() {
        model.diagnoses().fields().stream()
                .filter(place -> model.diagnoses().typed(place).isEmpty())
                .findFirst()
                .ifPresent(place -> fields.get(place - 1).requestFocus());
    }

    /// Puts the cursor into the field of a place.
    void focus(int place) {
        fields.get(Math.clamp(place, 1, fields.size()) - 1).requestFocus();
    }

    void focusFault() {
        model.diagnoses().firstFault().ifPresent(place -> fields.get(place - 1).requestFocus());
    }

    boolean holds(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(root::equals);
    }

    private void reveal() {
        for (Integer place : model.diagnoses().fields()) {
            boolean isNeeded = place <= ALWAYS
                    || !model.diagnoses().typed(place).isEmpty()
                    || !model.diagnoses().typed(place - 1).isEmpty();
            boxes.get(place - 1).setVisible(isNeeded);
            boxes.get(place - 1).setManaged(isNeeded);
        }
    }
}
