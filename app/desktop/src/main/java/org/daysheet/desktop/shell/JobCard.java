package org.daysheet.desktop.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// One piece of work as a card: what it is, how far or what came of it, and a button to stop it.
final class JobCard extends HBox {
    private final VBox lines = new VBox();

    JobCard(Job job) {
        getStyleClass().addAll("job-card", job.state().get().name().toLowerCase(Locale.ROOT));
        Label title = new Label(job.title());
        title.getStyleClass().add("job-title");
        title.setWrapText(true);
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.createStringBinding(() -> words(job), job.step(), job.result(), job.state()));
        words.getStyleClass().add("job-words");
        lines.getChildren().addAll(title, words);
        lines.getStyleClass().add("job-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(sign(job.state().get())), lines);
        if (job.state().get() == Job.State.RUNNING) {
            running(job);
        }
    }

    private void running(Job job) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(job.title());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(job.fraction());
        lines.getChildren().add(bar);
        Button stop = new Button(Texts.of("shell.stop"));
        stop.setId("job-stop");
        stop.setAccessibleText(Texts.of("shell.stop.job", job.title()));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            job.cancel();
        });
        getChildren().add(stop);
    }

    static String words(Job job) {
        String result = job.result().get();
        if (job.state().get() == Job.State.RUNNING) {
            return job.step().get().isEmpty()
                    ? Texts.of("shell.job.RUNNING")
                    : job.step().get();
        }
        return result.isEmpty() ? Texts.of("shell.job." + job.state().get().name()) : result;
    }

    private static Ikon sign(Job.State state) {
        return switch (state) {
            case RUNNING -> MaterialDesignP.PROGRESS_CLOCK;
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case LOOK -> MaterialDesignA.ALERT_OUTLINE;
            case STOPPED -> MaterialDesignC.CANCEL;
            case FAILED -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
        };
    }
}
