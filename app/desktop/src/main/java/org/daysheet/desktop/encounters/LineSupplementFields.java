package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Picker;

/// The fields for a ride, words, papers and forms of a single line. Those of the ride show in grey what stands at the
/// visit, and so at the line as long as they are empty.
final class LineSupplementFields {
    private static final double CITY = 150;
    private static final double STATE = 64;
    private static final double ZIP = 104;

    private final EntryViewModel model;
    private final OfferList offers;

    LineSupplementFields(EntryViewModel model, OfferList offers) {
        this.model = model;
        this.offers = offers;
    }

    void ride(FormGrid<LineField> grid, EntryLine line) {
        Picker needed = VisitCare.several(
                grid,
                LineField.RIDE_NEEDED,
                line.form().text(LineField.RIDE_NEEDED),
                AmbulanceTrip.CONDITIONS,
                VisitCare::need,
                offers);
        needed.promptTextProperty().bind(model.visit().text(VisitField.RIDE_NEEDED));
        grid.heading(Texts.of("encounters.line.ride"))
                .row(
                        grid.choice(
                                LineField.RIDE_REASON,
                                190,
                                VisitFurther.choices(AmbulanceTrip.REASONS),
                                code -> code.isEmpty() ? Texts.of("encounters.ride.as-visit") : VisitCare.reason(code)),
                        ofVisit(grid, LineField.RIDE_MILES, 92),
                        ofVisit(grid, LineField.RIDE_POUNDS, 92),
                        grid.place(LineField.RIDE_NEEDED, needed, 0))
                .row(
                        ofVisit(grid, LineField.PICK_UP, 0),
                        ofVisit(grid, LineField.PICK_UP_CITY, CITY),
                        ofVisit(grid, LineField.PICK_UP_STATE, STATE),
                        ofVisit(grid, LineField.PICK_UP_ZIP, ZIP))
                .row(
                        ofVisit(grid, LineField.DROP_OFF_NAME, 0),
                        ofVisit(grid, LineField.DROP_OFF, 0),
                        ofVisit(grid, LineField.DROP_OFF_CITY, CITY),
                        ofVisit(grid, LineField.DROP_OFF_STATE, STATE),
                        ofVisit(grid, LineField.DROP_OFF_ZIP, ZIP))
                .row(ofVisit(grid, LineField.ROUND_TRIP, 0), ofVisit(grid, LineField.STRETCHER, 0));
    }

    /// Each has the name of the visit's field.
    private Labelled ofVisit(FormGrid<LineField> grid, LineField field, double width) {
        Labelled box = grid.text(field, width);
        if (box.getChildren().get(1) instanceof TextInputControl input) {
            input.promptTextProperty().bind(model.visit().text(VisitField.valueOf(field.name())));
        }
        return box;
    }

    void remarks(FormGrid<LineField> grid) {
        grid.heading(Texts.of("encounters.line.remarks"))
                .row(
                        grid.choice(
                                LineField.NOTE_KIND,
                                190,
                                List.of("", "DCP"),
                                code -> Texts.of("encounters.note-kind." + (code.isEmpty() ? "ADD" : code))),
                        grid.text(LineField.THIRD_PARTY_NOTE, 0),
                        grid.text(LineField.FILE_INFORMATION, 0))
                .row(
                        grid.choice(
                                LineField.CONTRACT,
                                190,
                                VisitFurther.choices(ContractTerms.KINDS),
                                code -> Texts.of("encounters.contract." + (code.isEmpty() ? "none" : code))),
                        grid.amount(LineField.CONTRACT_AMOUNT, 118),
                        grid.text(LineField.CONTRACT_CODE, 0),
                        grid.text(LineField.CONTRACT_PERCENT, 92),
                        grid.text(LineField.CONTRACT_DISCOUNT, 92),
                        grid.text(LineField.CONTRACT_VERSION, 118));
    }

    void papers(FormGrid<LineField> grid, EntryLine line) {
        Picker papers = PaperOffers.field(grid, LineField.PAPERS, line.form().text(LineField.PAPERS), offers);
        Labelled forms = grid.text(LineField.FORMS, 0);
        if (forms.getChildren().get(1) instanceof TextInputControl input) {
            input.setPromptText(Texts.of("encounters.forms.prompt"));
        }
        grid.heading(Texts.of("encounters.line.papers"))
                .row(
                        grid.place(LineField.PAPERS, papers, 0),
                        choice(grid, LineField.CERTIFICATE, 170, LinePapers.CERTIFICATES, "encounters.certificate."),
                        choice(
                                grid,
                                LineField.EQUIPMENT_CONDITION,
                                220,
                                EquipmentForms.CONDITIONS,
                                "encounters.equipment-condition."),
                        choice(grid, LineField.HOSPICE, 130, EquipmentForms.HOSPICE, "encounters.hospice."))
                .row(forms);
    }

    private static Labelled choice(
            FormGrid<LineField> grid, LineField field, double width, Set<String> known, String key) {
        return grid.choice(
                field,
                width,
                VisitFurther.choices(known),
                code -> Texts.of(key + (code.isEmpty() ? "none" : code.replace(' ', '-'))));
    }
}
