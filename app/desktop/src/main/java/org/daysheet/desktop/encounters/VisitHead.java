package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// Who was treated, when, by whom and where; the rarer fields are unfolded when they are needed.
final class VisitHead {
    private final EntryViewModel model;
    private final OfferList offers;
    private final FormGrid<VisitField> usual;
    private final FormGrid<VisitField> rare;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final VBox root;

    VisitHead(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
        this.usual = new FormGrid<>("encounter", model.visit(), VisitField::label);
        this.rare = new FormGrid<>("encounter", model.visit(), VisitField::label);
        Label payer = new Label();
        payer.setId("encounter-payer");
        payer.getStyleClass().add("muted");
        payer.textProperty().bind(model.payer());
        usual.row(
                usual.place(VisitField.PATIENT, patient(), 0),
                usual.day(VisitField.DAY, 112, model::today),
                usual.place(VisitField.PROVIDER, provider(VisitField.PROVIDER), 210),
                usual.place(VisitField.PLACE, place(), 64));
        unfold();
        model.visit().fields().forEach(field -> model.visit().text(field).addListener((_, _, _) -> reveal()));
        model.visit().fields().forEach(field -> model.visit().problem(field).addListener((_, _, _) -> reveal()));
        rare.visibleProperty().bind(unfolded);
        rare.managedProperty().bind(unfolded);
        this.root = new VBox(usual, payer, rare);
        root.getStyleClass().add("visit-head");
    }

    Parent root() {
        return root;
    }

    void focus() {
        usual.lookup("#" + usual.id(VisitField.PATIENT)).requestFocus();
    }

    /// Puts the cursor into a field; a rare one is unfolded.
    void focus(VisitField field) {
        if (field.isRare()) {
            unfolded.set(true);
        }
        (field.isRare() ? rare : usual).focus(field);
    }

    void focusFault() {
        boolean isRare = model.visit().firstFault().filter(VisitField::isRare).isPresent();
        (isRare ? rare : usual).focusFault(VisitField.PATIENT);
    }

    /// Unfolds the rarer fields, or folds them as long as they are empty.
    void toggle() {
        unfolded.set(!unfolded.get() || isUsed());
    }

    BooleanProperty unfolded() {
        return unfolded;
    }

    boolean holds(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(root::equals);
    }

    private void unfold() {
        List<String> kinds = Stream.concat(
                        Stream.of(""), Stream.of(Accident.Kind.values()).map(Accident.Kind::name))
                .toList();
        rare.row(
                        rare.place(VisitField.REFERRING, provider(VisitField.REFERRING), 0),
                        rare.place(VisitField.FACILITY, provider(VisitField.FACILITY), 0),
                        rare.text(VisitField.AUTHORIZATION, 150))
                .row(
                        rare.choice(
                                VisitField.ACCIDENT,
                                150,
                                kinds,
                                kind -> Texts.of("encounters.accident." + (kind.isEmpty() ? "none" : kind))),
                        rare.day(VisitField.ACCIDENT_DAY, 112, model::today),
                        rare.text(VisitField.ACCIDENT_STATE, 64),
                        rare.day(VisitField.ONSET, 112, model::today),
                        rare.day(VisitField.ADMITTED, 112, model::today))
                .row(rare.place(VisitField.NOTE, note(), 0))
                .row(rare.tick(VisitField.SELF_PAY));
    }

    /// What is entered or wrong is never out of sight.
    private void reveal() {
        if (isUsed()) {
            unfolded.set(true);
        }
    }

    private boolean isUsed() {
        return model.visit().fields().stream()
                .filter(VisitField::isRare)
                .anyMatch(field -> !model.visit().typed(field).isEmpty()
                        || !model.visit().problem(field).get().isEmpty());
    }

    private Picker patient() {
        Picker picker = Picker.ofOne(
                        usual.id(VisitField.PATIENT),
                        FieldLabel.plain(VisitField.PATIENT.label()),
                        model.visit().text(VisitField.PATIENT),
                        model.patients(),
                        offers)
                .onPick(model.patients()::pick);
        picker.setPromptText(Texts.of("encounters.patient.prompt"));
        return picker;
    }

    private TextField note() {
        TextField note = QuickPaste.note(new TextField());
        note.setId(rare.id(VisitField.NOTE));
        note.setAccessibleText(rare.words(VisitField.NOTE));
        note.textProperty().bindBidirectional(model.visit().text(VisitField.NOTE));
        return note;
    }

    private Picker place() {
        return new CodePicker(() -> model.book().get().codes(), offers)
                .place(
                        usual.id(VisitField.PLACE),
                        usual.words(VisitField.PLACE),
                        model.visit().text(VisitField.PLACE));
    }

    private Picker provider(VisitField field) {
        return Picker.ofOne(
                usual.id(field),
                FieldLabel.plain(field.label()),
                model.visit().text(field),
                Offers.ofNames(() -> choices(field)),
                offers);
    }

    private List<Offer> choices(VisitField field) {
        EntryBook book = model.book().get();
        List<ProviderChoice> all = field == VisitField.PROVIDER
                ? book.rendering()
                : field == VisitField.REFERRING ? book.referring() : book.facilities();
        return all.stream()
                .filter(ProviderChoice::isUsed)
                .map(ProviderChoice::offer)
                .toList();
    }
}
