package org.daysheet.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Which practice, who works, and what runs in the background with a button to stop it.
final class StatusBar extends HBox {
    private final ShellViewModel model;
    private final HBox work = new HBox();

    StatusBar(ShellViewModel model) {
        this.model = model;
        setId("status-bar");
        getStyleClass().add("status-bar");
        Label practice = new Label(model.band().practice(), new FontIcon(MaterialDesignH.HOSPITAL_BUILDING));
        practice.setId("status-practice");
        Label user = new Label(model.band().user(), new FontIcon(MaterialDesignA.ACCOUNT_OUTLINE));
        user.setId("status-user");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        work.setId("status-work");
        work.getStyleClass().add("status-work");
        getChildren().addAll(practice, user, gap, work);
        model.jobs().addListener((ListChangeListener<Job>) _ -> show());
        show();
    }

    private void show() {
        if (model.jobs().isEmpty()) {
            Label idle = new Label(Texts.of("shell.idle"));
            idle.getStyleClass().add("muted");
            work.getChildren().setAll(idle);
            return;
        }
        Job job = model.jobs().getFirst();
        Label title = new Label(job.title());
        title.setId("status-job");
        Label step = new Label();
        step.getStyleClass().add("muted");
        step.textProperty().bind(job.step());
        ProgressBar bar = new ProgressBar();
        bar.setId("status-progress");
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fraction());
        Button stop = new Button(Texts.of("shell.stop"));
        stop.setId("status-stop");
        stop.getStyleClass().addAll("small", "flat");
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            job.cancel();
        });
        work.getChildren().setAll(title, step, bar, stop);
        if (model.jobs().size() > 1) {
            work.getChildren().add(new Label(Texts.of("shell.more", model.jobs().size() - 1)));
        }
    }
}
