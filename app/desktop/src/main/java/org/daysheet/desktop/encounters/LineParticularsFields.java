package org.daysheet.desktop.encounters;

import javafx.scene.layout.Region;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;

/// The fields for equipment, results, days, taxes and numbers that hardly any line has.
final class LineParticularsFields {
    private static final double DAY = 112;

    private final EntryViewModel model;

    LineParticularsFields(EntryViewModel model) {
        this.model = model;
    }

    /// Adds them to the rarer fields of a line.
    void add(FormGrid<LineField> grid) {
        grid.heading(Texts.of("encounters.line.particulars"));
        equipment(grid);
        results(grid);
        grid.row(
                grid.text(LineField.MAMMOGRAPHY, 0),
                grid.text(LineField.LABORATORY, 0),
                grid.text(LineField.REFERRING_LABORATORY, 0),
                grid.text(LineField.BATCH, 0));
    }

    private void equipment(FormGrid<LineField> grid) {
        grid.row(
                        grid.text(LineField.EQUIPMENT_DAYS, 92),
                        grid.amount(LineField.RENT_PRICE, 96),
                        grid.choice(
                                LineField.RENT_FREQUENCY,
                                130,
                                VisitFurther.choices(EquipmentPrices.FREQUENCIES),
                                code -> Texts.of("encounters.rent." + (code.isEmpty() ? "none" : code))),
                        grid.amount(LineField.BUY_PRICE, 96),
                        day(grid, LineField.PRESCRIBED),
                        day(grid, LineField.SHIPPED))
                .row(
                        grid.choice(
                                LineField.CERTIFICATION,
                                150,
                                VisitFurther.choices(EquipmentNeed.KINDS),
                                code -> Texts.of("encounters.certified." + (code.isEmpty() ? "none" : code))),
                        grid.text(LineField.CERTIFICATION_MONTHS, 76),
                        day(grid, LineField.THERAPY_BEGAN),
                        day(grid, LineField.CERTIFIED),
                        day(grid, LineField.RECERTIFIED),
                        day(grid, LineField.LAST_SEEN));
    }

    private void results(FormGrid<LineField> grid) {
        grid.row(
                        grid.text(LineField.HEMOGLOBIN, 92),
                        grid.text(LineField.HEMATOCRIT, 92),
                        day(grid, LineField.BLOOD_TESTED),
                        grid.text(LineField.CREATININE, 92),
                        day(grid, LineField.CREATININE_TESTED),
                        grid.text(LineField.STARTING_DOSE, 92),
                        grid.text(LineField.HEIGHT, 92))
                .row(
                        day(grid, LineField.LAST_XRAY),
                        day(grid, LineField.INITIAL_TREATMENT),
                        grid.text(LineField.AMBULANCE_PATIENTS, 130),
                        grid.text(LineField.OBSTETRIC_UNITS, 92),
                        grid.amount(LineField.TAX, 92),
                        grid.amount(LineField.POSTAGE, 92));
    }

    private Region day(FormGrid<LineField> grid, LineField field) {
        return grid.day(field, DAY, model::today);
    }
}
