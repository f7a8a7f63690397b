package org.daysheet.desktop.encounters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.RareCare;
import org.daysheet.billing.encounters.SpineTreatment;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// The groups of fields that only some kinds of practices fill: a ride in an ambulance, and care that payers ask the
/// reason of.
final class VisitCare {
    private static final double DAY = 118;
    private static final double CITY = 150;
    private static final double STATE = 64;
    private static final double ZIP = 104;

    private final EntryViewModel model;
    private final OfferList offers;

    VisitCare(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
    }

    void ambulance(FormGrid<VisitField> grid) {
        grid.row(
                        grid.choice(VisitField.RIDE_REASON, 190, codes(AmbulanceTrip.REASONS), VisitCare::reason),
                        grid.text(VisitField.RIDE_MILES, 92),
                        grid.text(VisitField.RIDE_POUNDS, 92),
                        grid.place(
                                VisitField.RIDE_NEEDED,
                                several(grid, VisitField.RIDE_NEEDED, AmbulanceTrip.CONDITIONS, VisitCare::need),
                                0))
                .row(
                        grid.text(VisitField.PICK_UP, 0),
                        grid.text(VisitField.PICK_UP_CITY, CITY),
                        grid.text(VisitField.PICK_UP_STATE, STATE),
                        grid.text(VisitField.PICK_UP_ZIP, ZIP))
                .row(
                        grid.text(VisitField.DROP_OFF_NAME, 0),
                        grid.text(VisitField.DROP_OFF, 0),
                        grid.text(VisitField.DROP_OFF_CITY, CITY),
                        grid.text(VisitField.DROP_OFF_STATE, STATE),
                        grid.text(VisitField.DROP_OFF_ZIP, ZIP))
                .row(grid.text(VisitField.ROUND_TRIP, 0), grid.text(VisitField.STRETCHER, 0));
    }

    /// Spines, screenings, glasses, the homebound, and care shared with another surgeon.
    void rest(FormGrid<VisitField> grid) {
        grid.row(
                        grid.choice(VisitField.SPINE, 210, codes(SpineTreatment.CONDITIONS), VisitCare::spine),
                        grid.text(VisitField.SPINE_WORDS, 0),
                        grid.choice(VisitField.SCREENING, 190, codes(RareCare.SCREENINGS), VisitCare::screening))
                .row(
                        eyewear(grid, VisitField.LENSES),
                        eyewear(grid, VisitField.CONTACT_LENSES),
                        eyewear(grid, VisitField.FRAMES),
                        grid.day(VisitField.PRESCRIBED, DAY, model::today),
                        grid.day(VisitField.CARE_ASSUMED, DAY, model::today),
                        grid.day(VisitField.CARE_RELINQUISHED, DAY, model::today))
                .row(grid.tick(VisitField.HOMEBOUND));
    }

    private Labelled eyewear(FormGrid<VisitField> grid, VisitField field) {
        return grid.place(field, several(grid, field, RareCare.EYEWEAR_REASONS, VisitCare::need), 0);
    }

    private Picker several(
            FormGrid<VisitField> grid, VisitField field, Set<String> known, UnaryOperator<String> words) {
        return several(grid, field, model.visit().text(field), known, words, offers);
    }

    /// A field for several codes.
    ///
    /// @param text what is typed
    static <K> Picker several(
            FormGrid<K> grid,
            K field,
            StringProperty text,
            Set<String> known,
            UnaryOperator<String> words,
            OfferList list) {
        List<Offer> all = known.stream()
                .sorted()
                .map(code -> Offer.ofCode(code, words.apply(code)))
                .toList();
        return Picker.ofMany(grid.id(field), grid.words(field), text, Offers.ofCodes(() -> all, known::contains), list);
    }

    /// Nothing first, then the codes by their letters.
    private static List<String> codes(Collection<String> known) {
        return Stream.concat(Stream.of(""), known.stream().sorted()).toList();
    }

    static String reason(String code) {
        return Texts.of("encounters.ride." + (code.isEmpty() ? "none" : code));
    }

    static String need(String code) {
        return Texts.of("encounters.need." + code);
    }

    private static String spine(String code) {
        return Texts.of("encounters.spine." + (code.isEmpty() ? "none" : code));
    }

    private static String screening(String code) {
        return Texts.of("encounters.screening." + (code.isEmpty() ? "none" : code));
    }
}
