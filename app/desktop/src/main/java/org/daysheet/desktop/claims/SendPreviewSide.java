package org.daysheet.desktop.claims;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// At the left what goes to each payer, at the right what does not go and why.
final class SendPreviewSide extends BorderPane {
    private static final double GOING_SHARE = 0.48;

    private final ObservableList<SendPlan.ShareRow> shares = FXCollections.observableArrayList();
    private final ObservableList<SendPlan.StayRow> staying = FXCollections.observableArrayList();
    private final Label goingWords = new Label();
    private final Label stayingWords = new Label();
    private final Label why = new Label();

    SendPreviewSide(SendViewModel model, TableTools world) {
        goingWords.setId("claims-send-going-words");
        goingWords.getStyleClass().add("details-heading");
        stayingWords.setId("claims-send-staying-words");
        stayingWords.getStyleClass().add("details-heading");
        why.setId("claims-send-why");
        why.getStyleClass().add("line-detail");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        PlainTable<SendPlan.ShareRow> goes = going();
        BorderPane left = new BorderPane(goes.table());
        left.setTop(headed(goingWords, goes.tools(world, Texts.of("claims.send.going"), goingWords::getText)));
        PlainTable<SendPlan.StayRow> stays = staying().onOpen(model::open);
        BorderPane right = new BorderPane(stays.table());
        right.setTop(headed(stayingWords, stays.tools(world, Texts.of("claims.send.staying"), stayingWords::getText)));
        right.setBottom(why);
        left.setMinWidth(0);
        right.setMinWidth(0);
        SplitPane halves = new SplitPane(left, right);
        halves.setId("claims-send-halves");
        halves.setDividerPositions(GOING_SHARE);
        setCenter(halves);
        model.plan().addListener((_, _, now) -> show(now));
        show(model.plan().get());
    }

    private static Node headed(Label words, Node tools) {
        TitleBar box = new TitleBar(words, tools);
        box.getStyleClass().add("half-head");
        return box;
    }

    private PlainTable<SendPlan.ShareRow> going() {
        return new PlainTable<>(
                        "claims-send-going", Texts.of("claims.send.going"), shares, Texts.of("claims.send.none"))
                .text(Heading.of("claims.column.payer"), 170, SendPlan.ShareRow::payer)
                .lastDownTo(140)
                .text(Heading.of("claims.send.code"), 84, SendPlan.ShareRow::code)
                .spare()
                .text(Heading.of("claims.send.by"), 132, SendPlan.ShareRow::by)
                .lastDownTo(110)
                .spare()
                .figure(Heading.of("claims.send.claims"), 64, row -> Formats.count(row.claims()))
                .money(Heading.of("claims.column.total"), 92, SendPlan.ShareRow::total)
                .totals(row -> row.code().isEmpty() && row.payer().equals(Texts.of("claims.send.total")))
                .searched();
    }

    private PlainTable<SendPlan.StayRow> staying() {
        PlainTable<SendPlan.StayRow> table = new PlainTable<>(
                        "claims-send-staying", Texts.of("claims.send.staying"), staying, Texts.of("claims.send.all-go"))
                .text(Heading.of("claims.column.control"), 84, SendPlan.StayRow::control)
                .text(Heading.of("claims.column.patient"), 130, SendPlan.StayRow::patient)
                .text(Heading.of("claims.column.payer"), 130, SendPlan.StayRow::payer)
                .spare()
                .wrapped(Heading.of("claims.send.reason"), 280, SendPlan.StayRow::why)
                .lastDownTo(190)
                .searched();
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            why.setText(row == null ? "" : row.why());
            why.setVisible(row != null);
            why.setManaged(row != null);
        });
        return table;
    }

    private void show(@Nullable SendPlan plan) {
        why.setVisible(false);
        why.setManaged(false);
        shares.clear();
        staying.clear();
        if (plan == null) {
            goingWords.setText(Texts.of("claims.send.reading"));
            stayingWords.setText("");
            return;
        }
        shares.setAll(plan.shares());
        if (plan.shares().size() > 1) {
            shares.add(new SendPlan.ShareRow(
                    Texts.of("claims.send.total"), "", "", plan.going().size(), plan.total()));
        }
        staying.setAll(plan.staying());
        goingWords.setText(Texts.of("claims.send.go-words", plan.going().size(), Formats.amount(plan.total())));
        stayingWords.setText(
                plan.staying().size() < plan.stayingCount()
                        ? Texts.of(
                                "claims.send.stay-cut",
                                Formats.count(plan.staying().size()),
                                Formats.count(plan.stayingCount()))
                        : Texts.of("claims.send.stay-words", plan.stayingCount()));
    }
}
