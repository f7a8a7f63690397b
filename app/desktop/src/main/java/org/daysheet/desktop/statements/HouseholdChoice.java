package org.daysheet.desktop.statements;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// A choice of what else the household was sent; it is there when there is more than one.
final class HouseholdChoice extends ComboBox<LetterRow> {
    private static final double WIDTH = 132;

    /// @param others every statement the household was sent
    /// @param chosen hears which of them to show
    HouseholdChoice(ReadOnlyListProperty<LetterRow> others, Consumer<LetterRow> chosen) {
        super(others);
        setId("statements-household");
        setAccessibleText(Texts.of("statements.household"));
        setPromptText(Texts.of("statements.household"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setCellFactory(_ -> new SentCell());
        setButtonCell(new SentCell());
        visibleProperty().bind(others.sizeProperty().greaterThan(1));
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> {
            LetterRow row = getValue();
            if (row != null) {
                chosen.accept(row);
            }
        });
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
