package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.parts.Choices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Whatever has the cursor has a ring around it that is seen, in both themes.
class FocusRingTest {
    /// What the Web Content Accessibility Guidelines 2.1 ask of graphics at level AA.
    private static final double WANTED = 3.0;

    /// The window of a picture never has the cursor.
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void iconButtonsAndTheChoiceThatHoldsHaveARing(boolean isDark) {
        Scene scene = Pictures.scene(FocusRingTest::tools, 420, 80, isDark, _ -> {});
        Color ground = (Color) fills(scene.getRoot()).getLast().getFill();
        for (String id : List.of("#copy", "#columns", "#choice-all")) {
            Node node = scene.getRoot().lookup(id);
            List<BackgroundFill> before = fills(node);
            Pictures.onScreen(() -> {
                node.pseudoClassStateChanged(FOCUSED, true);
                return scene.snapshot(null);
            });
            Pictures.paint("focus-ring-" + id.substring(1), scene, isDark);
            List<BackgroundFill> ring = fills(node);
            assertThat(ring).as(id).isNotEqualTo(before);
            Color edge = (Color) ring.getFirst().getFill();
            Color gap = (Color) ring.get(1).getFill();
            assertThat(Contrast.between(edge, ground)).as(id + " on its ground").isGreaterThan(WANTED);
            assertThat(Contrast.between(edge, gap)).as(id + " around its gap").isGreaterThan(WANTED);
            double width = ring.get(1).getInsets().getTop()
                    - ring.getFirst().getInsets().getTop();
            assertThat(width).as(id + " is wide enough").isEqualTo(2);
        }
    }

    private static Parent tools() {
        Button copy = new Button(null, new FontIcon(MaterialDesignC.CONTENT_COPY));
        copy.setId("copy");
        MenuButton columns = new MenuButton("", new FontIcon(MaterialDesignC.CONTENT_COPY));
        columns.setId("columns");
        Stream.of(copy, columns).forEach(one -> one.getStyleClass().addAll("flat", "button-icon"));
        HBox tools = new HBox(
                copy,
                columns,
                new Choices<>(
                        "choice",
                        List.of(CheckFilter.values()),
                        one -> one.name().toLowerCase(Locale.ROOT),
                        new SimpleObjectProperty<>(CheckFilter.ALL)));
        tools.getStyleClass().addAll("row", "plan");
        return tools;
    }

    private static List<BackgroundFill> fills(Node node) {
        return ((Region) node).getBackground().getFills();
    }
}
