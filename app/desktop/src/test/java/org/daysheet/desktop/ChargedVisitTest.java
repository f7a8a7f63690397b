package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.daysheet.desktop.parts.Seen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// A visit that was charged cannot be changed, and is read as well as any other.
class ChargedVisitTest {
    private static final double WANTED = 4.5;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyWordOfItStandsOutFromWhatIsBehindIt(boolean isDark) {
        Scenes.Place place = EntryScenes.all().stream()
                .filter(one -> one.name().equals("encounter-charged"))
                .findFirst()
                .orElseThrow();
        Scene scene = Pictures.scene(place.root(), 1000, 700, isDark, place.then());
        Pictures.paint("charged-visit", scene, isDark);
        List<Text> words = new ArrayList<>();
        collect(scene.getRoot().lookup(".entry-form"), words);
        assertThat(words).hasSizeGreaterThan(20);
        assertThat(words)
                .allSatisfy(
                        text -> assertThat(Contrast.of(text)).as(text.getText()).isGreaterThanOrEqualTo(WANTED));
    }

    private static void collect(Node node, List<Text> words) {
        if (node instanceof Text text
                && !(node instanceof FontIcon)
                && !text.getText().isBlank()
                && Seen.is(text)) {
            words.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
