package org.daysheet.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.daysheet.desktop.background.Job;
import org.jspecify.annotations.Nullable;

/// Work that runs, in the line of tools that began it: its step, how far it is, and a button to stop it. Empty while
/// nothing runs.
public final class JobLine extends HBox {
    private final String id;
    private final Runnable stop;

    /// @param id first part of the ids
    /// @param stop stops the work
    public JobLine(String id, Runnable stop) {
        this.id = id;
        this.stop = stop;
        getStyleClass().add("row");
    }

    /// Shows a piece of work, or nothing.
    public void show(@Nullable Job job) {
        getChildren().clear();
        if (job == null) {
            return;
        }
        Label step = new Label();
        step.getStyleClass().add("muted");
        step.textProperty().bind(job.step());
        ProgressBar bar = new ProgressBar();
        bar.setId(id + "-progress");
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fraction());
        Button button = new Button(Texts.of("parts.stop"));
        button.setId(id + "-stop");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setDisable(true);
            stop.run();
        });
        getChildren().addAll(step, bar, button);
    }
}
