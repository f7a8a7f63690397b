package org.daysheet.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The list of work: what runs, and what came of what ran.
final class WorkPanel extends VBox {
    private final ShellViewModel model;
    private final VBox cards = new VBox();

    WorkPanel(ShellViewModel model) {
        this.model = model;
        setId("work");
        getStyleClass().addAll("floating", "work");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(Texts.of("shell.work.title"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("work-close");
        close.setAccessibleText(Texts.of("shell.work.close"));
        close.setTooltip(new Tooltip(Texts.of("shell.work.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> model.work().set(false));
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("panel-head");
        cards.getStyleClass().add("work-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setId("work-scroll");
        scroll.setAccessibleText(Texts.of("shell.work.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        visibleProperty().bind(model.work());
        managedProperty().bind(model.work());
        model.jobs().addListener((ListChangeListener<Job>) _ -> show());
        model.background().history().addListener((ListChangeListener<Job>) _ -> show());
        show();
    }

    private void show() {
        cards.getChildren().clear();
        model.jobs().reversed().forEach(job -> cards.getChildren().add(new JobCard(job)));
        model.background().history().forEach(job -> cards.getChildren().add(new JobCard(job)));
        if (cards.getChildren().isEmpty()) {
            Label nothing = new Label(Texts.of("shell.work.nothing"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            cards.getChildren().add(nothing);
        }
    }
}
