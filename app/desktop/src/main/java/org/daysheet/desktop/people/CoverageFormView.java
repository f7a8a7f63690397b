package org.daysheet.desktop.people;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// The form of a coverage: payer, order and days, the numbers of the card, and the subscriber when it is not the
/// patient.
final class CoverageFormView {
    private static final double DAY = 112;
    private static final double STATE = 58;
    private static final double ZIP = 106;
    private static final double COUNTRY = 92;

    private final CoverageFormViewModel model;
    private final FormGrid<CoverageField> grid;
    private final OfferList offers = new OfferList("coverage-offers");
    private final FormPage<CoverageField> page;

    CoverageFormView(PeopleViewModel people) {
        this.model = people.coverage();
        this.grid = new FormGrid<>("coverage", model.draft().form(), CoverageField::label);
        fillGrid();
        this.page = new FormPage<>(
                "coverage-page",
                Texts.of("people.coverage"),
                model.title(),
                model.draft(),
                grid,
                offers,
                people::giveUp);
    }

    FormPage<CoverageField> page() {
        return page;
    }

    private void fillGrid() {
        Label stays = new Label(Texts.of("people.payer.stays"));
        stays.setId("coverage-payer-stays");
        stays.getStyleClass().add("muted");
        stays.setWrapText(true);
        List<String> kinds =
                Arrays.stream(Relationship.values()).map(Relationship::name).toList();
        grid.row(
                        FormGrid.fixedWhile(grid.place(CoverageField.PAYER, payer(), 0), model.payerStays()),
                        FormGrid.fixedWhile(
                                grid.choice(
                                        CoverageField.ORDER,
                                        128,
                                        List.of("1", "2", "3"),
                                        PatientFormView.said(order -> Texts.of("people.order." + order))),
                                model.payerStays()),
                        grid.day(CoverageField.FROM, DAY, model::today),
                        grid.day(CoverageField.TO, DAY, model::today))
                .row(PatientFormView.only(model.payerStays(), stays))
                .row(
                        grid.text(CoverageField.MEMBER, 0),
                        grid.text(CoverageField.GROUP, 150),
                        grid.text(CoverageField.PLAN, 0),
                        grid.amount(CoverageField.COPAY, 96))
                .row(PatientFormView.only(model.tellsReason(), reason()))
                .row(PatientFormView.only(model.isMedicare(), grid.day(CoverageField.MSP_ASKED, 180, model::today)))
                .heading(Texts.of("people.heading.subscriber"))
                .row(grid.choice(
                        CoverageField.RELATIONSHIP,
                        230,
                        kinds,
                        PatientFormView.said(kind -> Texts.of("people.kin." + kind))));
        fillSubscriber();
    }

    private void fillSubscriber() {
        List<String> sexes = Arrays.stream(Sex.values()).map(Sex::name).toList();
        FormGrid<CoverageField> subscriber =
                new FormGrid<>("coverage", model.draft().form(), CoverageField::label);
        subscriber
                .row(
                        subscriber.text(CoverageField.LAST, 0),
                        subscriber.text(CoverageField.FIRST, 0),
                        subscriber.text(CoverageField.MIDDLE, 92),
                        subscriber.birth(CoverageField.BIRTH, DAY, model::today),
                        subscriber.choice(
                                CoverageField.SEX,
                                120,
                                sexes,
                                PatientFormView.said(sex -> Texts.of("patients.sex." + sex))))
                .row(subscriber.text(CoverageField.STREET, 0), subscriber.text(CoverageField.MORE, 200))
                .row(
                        subscriber.text(CoverageField.CITY, 0),
                        subscriber.text(CoverageField.STATE, STATE),
                        subscriber.text(CoverageField.ZIP, ZIP),
                        subscriber.text(CoverageField.COUNTRY, COUNTRY));
        grid.getChildren().add(PatientFormView.only(model.hasSubscriber(), subscriber));
    }

    private Picker payer() {
        Picker picker = Picker.ofOne(
                grid.id(CoverageField.PAYER),
                grid.words(CoverageField.PAYER),
                model.draft().form().text(CoverageField.PAYER),
                Offers.ofNames(model::payers),
                offers);
        picker.setPromptText(Texts.of("people.payer.prompt"));
        return picker;
    }

    private Labelled reason() {
        Labelled box = grid.choice(CoverageField.MSP, 460, MspReasons.with(""), MspReasons::words);
        if (box.getChildren().get(1) instanceof ComboBox<?> reasons) {
            reasons.setVisibleRowCount(10);
        }
        return box;
    }
}
