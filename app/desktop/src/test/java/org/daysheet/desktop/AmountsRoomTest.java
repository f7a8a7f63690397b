package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list in a narrow place never cuts an amount, and shows when it has the cursor.
class AmountsRoomTest {
    private record Move(String from, Money amount) {}

    @Test
    void theColumnOfAnAmountThatWouldBeCutGrows() {
        Scene scene = Pictures.scene(AmountsRoomTest::list, 300, 160, false, _ -> {});
        Pictures.onScreen(() -> scene.snapshot(null));
        Pictures.paint("amounts-room", scene, false);
        List<String> cut = scene.getRoot().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getStyleClass().contains("figure")
                        && cell.isTextTruncated())
                .map(Node::toString)
                .toList();
        assertThat(cut).isEmpty();
        TableView<?> table = (TableView<?>) scene.getRoot().lookup("#moves");
        assertThat(table.getColumns().get(1).getWidth()).isBetween(80.0, 130.0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aListThatHasTheCursorShowsItEvenWhenNothingIsChosen(boolean isDark) {
        Scene scene = Pictures.scene(AmountsRoomTest::list, 300, 160, isDark, _ -> {});
        TableView<?> table = (TableView<?>) scene.getRoot().lookup("#moves");
        Color before = line(scene, table, false);
        Color with = line(scene, table, true);
        Pictures.paint("list-with-cursor", scene, isDark);
        assertThat(with).isNotEqualTo(before);
        Color ground = (Color) ((Region) table.lookup(".column-header"))
                .getBackground()
                .getFills()
                .getLast()
                .getFill();
        assertThat(Contrast.between(with, ground)).isGreaterThan(3);
    }

    private static Color line(Scene scene, TableView<?> table, boolean hasCursor) {
        return Pictures.onScreen(() -> {
            table.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), hasCursor);
            scene.snapshot(null);
            return (Color) table.getBorder().getStrokes().getFirst().getTopStroke();
        });
    }

    private static BorderPane list() {
        PlainTable<Move> table = new PlainTable<>(
                        "moves",
                        "Transfers",
                        FXCollections.observableArrayList(
                                new Move("Cash", Money.ofCents(100)),
                                new Move("Harbor Health Plan", Money.ofCents(-113_801_800))),
                        "None")
                .text(Heading.of("checks.plan.column.debit"), 150, Move::from)
                .downTo(60)
                .money(Heading.of("checks.plan.column.amount"), 60, Move::amount);
        return new BorderPane(table.table());
    }
}
