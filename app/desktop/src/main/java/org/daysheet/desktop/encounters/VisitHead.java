package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.codes.CodePicker;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Who was treated, when, by whom and where; the rarer fields are unfolded when they are needed.
final class VisitHead {
    /// Takes over the case of an accident.
    static final String LAST_CASE = "Shortcut+Shift+J";

    private final EntryViewModel model;
    private final OfferList offers;
    private final FormGrid<VisitField> usual;
    private final VisitMore rare;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final VBox root;

    VisitHead(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
        this.usual = new FormGrid<>("encounter", model.visit(), VisitField::label);
        this.rare = new VisitMore(model, offers, this::provider);
        Label payer = new Label();
        payer.setId("encounter-payer");
        payer.getStyleClass().add("muted");
        payer.textProperty().bind(model.circle().payer());
        usual.row(
                usual.place(VisitField.PATIENT, patient(), 0),
                usual.day(VisitField.DAY, 112, model::today),
                usual.place(VisitField.PROVIDER, provider(VisitField.PROVIDER), 210),
                usual.place(VisitField.PLACE, place(), 64));
        model.visit().fields().forEach(field -> model.visit().text(field).addListener((_, _, _) -> reveal()));
        model.visit().fields().forEach(field -> model.visit().problem(field).addListener((_, _, _) -> reveal()));
        rare.visibleProperty().bind(unfolded);
        rare.managedProperty().bind(unfolded);
        this.root = new VBox(usual, payer, asked(), lastCase(), rare);
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
            rare.focus(field);
        } else {
            usual.focus(field);
        }
    }

    void focusFault() {
        focus(model.visit().firstFault().orElse(VisitField.PATIENT));
    }

    /// What is known about the coverage, with the way to record more where that is asked for.
    private HBox asked() {
        Label known = new Label();
        known.setId("encounter-eligibility");
        known.setWrapText(true);
        known.setMinHeight(Region.USE_PREF_SIZE);
        known.textProperty().bind(model.circle().eligibility());
        ActionButton ask = ActionButton.of(eligibility());
        ask.setId("encounter-ask");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.visibleProperty().bind(model.circle().unmet());
        ask.managedProperty().bind(ask.visibleProperty());
        HBox asked = new HBox(known, ask);
        asked.getStyleClass().add("entry-asked");
        asked.visibleProperty().bind(model.circle().eligibility().isNotEmpty());
        asked.managedProperty().bind(asked.visibleProperty());
        model.circle()
                .unmet()
                .subscribe(isUnmet -> known.getStyleClass().setAll("label", isUnmet ? "caution" : "muted"));
        return asked;
    }

    /// The case that can be taken over, with the keys that do it.
    private Label lastCase() {
        Label offer = new Label();
        offer.setId("encounter-last-case");
        offer.getStyleClass().add("muted");
        offer.setWrapText(true);
        offer.setMinHeight(Region.USE_PREF_SIZE);
        String keys = new Shortcut(LAST_CASE).display();
        offer.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(
                                "encounters.case.offered",
                                model.circle().lastCase().get(),
                                keys),
                        model.circle().lastCase()));
        offer.visibleProperty().bind(model.circle().lastCase().isNotEmpty());
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }

    /// Records what the payer says about the coverage.
    Action eligibility() {
        return Action.of(
                        "encounters-eligibility",
                        Texts.of("encounters.act.eligibility"),
                        MaterialDesignP.PHONE_CHECK_OUTLINE,
                        model.circle()::recordEligibility)
                .on("Shortcut+Shift+Y")
                .when(model.circle().isInsured());
    }

    /// The groups of the rarer fields as acts, each with its keys.
    List<Action> actions() {
        return rare.actions(() -> unfolded.set(true));
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

    /// What is entered or wrong is never out of sight.
    private void reveal() {
        if (isUsed() && !unfolded.get()) {
            unfolded.set(true);
            rare.showUsed();
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
        List<ProviderChoice> all = switch (field) {
            case PROVIDER -> book.rendering();
            case REFERRING -> book.referring();
            case FACILITY -> book.facilities();
            default -> book.people();
        };
        return all.stream()
                .filter(ProviderChoice::isUsed)
                .map(ProviderChoice::offer)
                .toList();
    }
}
