package org.daysheet.desktop;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.daysheet.desktop.memory.WindowPlace;

/// Puts the window where it stood, when a screen is there still, and all of it on that screen.
final class StagePlace {
    private static final double WIDTH = 1320;
    private static final double HEIGHT = 820;

    private StagePlace() {}

    /// Where the window stands now.
    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Gives the window its place; the first time the middle of the screen, or all of a small one.
    static void restore(Stage stage, Optional<WindowPlace> kept) {
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, main.getWidth()));
        stage.setHeight(Math.min(HEIGHT, main.getHeight()));
        stage.setMaximized(main.getWidth() <= WIDTH || main.getHeight() <= HEIGHT);
        kept.flatMap(StagePlace::onItsScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.isMaximized());
        });
    }

    /// The place within the screen it was on, which may have become smaller.
    private static Optional<WindowPlace> onItsScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(area ->
                        place.canBeGrabbedWithin(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()))
                .map(area -> place.within(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()))
                .findFirst();
    }
}
