package org.daysheet.desktop.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.help.HelpText;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The first panel: practices opened lately, another folder, a new practice, the demo; what they are at the right.
public final class WelcomeView extends StackPane {
    private static final double WORDS_WIDTH = 400;

    private final WelcomeViewModel model;
    private final VBox progress = new VBox();
    private final VBox choices = new VBox();

    public WelcomeView(WelcomeViewModel model, WelcomeChoices next) {
        this.model = model;
        setId("welcome");
        getStyleClass().add("unlock");
        Label brand = new Label(Texts.of("welcome.title"));
        brand.getStyleClass().add("welcome-brand");
        Label words = new Label(Texts.of("welcome.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setPrefWidth(WORDS_WIDTH);
        words.setMinHeight(Region.USE_PREF_SIZE);
        choices.getStyleClass().add("welcome-choices");
        fill(next);
        progress.getStyleClass().add("labelled");
        VBox left = new VBox(new VBox(brand, words), choices, progress, problem());
        left.getStyleClass().add("welcome-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(new HelpText("start"));
        right.getStyleClass().add("welcome-right");
        HBox card = new HBox(left, right);
        card.getStyleClass().addAll("card", "welcome-card");
        card.setMaxSize(820, Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.job().addListener((_, _, now) -> show(now));
        show(model.job().get());
    }

    /// Puts the cursor on the first choice.
    public void begin() {
        choices.getChildren().getFirst().requestFocus();
    }

    private void fill(WelcomeChoices next) {
        int number = 1;
        for (KnownPractice practice : model.practices()) {
            Button button = choice(
                    "welcome-practice-" + number,
                    MaterialDesignH.HOSPITAL_BUILDING,
                    practice.title(),
                    practice.folder().toString(),
                    () -> model.open(practice, next));
            choices.getChildren().add(button);
            number++;
        }
        choices.getChildren()
                .addAll(
                        act("open", MaterialDesignF.FOLDER_OPEN_OUTLINE, next::openOther),
                        act("found", MaterialDesignP.PLUS_CIRCLE_OUTLINE, next::found),
                        act("demo", MaterialDesignT.TEST_TUBE, model::tryDemo));
    }

    private Button act(String name, Ikon icon, Runnable work) {
        return choice(
                "welcome-" + name, icon, Texts.of("welcome." + name), Texts.of("welcome." + name + ".words"), work);
    }

    private Button choice(String id, Ikon icon, String title, String words, Runnable work) {
        Label first = new Label(title);
        first.getStyleClass().add("choice-title");
        Label second = new Label(words);
        second.getStyleClass().add("muted");
        second.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox face = new HBox(new FontIcon(icon), new VBox(first, second));
        face.getStyleClass().add("choice-face");
        Button button = new Button(null, face);
        button.setId(id);
        button.setAccessibleText(title + ". " + words);
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.job().isNotNull());
        button.setOnAction(_ -> work.run());
        return button;
    }

    private Label problem() {
        Label label = new Label();
        label.setId("welcome-problem");
        label.getStyleClass().add("hold");
        label.setWrapText(true);
        label.textProperty().bind(model.problem());
        label.visibleProperty().bind(model.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show(@Nullable Job job) {
        progress.getChildren().clear();
        progress.setVisible(job != null);
        progress.setManaged(job != null);
        if (job != null) {
            progress.getChildren().addAll(lines(job));
        }
    }

    private Node[] lines(Job job) {
        Label title = new Label(job.title());
        Label step = new Label();
        step.setId("welcome-step");
        step.getStyleClass().add("muted");
        step.textProperty().bind(job.step());
        ProgressBar bar = new ProgressBar();
        bar.setId("welcome-progress");
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(Texts.of("welcome.stop"));
        stop.setId("welcome-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            model.stop();
        });
        HBox row = new HBox(bar, stop);
        row.getStyleClass().add("row");
        return new Node[] {title, row, step};
    }
}
