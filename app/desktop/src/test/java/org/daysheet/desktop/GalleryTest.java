package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws every place of the window, light and dark, at an ordinary size and at the smallest.
class GalleryTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyScreenCanBeDrawn(boolean isDark) {
        String tone = isDark ? "-dark" : "";
        List<Path> pictures = new ArrayList<>();
        for (Scenes.Place place : Scenes.all()) {
            pictures.add(Pictures.draw(place.name() + tone, place.root(), 1320, 820, isDark, place.then()));
            pictures.add(Pictures.draw("small-" + place.name() + tone, place.root(), 1000, 700, isDark, place.then()));
        }
        assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }
}
