package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What goes where before anything goes, then the files that were written. Escape closes it.
final class SendPanel extends BorderPane {
    private static final double LEAST_HEIGHT = 240;

    private final SendViewModel model;
    private final FileDialogs dialogs;
    private final Label summary = new Label();
    private final BadgeLabel mark = new BadgeLabel();
    private final TextField folder = new TextField();
    private final Button send = new Button("", new FontIcon(MaterialDesignS.SEND));
    private final SendPast past;
    private final UnmatchedSide unmatched;
    private boolean isEntering;

    /// @param back gives the hands back to the list
    SendPanel(SendViewModel model, TableTools world, Runnable back) {
        this.model = model;
        this.dialogs = world.dialogs();
        this.past = new SendPast(model, world);
        this.unmatched = new UnmatchedSide(model.past(), world);
        setId("claims-sending");
        HeldKeys.asks(this);
        getStyleClass().add("claim-panel");
        setMinSize(0, LEAST_HEIGHT);
        SendPreviewSide preview = new SendPreviewSide(model, world);
        SendResultSide result = new SendResultSide(model, dialogs);
        BooleanBinding isNow = model.side().isEqualTo(SendSide.NOW);
        BooleanBinding isUnmatched = model.side().isEqualTo(SendSide.UNMATCHED);
        result.visibleProperty().bind(model.result().isNotNull().and(isNow));
        preview.visibleProperty().bind(model.result().isNull().and(isNow));
        past.visibleProperty().bind(model.side().isEqualTo(SendSide.PAST));
        unmatched.visibleProperty().bind(isUnmatched);
        HBox matching = unmatched.foot();
        matching.visibleProperty().bind(isUnmatched);
        matching.managedProperty().bind(isUnmatched);
        setTop(new VBox(
                head(back),
                whither(),
                problem("claims-send-problem", model.problem()),
                problem("claims-unmatched-problem", model.past().problem())));
        setCenter(new StackPane(preview, result, past, unmatched));
        setBottom(new StackPane(foot(), matching));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave(back);
                event.consume();
            }
        });
        model.plan().addListener((_, _, now) -> show(now));
        model.side().addListener((_, _, _) -> showMark());
        show(model.plan().get());
    }

    private static Label problem(String id, ReadOnlyStringProperty words) {
        Label problem = new Label();
        problem.setId(id);
        problem.getStyleClass().addAll("hold", "line-detail");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(words);
        problem.visibleProperty().bind(words.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /// Puts the hands where the next step is, as soon as that is known.
    void enter() {
        isEntering = model.plan().get() == null && model.problem().get().isEmpty();
        if (model.side().get() == SendSide.PAST) {
            past.enter();
        } else if (model.side().get() == SendSide.UNMATCHED) {
            unmatched.enter();
        } else if (!send.isDisabled()) {
            send.requestFocus();
        } else {
            folder.requestFocus();
        }
    }

    private void leave(Runnable back) {
        model.close();
        back.run();
    }

    private HBox head(Runnable back) {
        Label title = new Label();
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.side().get() == SendSide.NOW
                                ? Texts.of("claims.send.title")
                                : Texts.of(
                                        model.side().get() == SendSide.PAST ? "claims.files" : "claims.act.unmatched"),
                        model.side()));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        mark.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Choices<SendSide> sides =
                new Choices<>("claims-send-side", List.of(SendSide.values()), SendSide::words, model.side());
        sides.setMinWidth(USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("claims-send-close");
        close.setAccessibleText(Texts.of("claims.send.close"));
        close.setTooltip(new Tooltip(Texts.of("claims.send.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> leave(back));
        HBox head = new HBox(title, mark, gap, sides, close);
        head.getStyleClass().addAll("panel-head", "claim-head");
        return head;
    }

    /// To whom and by which way claims are to go, below the head.
    private HBox whither() {
        summary.setId("claims-send-summary");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setMinSize(0, USE_PREF_SIZE);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Choices<SendingWay> ways = ways();
        HBox row = new HBox(summary, ways);
        row.getStyleClass().addAll("row", "half-head");
        row.visibleProperty()
                .bind(model.side()
                        .isEqualTo(SendSide.NOW)
                        .and(summary.textProperty().isNotEmpty().or(ways.visibleProperty())));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /// The choice between the ways, there as long as any payer has a spare one.
    private Choices<SendingWay> ways() {
        Choices<SendingWay> ways = new Choices<>(
                "claims-send-way",
                List.of(SendingWay.values()),
                one -> Texts.of("claims.send.way." + one.name()),
                model.way());
        ways.setMinWidth(USE_PREF_SIZE);
        ways.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            SendPlan plan = model.plan().get();
                            return plan != null
                                    && plan.hasSpare()
                                    && model.result().get() == null
                                    && model.side().get() == SendSide.NOW;
                        },
                        model.plan(),
                        model.result(),
                        model.side()));
        ways.managedProperty().bind(ways.visibleProperty());
        return ways;
    }

    private HBox foot() {
        Label label = new FieldLabel(Texts.of("claims.send.folder"), folder);
        folder.setId("claims-send-folder");
        folder.setAccessibleText(FieldLabel.plain(Texts.of("claims.send.folder")));
        folder.textProperty().bindBidirectional(model.folder());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(Texts.of("claims.send.choose"), new FontIcon(MaterialDesignF.FOLDER_OUTLINE));
        choose.setId("claims-send-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> dialogs.folder(getScene().getWindow(), FieldLabel.plain(Texts.of("claims.send.folder")))
                .ifPresent(chosen -> model.folder().set(chosen.toString())));
        send.setId("claims-send-now");
        send.getStyleClass().add("accent");
        send.setMinWidth(USE_PREF_SIZE);
        send.disableProperty().bind(model.canSend().not());
        send.visibleProperty().bind(model.result().isNull().and(model.side().isEqualTo(SendSide.NOW)));
        send.managedProperty().bind(send.visibleProperty());
        send.setOnAction(_ -> model.send());
        Button again = past.button();
        again.visibleProperty().bind(model.side().isEqualTo(SendSide.PAST));
        again.managedProperty().bind(again.visibleProperty());
        HBox foot = new HBox(label, folder, choose, send, again);
        foot.getStyleClass().addAll("act-form", "panel-foot");
        foot.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> switch (model.side().get()) {
                            case NOW -> model.result().get() == null;
                            case PAST -> true;
                            case UNMATCHED -> false;
                        },
                        model.side(),
                        model.result()));
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    /// Whether files are marked as a test is told where files are about to be written.
    private void showMark() {
        SendPlan plan = model.plan().get();
        boolean isNow = model.side().get() == SendSide.NOW;
        mark.setVisible(isNow && plan != null && !plan.receiver().isEmpty());
        mark.setManaged(mark.isVisible());
    }

    private void show(@Nullable SendPlan plan) {
        showMark();
        if (plan == null) {
            isEntering = model.open().get(); // also when it was open on what came of the last sending
            summary.setText(Texts.of("claims.send.reading"));
            send.setText(Texts.of("claims.send.now", 0, ""));
            return;
        }
        mark.show(
                plan.isTest()
                        ? new Badge(Texts.of("claims.send.test"), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("claims.send.real"), Badge.Tone.GOOD));
        summary.setText(plan.receiver().isEmpty() ? "" : Texts.of("claims.send.to", plan.receiver()));
        send.setText(Texts.of("claims.send.now", plan.going().size(), Formats.amount(plan.total())));
        if (isEntering) {
            enter();
        }
    }
}
