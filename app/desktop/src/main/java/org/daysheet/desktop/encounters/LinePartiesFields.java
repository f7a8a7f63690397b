package org.daysheet.desktop.encounters;

import java.util.List;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// The fields for who took part in a line and for its numbers. Each shows in grey who stands at the visit, and so at
/// the line as long as it is empty.
final class LinePartiesFields {
    private final EntryViewModel model;
    private final OfferList offers;

    LinePartiesFields(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
    }

    /// Adds them to the rarer fields of a line.
    void add(FormGrid<LineField> grid, EntryLine line) {
        grid.heading(Texts.of("encounters.line.parties"))
                .row(
                        person(grid, line, LineField.RENDERING, VisitField.PROVIDER),
                        person(grid, line, LineField.REFERRING, VisitField.REFERRING),
                        person(grid, line, LineField.ORDERING, VisitField.ORDERING),
                        person(grid, line, LineField.SUPERVISING, VisitField.SUPERVISING))
                .row(
                        person(grid, line, LineField.FACILITY, VisitField.FACILITY),
                        number(grid, line, LineField.AUTHORIZATION, VisitField.AUTHORIZATION),
                        number(grid, line, LineField.REFERRAL, VisitField.REFERRAL),
                        seller(grid, line),
                        grid.amount(LineField.PURCHASE_PRICE, 84));
    }

    private Labelled person(FormGrid<LineField> grid, EntryLine line, LineField field, VisitField ofVisit) {
        Offers people = Offers.ofNames(() -> choices(field));
        return picker(grid, line, field, ofVisit, people, 0);
    }

    private Labelled seller(FormGrid<LineField> grid, EntryLine line) {
        LineField field = LineField.PURCHASED_FROM;
        return grid.place(
                field,
                Picker.ofOne(
                        grid.id(field),
                        grid.words(field),
                        line.form().text(field),
                        Offers.ofNames(() -> choices(field)),
                        offers),
                0);
    }

    private Labelled number(FormGrid<LineField> grid, EntryLine line, LineField field, VisitField ofVisit) {
        Offers numbers = field == LineField.AUTHORIZATION
                ? model.circle().authorizations()
                : (_, show) -> show.accept(List.of());
        return picker(grid, line, field, ofVisit, numbers, 150);
    }

    private Labelled picker(
            FormGrid<LineField> grid,
            EntryLine line,
            LineField field,
            VisitField ofVisit,
            Offers offered,
            double width) {
        Picker picker =
                Picker.ofOne(grid.id(field), grid.words(field), line.form().text(field), offered, offers);
        picker.promptTextProperty().bind(model.visit().text(ofVisit));
        return grid.place(field, picker, width);
    }

    private List<Offer> choices(LineField field) {
        return LinePartiesReading.choices(model.book().get(), field).stream()
                .filter(ProviderChoice::isUsed)
                .map(ProviderChoice::offer)
                .toList();
    }
}
