package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Texts;

/// The fields about a payer in groups of which one is seen, under the name of the payer they are about. A group in
/// which something is wrong comes to the front.
final class PayerParts extends VBox {
    private final Form<PayerField> form;
    private final ObjectProperty<PayerPart> shown = new SimpleObjectProperty<>(PayerPart.PAYER);
    private final Map<PayerPart, FormGrid<PayerField>> grids = new EnumMap<>(PayerPart.class);

    PayerParts(RecordBook<PayerRow, PayerField> book) {
        this.form = book.form();
        getStyleClass().add("form-grid");
        for (PayerPart part : PayerPart.values()) {
            grids.put(part, new FormGrid<>("payer", form, PayerField::label));
        }
        Choices<PayerPart> parts = new Choices<>("payer-part", List.of(PayerPart.values()), PayerPart::words, shown);
        // letters of fields that are not seen belong to others, so these fields are out of the window
        Label name = name(book);
        shown.subscribe(part -> getChildren().setAll(name, parts, grid(part)));
        for (PayerField field : PayerField.values()) {
            form.problem(field).addListener((_, _, now) -> {
                if (!now.isEmpty() && !isFaulty(shown.get())) {
                    shown.set(field.part());
                }
            });
        }
    }

    /// Says in every group which payer is in the form, also while the list beside it shows others.
    private static Label name(RecordBook<PayerRow, PayerField> book) {
        Label name = new Label();
        name.setId("payer-in-form");
        name.getStyleClass().add("panel-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        book.chosen()
                .subscribe(row -> name.setText(
                        row == null
                                ? Texts.of("settings.payer.new")
                                : row.payer().facts().name()));
        return name;
    }

    FormGrid<PayerField> grid(PayerPart part) {
        return Objects.requireNonNull(grids.get(part));
    }

    /// Where typing begins in the group that is seen.
    PayerField first() {
        return shown.get().first();
    }

    /// Puts the cursor into a field; its group is shown.
    void focus(PayerField field) {
        PayerPart part = field.part();
        shown.set(part);
        grid(part).focus(field);
    }

    private boolean isFaulty(PayerPart part) {
        return part.fields().anyMatch(field -> !form.problem(field).get().isEmpty());
    }
}
