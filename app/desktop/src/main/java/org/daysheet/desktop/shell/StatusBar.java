package org.daysheet.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Which practice, who works, how the books are, and what runs in the background with a button to stop it.
final class StatusBar extends HBox {
    private final ShellViewModel model;
    private final Action list;
    private final HBox work = new HBox();
    private final Label health = new Label();

    StatusBar(ShellViewModel model, Action list) {
        this.model = model;
        this.list = list;
        setId("status-bar");
        getStyleClass().add("status-bar");
        Label practice = new Label(model.band().practice(), new FontIcon(MaterialDesignH.HOSPITAL_BUILDING));
        practice.setId("status-practice");
        Label user = new Label(model.band().user(), new FontIcon(MaterialDesignA.ACCOUNT_OUTLINE));
        user.setId("status-user");
        user.setMinWidth(Region.USE_PREF_SIZE);
        health.setId("status-health");
        health.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        work.setId("status-work");
        work.getStyleClass().add("status-work");
        getChildren().addAll(practice, user, health, gap, work);
        model.jobs().addListener((ListChangeListener<Job>) _ -> showWork());
        model.glance().addListener((_, _, now) -> showHealth(now.health()));
        showWork();
        showHealth(model.glance().get().health());
    }

    private void showHealth(Health now) {
        health.setText(now.words());
        health.setVisible(!now.words().isEmpty());
        health.setGraphic(
                new FontIcon(now.isSound() ? MaterialDesignS.SHIELD_CHECK_OUTLINE : MaterialDesignS.SHIELD_ALERT));
        health.setTooltip(now.detail().isEmpty() ? null : new Tooltip(now.detail()));
        health.setAccessibleText(now.words() + ". " + now.detail());
        health.getStyleClass().removeAll("closed");
        if (!now.isSound()) {
            health.getStyleClass().add("closed");
        }
    }

    private void showWork() {
        work.getChildren().clear();
        if (!model.jobs().isEmpty()) {
            showJob(model.jobs().getFirst());
        }
        Button open = new Button(words(), new FontIcon(list.icon()));
        open.setId("status-list");
        open.setTooltip(new Tooltip(list.hint()));
        open.setAccessibleText(list.title());
        open.getStyleClass().add("flat");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> list.run());
        work.getChildren().add(open);
    }

    private String words() {
        int running = model.jobs().size();
        return running > 1 ? Texts.of("shell.more", running - 1) : running == 1 ? "" : Texts.of("shell.idle");
    }

    private void showJob(Job job) {
        Label title = new Label(job.title());
        title.setId("status-job");
        Label step = new Label();
        step.getStyleClass().add("muted");
        step.textProperty().bind(job.step());
        ProgressBar bar = new ProgressBar();
        bar.setId("status-progress");
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fraction());
        bar.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = new Button(Texts.of("shell.stop"));
        stop.setId("status-stop");
        stop.getStyleClass().addAll("small", "flat");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            job.cancel();
        });
        work.getChildren().addAll(title, step, bar, stop);
    }
}
