package org.daysheet.desktop.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.patients.Sex;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;

/// The form of a patient: the person, the address, and who pays. Somebody who may be the same is shown below the birth
/// date with the way to the account.
final class PatientFormView {
    private static final double STATE = 58;
    private static final double ZIP = 106;
    private static final double COUNTRY = 92;
    private static final int MOST_NAMESAKES = 3;

    private final PeopleViewModel people;
    private final PatientFormViewModel model;
    private final FormGrid<PatientField> grid;
    private final OfferList offers = new OfferList("patient-offers");
    private final VBox namesakes = new VBox();
    private final FormPage<PatientField> page;
    private final Consumer<Namesake> open;

    /// @param open shows the account of somebody who was meant, once the form is left
    PatientFormView(PeopleViewModel people, Consumer<Namesake> open) {
        this.people = people;
        this.model = people.patient();
        this.open = open;
        this.grid = new FormGrid<>("patient", model.draft().form(), PatientField::label);
        fillGrid();
        model.namesakes().addListener((ListChangeListener<Namesake>) _ -> warn());
        warn();
        this.page = new FormPage<>(
                "patient-page", Texts.of("people.patient"), model.title(), model.draft(), grid, offers, people::giveUp);
    }

    FormPage<PatientField> page() {
        return page;
    }

    private void fillGrid() {
        List<String> sexes = Arrays.stream(Sex.values()).map(Sex::name).toList();
        namesakes.setId("patient-namesakes");
        namesakes.getStyleClass().add("namesakes");
        grid.row(
                        grid.text(PatientField.ACCOUNT, 118),
                        grid.text(PatientField.LAST, 0),
                        grid.text(PatientField.FIRST, 0),
                        grid.text(PatientField.MIDDLE, 92),
                        grid.text(PatientField.SUFFIX, 58))
                .row(
                        grid.birth(PatientField.BIRTH, 118, model::today),
                        grid.choice(PatientField.SEX, 140, sexes, said(sex -> Texts.of("patients.sex." + sex))),
                        grid.text(PatientField.PHONE, 170),
                        grid.day(PatientField.DIED, 118, model::today))
                .row(namesakes)
                .heading(Texts.of("people.heading.address"))
                .row(grid.text(PatientField.STREET, 0), grid.text(PatientField.MORE, 200))
                .row(
                        grid.text(PatientField.CITY, 0),
                        grid.text(PatientField.STATE, STATE),
                        grid.text(PatientField.ZIP, ZIP),
                        grid.text(PatientField.COUNTRY, COUNTRY));
        fillGuarantor();
    }

    private void fillGuarantor() {
        List<String> paying = Arrays.stream(Paying.values()).map(Paying::name).toList();
        grid.heading(Texts.of("people.heading.pays"))
                .row(
                        grid.choice(
                                PatientField.PAYS,
                                230,
                                paying,
                                said(key -> Paying.valueOf(key).words())),
                        only(model.isOfHousehold(), grid.place(PatientField.HOUSEHOLD, household(), 0)));
        Label words = new Label(Texts.of("people.household.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        FormGrid<PatientField> guarantor =
                new FormGrid<>("patient", model.draft().form(), PatientField::label);
        guarantor
                .row(only(model.isOfHousehold(), words))
                .row(
                        guarantor.text(PatientField.PAYS_ACCOUNT, 130),
                        guarantor.text(PatientField.PAYS_LAST, 0),
                        guarantor.text(PatientField.PAYS_FIRST, 0),
                        guarantor.text(PatientField.PAYS_PHONE, 150))
                .row(guarantor.text(PatientField.PAYS_STREET, 0), guarantor.text(PatientField.PAYS_MORE, 200))
                .row(
                        guarantor.text(PatientField.PAYS_CITY, 0),
                        guarantor.text(PatientField.PAYS_STATE, STATE),
                        guarantor.text(PatientField.PAYS_ZIP, ZIP),
                        guarantor.text(PatientField.PAYS_COUNTRY, COUNTRY));
        grid.getChildren().add(only(model.hasGuarantor(), guarantor));
    }

    private Picker household() {
        Picker picker = Picker.ofOne(
                        grid.id(PatientField.HOUSEHOLD),
                        grid.words(PatientField.HOUSEHOLD),
                        model.draft().form().text(PatientField.HOUSEHOLD),
                        model,
                        offers)
                .onPick(model::pick);
        picker.setPromptText(Texts.of("people.household.prompt"));
        return picker;
    }

    /// Says who is there already, with a button to each account.
    private void warn() {
        namesakes.getChildren().clear();
        List<Namesake> all = model.namesakes().get();
        for (int i = 0; i < Math.min(all.size(), MOST_NAMESAKES); i++) {
            namesakes.getChildren().add(line(all.get(i), i + 1));
        }
        namesakes.setVisible(!all.isEmpty());
        namesakes.setManaged(!all.isEmpty());
    }

    private HBox line(Namesake one, int number) {
        Label words = new Label(Texts.of("people.namesake", one.name(), Formats.date(one.birthOn()), one.account()));
        words.setId("patient-namesake-words-" + number);
        words.getStyleClass().add("caution");
        words.setWrapText(true);
        Button button = new Button(Texts.of("people.namesake.open", one.account()));
        button.setId("patient-namesake-" + number);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> people.leave(() -> open.accept(one)));
        HBox line = new HBox(words, button);
        line.getStyleClass().add("row");
        return line;
    }

    /// Words for what is chosen; nothing before that.
    static Function<String, String> said(Function<String, String> words) {
        return key -> key.isEmpty() ? "" : words.apply(key);
    }

    static <N extends Node> N only(BooleanExpression holds, N node) {
        node.visibleProperty().bind(holds);
        node.managedProperty().bind(holds);
        return node;
    }
}
