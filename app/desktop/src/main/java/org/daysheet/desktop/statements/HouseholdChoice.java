package org.daysheet.desktop.statements;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A choice of what else the household was sent; it is there when there is more than one, and in its place a button to
/// try again when that could not be read.
final class HouseholdChoice extends HBox {
    private static final double WIDTH = 132;

    HouseholdChoice(SentViewModel model) {
        ComboBox<LetterRow> others = others(model);
        Button again = again(model);
        getChildren().addAll(others, again);
        visibleProperty().bind(others.visibleProperty().or(again.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static ComboBox<LetterRow> others(SentViewModel model) {
        ComboBox<LetterRow> others = new ComboBox<>(model.household());
        others.setId("statements-household");
        others.setAccessibleText(Texts.of("statements.household"));
        others.setPromptText(Texts.of("statements.household"));
        others.setMinWidth(WIDTH);
        others.setPrefWidth(WIDTH);
        others.setCellFactory(_ -> new SentCell());
        others.setButtonCell(new SentCell());
        others.visibleProperty().bind(model.household().sizeProperty().greaterThan(1));
        others.managedProperty().bind(others.visibleProperty());
        others.setOnAction(_ -> {
            LetterRow row = others.getValue();
            if (row != null) {
                model.choose(row);
            }
        });
        return others;
    }

    private static Button again(SentViewModel model) {
        Reading reading = model.householdReading();
        Button again = new Button(Texts.of("statements.household.again"));
        again.setId("statements-household-retry");
        again.getStyleClass().add("small");
        again.setMinWidth(USE_PREF_SIZE);
        again.accessibleHelpProperty().bind(reading.failure());
        Tooltip why = new Tooltip();
        why.textProperty().bind(reading.failure());
        again.setTooltip(why);
        again.visibleProperty().bind(Bindings.equal(reading.state(), PagedRows.State.FAILED));
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(_ -> model.loadHousehold());
        return again;
    }

    /// A statement the household was sent, in a line.
    private static final class SentCell extends ListCell<LetterRow> {
        @Override
        protected void updateItem(@Nullable LetterRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(
                    isEmpty || row == null
                            ? Texts.of("statements.household")
                            : Texts.of(
                                    "statements.household.line",
                                    Formats.date(row.cutoff()),
                                    row.number(),
                                    Formats.amount(row.due())));
        }
    }
}
