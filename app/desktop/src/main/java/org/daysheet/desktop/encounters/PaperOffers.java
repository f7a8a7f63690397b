package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;

/// Papers that follow a claim, to choose by what they are and how they come: `OZ-FX`, or the beginning of a word. Any
/// other kind is typed (837P PWK01).
final class PaperOffers {
    private PaperOffers() {}

    /// @param text what is typed
    static <K> Picker field(FormGrid<K> grid, K field, StringProperty text, OfferList list) {
        Offers offers =
                Offers.ofCodes(PaperOffers::all, typed -> Papers.parse(typed).isPresent());
        return Picker.ofMany(grid.id(field), grid.words(field), text, offers, list);
    }

    private static List<Offer> all() {
        return Papers.usualKinds().stream()
                .flatMap(kind -> Stream.of(Papers.By.values()).map(by -> new Papers(kind, by)))
                .map(papers -> Offer.ofCode(papers.text(), papers.words()))
                .toList();
    }
}
