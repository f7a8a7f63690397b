package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// Draws every place of the window, light and dark, at an ordinary size; those at the smallest are drawn on the walk.
class GalleryTest {
    @Test
    void everyScreenCanBeDrawn() {
        List<Path> pictures = new ArrayList<>();
        for (Scenes.Place place : everywhere()) {
            Scene scene = Pictures.scene(place.root(), 1320, 820, false, place.then());
            pictures.addAll(Pictures.shoot(place.name(), scene));
        }
        assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    @Test
    void theLargestScreensHaveRoomToo() {
        List<String> large = List.of("claims-document", "reports");
        for (Scenes.Place place : everywhere()) {
            if (large.contains(place.name())) {
                Scene scene = Pictures.scene(place.root(), 3840, 2160, false, place.then());
                assertThat(Pictures.paint("large-" + place.name(), scene, false))
                        .isNotEmptyFile();
            }
        }
    }

    private static List<Scenes.Place> everywhere() {
        return Stream.of(Scenes.all(), WorkScenes.all(), WorkScenes.sidesOfReports())
                .flatMap(List::stream)
                .toList();
    }
}
