package org.daysheet.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Says at the lower right what came of work that nobody watched. Good news goes by itself, and so does, later, what is
/// left to look at, for it lies over the lists it speaks of; what failed stays until it is closed. Everything stays in
/// the list of work.
final class Toasts extends VBox {
    private static final Duration GOOD_NEWS = Duration.seconds(6);
    private static final Duration TO_LOOK_AT = Duration.seconds(15);
    private static final int MOST = 4;

    private final ShellViewModel model;

    Toasts(ShellViewModel model) {
        this.model = model;
        setId("toasts");
        getStyleClass().add("toasts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        visibleProperty().bind(model.work().not());
        model.background().news().addListener((ListChangeListener<Job>)
                _ -> javafx.application.Platform.runLater(this::take));
        take();
    }

    private void take() {
        var news = model.background().news();
        while (!news.isEmpty()) {
            show(news.removeFirst());
        }
    }

    private void show(Job job) {
        JobCard card = new JobCard(job);
        card.getStyleClass().add("floating");
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("toast-close");
        close.setAccessibleText(Texts.of("shell.toast.close"));
        close.setTooltip(new Tooltip(Texts.of("shell.toast.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> getChildren().remove(card));
        card.getChildren().add(close);
        getChildren().add(card);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        Job.State state = job.state().get();
        if (state != Job.State.FAILED) {
            PauseTransition pause = new PauseTransition(state == Job.State.LOOK ? TO_LOOK_AT : GOOD_NEWS);
            pause.setOnFinished(_ -> getChildren().remove(card));
            pause.play();
        }
    }
}
