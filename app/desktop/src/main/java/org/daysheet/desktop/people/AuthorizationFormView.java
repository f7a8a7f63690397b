package org.daysheet.desktop.people;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// The form of an authorization: under which coverage, the number and its days, and how much of what; or the last day
/// of one that is ended.
final class AuthorizationFormView {
    private static final double DAY = 112;
    private static final double COUNT = 96;

    private final AuthorizationFormViewModel model;
    private final OfferList offers = new OfferList("authorization-offers");
    private final FormPage<AuthorizationField> page;

    AuthorizationFormView(PeopleViewModel people) {
        this.model = people.authorization();
        FormGrid<AuthorizationField> grid = grid();
        FormGrid<AuthorizationField> adding = grid();
        adding.row(adding.place(AuthorizationField.COVERAGE, coverage(adding), 0))
                .row(
                        adding.text(AuthorizationField.NUMBER, 0),
                        adding.day(AuthorizationField.FROM, DAY, model::today),
                        adding.day(AuthorizationField.TO, DAY, model::today))
                .row(
                        adding.text(AuthorizationField.VISITS, COUNT),
                        adding.text(AuthorizationField.UNITS, COUNT),
                        adding.text(AuthorizationField.PROCEDURES, 0))
                .row(words("people.authorization.open"))
                .row(adding.text(AuthorizationField.NOTE, 0));
        FormGrid<AuthorizationField> ending = grid();
        ending.row(
                        ending.day(AuthorizationField.LAST_DAY, DAY, model::today),
                        ending.text(AuthorizationField.REASON, 0))
                .row(words("people.authorization.ending"));
        VBox shown = new VBox(adding);
        // letters of fields that are not seen belong to others, so these fields are out of the window
        model.ending().subscribe(isEnding -> shown.getChildren().setAll(isEnding ? ending : adding));
        grid.getChildren().add(shown);
        this.page = new FormPage<>(
                "authorization-page",
                Texts.of("people.authorization"),
                model.title(),
                model.draft(),
                grid,
                offers,
                people::giveUp);
    }

    FormPage<AuthorizationField> page() {
        return page;
    }

    private FormGrid<AuthorizationField> grid() {
        return new FormGrid<>("authorization", model.draft().form(), AuthorizationField::label);
    }

    private Picker coverage(FormGrid<AuthorizationField> grid) {
        return Picker.ofOne(
                grid.id(AuthorizationField.COVERAGE),
                grid.words(AuthorizationField.COVERAGE),
                model.draft().form().text(AuthorizationField.COVERAGE),
                Offers.ofNames(model::coverages),
                offers);
    }

    private static Label words(String key) {
        Label words = new Label(Texts.of(key));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
