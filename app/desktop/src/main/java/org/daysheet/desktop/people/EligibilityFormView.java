package org.daysheet.desktop.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// The form of an eligibility check, as one goes through a call: what to have at hand, what to ask in which order, and
/// what to write down before hanging up.
final class EligibilityFormView {
    private static final double DAY = 112;
    private static final double COUNT = 104;
    private static final double CHOICE = 150;

    private final EligibilityFormViewModel model;
    private final OfferList offers = new OfferList("eligibility-offers");
    private final FormPage<EligibilityField> page;

    EligibilityFormView(PeopleViewModel people) {
        this.model = people.eligibility();
        FormGrid<EligibilityField> grid =
                new FormGrid<>("eligibility", model.draft().form(), EligibilityField::label);
        grid.heading(Texts.of("people.eligibility.before"))
                .row(
                        grid.place(EligibilityField.COVERAGE, coverage(grid), 0),
                        grid.day(EligibilityField.SERVICE, DAY, model::today),
                        grid.day(EligibilityField.ASKED, DAY, model::today),
                        grid.choice(
                                EligibilityField.CHANNEL,
                                CHOICE,
                                names(EligibilityChannel.values()),
                                key -> Texts.of("people.eligibility.channel." + key)))
                .row(words("at-hand", model.atHand()))
                .row(words("last", model.last()));
        List<String> results = new ArrayList<>(List.of(""));
        results.addAll(names(EligibilityResult.values()));
        grid.heading(Texts.of("people.eligibility.ask"))
                .row(
                        grid.choice(
                                EligibilityField.RESULT,
                                CHOICE,
                                results,
                                key -> key.isEmpty() ? "" : Texts.of("people.eligibility.result." + key)),
                        grid.text(EligibilityField.PLAN, 0),
                        grid.day(EligibilityField.FROM, DAY, model::today),
                        grid.day(EligibilityField.TO, DAY, model::today))
                .row(
                        grid.amount(EligibilityField.COPAY, CHOICE),
                        grid.amount(EligibilityField.DEDUCTIBLE, CHOICE),
                        grid.text(EligibilityField.COINSURANCE, COUNT),
                        grid.text(EligibilityField.VISITS, COUNT))
                .heading(Texts.of("people.eligibility.after"))
                .row(grid.text(EligibilityField.SPOKE_WITH, 0), grid.text(EligibilityField.REFERENCE, 0))
                .row(grid.text(EligibilityField.NOTE, 0));
        this.page = new FormPage<>(
                "eligibility-page",
                Texts.of("people.eligibility"),
                model.title(),
                model.draft(),
                grid,
                offers,
                people::giveUp);
    }

    FormPage<EligibilityField> page() {
        return page;
    }

    private Picker coverage(FormGrid<EligibilityField> grid) {
        return Picker.ofOne(
                grid.id(EligibilityField.COVERAGE),
                grid.words(EligibilityField.COVERAGE),
                model.draft().form().text(EligibilityField.COVERAGE),
                Offers.ofNames(model::coverages),
                offers);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Label words(String id, ReadOnlyStringProperty text) {
        Label words = new Label();
        words.setId("eligibility-" + id);
        words.textProperty().bind(text);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
