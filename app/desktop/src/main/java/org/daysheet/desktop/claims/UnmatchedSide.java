package org.daysheet.desktop.claims;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Answers that match nothing of ours: what each says and where it stands in its file. A person says which claim it is
/// about, or that nobody needs to look at it; which file was meant is taken back here, too.
final class UnmatchedSide extends BorderPane {
    private static final double LIST_SHARE = 0.66;
    private static final double MOST_PLAN_HEIGHT = 110;

    private final SentViewModel model;
    private final PagedTable<UnmatchedRow> list;

    UnmatchedSide(SentViewModel model, TableTools world) {
        this.model = model;
        this.list = table();
        CheckBox all = new CheckBox(Texts.of("claims.unmatched.all"));
        all.setId("claims-unmatched-all");
        all.selectedProperty().bindBidirectional(model.all());
        TitleBar head = new TitleBar(all, list.tools(world, Texts.of("claims.act.unmatched"), () -> ""));
        head.getStyleClass().add("half-head");
        BorderPane left = new BorderPane(list);
        left.setTop(head);
        left.setMinSize(0, 0);
        var raw = SendPast.segmentTable("claims-unmatched-segments", model, model.wordSegments());
        BorderPane right = new BorderPane(raw.table());
        right.setTop(about());
        right.setMinSize(0, 0);
        SplitPane sides = new SplitPane(left, right);
        sides.setId("claims-unmatched-sides");
        sides.setOrientation(Orientation.HORIZONTAL);
        sides.setDividerPositions(LIST_SHARE);
        setCenter(sides);
        setBottom(planned());
        list.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> choose(slot));
        model.unmatched().slots().addListener((_, _, _) -> {
            if (list.table().getSelectionModel().isEmpty()) {
                list.seek(_ -> true);
            }
        });
    }

    /// Whom the chosen answer names, since its number is nobody's here.
    private Label about() {
        Label about = line("");
        about.setId("claims-unmatched-about");
        about.getStyleClass().add("line-detail");
        about.textProperty().bind(model.about());
        about.visibleProperty().bind(model.about().isNotEmpty());
        about.managedProperty().bind(about.visibleProperty());
        return about;
    }

    private PagedTable<UnmatchedRow> table() {
        return new PagedTable<UnmatchedRow>(
                        "claims-unmatched", Texts.of("claims.act.unmatched"), model.unmatched(), model::readUnmatched)
                .whenEmpty(Texts.of("claims.unmatched.none"))
                .keyedBy(UnmatchedRow::id)
                .ordersHeld()
                .searched()
                .date(Heading.of("claims.history.on"), 96, UnmatchedRow::on)
                .badge(Heading.of("claims.sent-says"), 156, UnmatchedRow::says)
                .text(Heading.of("claims.unmatched.reason"), 190, UnmatchedRow::reason)
                .lastDownTo(176)
                .badge(Heading.of("claims.unmatched.state"), 150, UnmatchedRow::state)
                .spare()
                .text(Heading.of("claims.history.detail"), 200, UnmatchedRow::words)
                .spare()
                .text(Heading.of("claims.history.source"), 150, UnmatchedRow::source)
                .spare();
    }

    private void choose(@Nullable Slot<UnmatchedRow> slot) {
        model.choose(slot == null ? null : slot.value());
    }

    void enter() {
        list.enter();
    }

    /// What matching to the file that is typed would do.
    private ScrollPane planned() {
        VBox lines = new VBox();
        lines.setId("claims-unmatched-plan");
        lines.getStyleClass().add("outcome-details");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_PLAN_HEIGHT);
        scroll.setAccessibleText(Texts.of("claims.unmatched.plan"));
        scroll.visibleProperty().bind(model.plan().isNotNull());
        scroll.managedProperty().bind(scroll.visibleProperty());
        model.plan().subscribe(plan -> {
            lines.getChildren().clear();
            if (plan != null) {
                lines.getChildren().add(line(plan.words()));
                plan.claims().forEach(one -> lines.getChildren().add(line(one)));
            }
        });
        return scroll;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What is typed and pressed about the chosen answer.
    HBox foot() {
        TextField claim = new TextField();
        claim.setId("claims-unmatched-claim");
        claim.textProperty().bindBidirectional(model.claim());
        claim.setPrefColumnCount(14);
        claim.setOnAction(_ -> model.match());
        Label label = new FieldLabel(Texts.of("claims.unmatched.claim"), claim);
        claim.setAccessibleText(FieldLabel.plain(Texts.of("claims.unmatched.claim")));
        var isWaiting = Bindings.createBooleanBinding(
                () -> {
                    UnmatchedRow row = model.word().get();
                    return row != null && (row.isWaiting() || row.isSeen());
                },
                model.word());
        Button match = new Button("", new FontIcon(MaterialDesignL.LINK_VARIANT));
        match.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(
                                model.plan().get() == null ? "claims.unmatched.match" : "claims.unmatched.match-file"),
                        model.plan()));
        match.setId("claims-unmatched-match");
        match.setMinWidth(USE_PREF_SIZE);
        match.disableProperty().bind(isWaiting.not());
        match.setOnAction(_ -> model.match());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(label, claim, match, gap, undo(), seen(true), seen(false));
        foot.getStyleClass().addAll("act-form", "panel-foot");
        return foot;
    }

    /// Takes back which file the chosen answer was said to be about.
    private Button undo() {
        Button undo =
                new Button(Texts.of("claims.unmatched.undo-file"), new FontIcon(MaterialDesignL.LINK_VARIANT_OFF));
        undo.setId("claims-unmatched-undo");
        undo.setMnemonicParsing(true);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            UnmatchedRow row = model.word().get();
                            return row != null && row.isOfFile();
                        },
                        model.word()));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> {
            model.undoFile();
            enter();
        });
        return undo;
    }

    private Button seen(boolean isSeen) {
        Button button = new Button(
                Texts.of(isSeen ? "claims.unmatched.set-seen" : "claims.unmatched.take-back"),
                new FontIcon(isSeen ? MaterialDesignE.EYE_CHECK : MaterialDesignE.EYE));
        button.setId(isSeen ? "claims-unmatched-seen" : "claims-unmatched-unseen");
        button.setMinWidth(USE_PREF_SIZE);
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            UnmatchedRow row = model.word().get();
                            return row != null && (isSeen ? row.isWaiting() : row.isSeen());
                        },
                        model.word()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            model.setSeen(isSeen);
            enter();
        });
        return button;
    }
}
