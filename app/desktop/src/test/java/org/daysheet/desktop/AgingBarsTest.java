package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.daysheet.desktop.work.BarList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bars of the aging stand out from what is behind them, in both themes, each in a colour of its own.
class AgingBarsTest {
    /// What the Web Content Accessibility Guidelines 2.1 ask of graphics at level AA.
    private static final double WANTED = 3.0;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyBarStandsOutFromItsTrackAndTheOlderTheMore(boolean isDark) {
        Scene scene = Pictures.scene(AgingBarsTest::bars, 600, 200, isDark, _ -> {});
        Pictures.paint("aging-bars", scene, isDark);
        double younger = WANTED;
        for (int bucket = 0; bucket < 5; bucket++) {
            Color bar = fill(scene, ".age-" + bucket);
            double contrast = Contrast.between(bar, fill(scene, "#bars-" + bucket));
            assertThat(contrast).as("bar " + bucket).isGreaterThan(younger);
            younger = contrast;
        }
    }

    private static Parent bars() {
        BarList list = new BarList("bars", "Open balances by age", _ -> {});
        List<BarList.Bar> all = new ArrayList<>();
        for (int bucket = 0; bucket < 5; bucket++) {
            all.add(new BarList.Bar("Age " + bucket, 1000 - bucket * 100, List.of("100.00"), "age-" + bucket));
        }
        list.show(all);
        return new BorderPane(list);
    }

    private static Color fill(Scene scene, String node) {
        Region region = (Region) scene.getRoot().lookup(node);
        return (Color) region.getBackground().getFills().getLast().getFill();
    }
}
