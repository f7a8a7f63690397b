package org.daysheet.desktop;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.DoorCard;
import org.daysheet.desktop.parts.Texts;

/// What fills the window while it closes and something is still being kept.
final class FinishingView extends StackPane {
    private static final double WIDTH = 460;

    /// @param jobs what still runs
    FinishingView(ObservableList<Job> jobs) {
        setId("finishing");
        getStyleClass().add("unlock");
        ProgressBar sign = new ProgressBar();
        sign.setId("finishing-sign");
        sign.setAccessibleText(Texts.of("shell.finishing.title"));
        sign.setMaxWidth(Double.MAX_VALUE);
        VBox card = new VBox(
                DoorCard.heading(Texts.of("shell.finishing.title"), Texts.of("shell.finishing.words")),
                DoorCard.line("finishing-jobs", "panel-title", Bindings.createStringBinding(() -> titles(jobs), jobs)),
                sign);
        card.getStyleClass().add("card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    private static String titles(List<Job> jobs) {
        return jobs.stream().map(Job::title).distinct().collect(Collectors.joining("\n"));
    }
}
