package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The files that were sent, with the answers to the chosen one, its claims and its segments. One that was lost is
/// written once more.
final class SendPast extends BorderPane {
    private static final double LIST_SHARE = 0.5;

    /// What is shown of the chosen file.
    private enum Side {
        ANSWERS,
        CLAIMS,
        SEGMENTS,
        COPIES;

        String words() {
            return Texts.of("claims.sent-side." + name());
        }
    }

    private final SendViewModel sending;
    private final SentViewModel model;
    private final PagedTable<SentFileRow> list;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.ANSWERS);
    private final ObservableList<SentPage.AnswerLine> answers = FXCollections.observableArrayList();
    private final ObservableList<SentPage.ClaimLine> claims = FXCollections.observableArrayList();
    private final ObservableList<SentPage.CopyLine> copies = FXCollections.observableArrayList();
    private final Label facts = new Label();
    private boolean isSeeking;

    SendPast(SendViewModel sending, TableTools world) {
        this.sending = sending;
        this.model = sending.past();
        this.list = table();
        Node tools = list.tools(
                world, Texts.of("claims.files"), () -> model.filter().get().words());
        Choices<SentFilter> filter =
                new Choices<>("claims-sent-filter", List.of(SentFilter.values()), SentFilter::words, model.filter());
        BorderPane left = new BorderPane(list);
        left.setTop(head(filter, tools));
        left.setMinSize(0, 0);
        SplitPane sides = new SplitPane(left, right(world));
        sides.setId("claims-sent-sides");
        sides.setDividerPositions(LIST_SHARE);
        setCenter(sides);
        list.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> choose(slot));
        model.files().slots().addListener((_, _, _) -> chooseFirst());
        model.page().addListener((_, _, now) -> show(now));
        model.sought().addListener((_, _, file) -> seek(file));
        seek(model.sought().get());
    }

    private PagedTable<SentFileRow> table() {
        return new PagedTable<SentFileRow>(
                        "claims-sent-files", Texts.of("claims.files"), model.files(), model::readFiles)
                .whenEmpty(Texts.of("claims.files.none"))
                .keyedBy(SentFileRow::id)
                .ordersHeld()
                .searched()
                .date(Heading.of("claims.files.on"), 96, SentFileRow::on)
                .text(Heading.of("claims.files.control"), 112, SentFileRow::control)
                .badge(Heading.of("claims.files.state"), 150, SentFileRow::state)
                .figure(Heading.of("claims.send.claims"), 66, row -> Formats.count(row.claims()))
                .spare()
                .figure(Heading.of("claims.files.rejected"), 92, row -> Formats.count(row.rejected()))
                .spare()
                .money(Heading.of("claims.column.total"), 96, SentFileRow::total)
                .spare()
                .text(Heading.of("claims.files.receiver"), 110, SentFileRow::receiver)
                .spare()
                .text(Heading.of("claims.files.hash"), 130, SentFileRow::hash)
                .spare()
                .onOpen(_ -> model.readFile());
    }

    private Node right(TableTools world) {
        facts.setId("claims-sent-facts");
        facts.getStyleClass().addAll("muted", "line-detail");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        PlainTable<SentPage.AnswerLine> said = answerTable();
        PlainTable<SentPage.ClaimLine> held = claimTable();
        PlainTable<SegmentRow> raw = segmentTable("claims-sent-segments", model, model.segments());
        PlainTable<SentPage.CopyLine> again = copyTable();
        StackPane tables = new StackPane(
                on(Side.ANSWERS, said.table()),
                on(Side.CLAIMS, held.table()),
                on(Side.SEGMENTS, raw.table()),
                on(Side.COPIES, again.table()));
        StackPane tools = new StackPane(
                on(Side.ANSWERS, said.tools(world, Texts.of("claims.sent-side.ANSWERS"), facts::getText)),
                on(Side.CLAIMS, held.tools(world, Texts.of("claims.sent-side.CLAIMS"), facts::getText)),
                on(Side.SEGMENTS, raw.tools(world, Texts.of("claims.sent-side.SEGMENTS"), facts::getText)),
                on(Side.COPIES, again.tools(world, Texts.of("claims.sent-side.COPIES"), facts::getText)));
        Choices<Side> choices = new Choices<>("claims-sent-side", List.of(Side.values()), Side::words, side);
        BorderPane right = new BorderPane(tables);
        right.setTop(new VBox(head(choices, tools), facts));
        right.setMinSize(0, 0);
        return right;
    }

    private static Node head(Node first, Node last) {
        TitleBar head = new TitleBar(first, last);
        head.getStyleClass().add("half-head");
        return head;
    }

    private <N extends Node> N on(Side wanted, N node) {
        node.visibleProperty().bind(Bindings.equal(side, wanted));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private PlainTable<SentPage.AnswerLine> answerTable() {
        return new PlainTable<>(
                        "claims-sent-answers",
                        Texts.of("claims.sent-side.ANSWERS"),
                        answers,
                        Texts.of("claims.sent-answers.none"))
                .date(Heading.of("claims.history.on"), 96, SentPage.AnswerLine::on)
                .badge(Heading.of("claims.sent-says"), 156, SentPage.AnswerLine::says)
                .text(Heading.of("claims.sent-about"), 210, SentPage.AnswerLine::about)
                .lastDownTo(100)
                .text(Heading.of("claims.history.detail"), 110, SentPage.AnswerLine::detail)
                .spare()
                .text(Heading.of("claims.history.source"), 130, SentPage.AnswerLine::source)
                .spare()
                .onOpen(answer -> {
                    model.read(answer);
                    side.set(Side.SEGMENTS);
                });
    }

    private PlainTable<SentPage.ClaimLine> claimTable() {
        return new PlainTable<>(
                        "claims-sent-claims",
                        Texts.of("claims.sent-side.CLAIMS"),
                        claims,
                        Texts.of("claims.sent-claims.none"))
                .text(Heading.of("claims.column.control"), 80, SentPage.ClaimLine::control)
                .text(Heading.of("claims.column.patient"), 116, SentPage.ClaimLine::patient)
                .lastDownTo(100)
                .badge(Heading.of("claims.sent-says"), 124, SentPage.ClaimLine::says)
                .money(Heading.of("claims.column.total"), 80, SentPage.ClaimLine::total)
                .spare()
                .badge(Heading.of("claims.sent-now"), 130, SentPage.ClaimLine::status)
                .spare()
                .text(Heading.of("claims.column.payer"), 130, SentPage.ClaimLine::payer)
                .spare()
                .searched()
                .onOpen(model::open);
    }

    private PlainTable<SentPage.CopyLine> copyTable() {
        return new PlainTable<>(
                        "claims-sent-copies",
                        Texts.of("claims.sent-side.COPIES"),
                        copies,
                        Texts.of("claims.sent-copies.none"))
                .date(Heading.of("claims.history.on"), 96, SentPage.CopyLine::on)
                .text(Heading.of("claims.sent-copies.by"), 120, SentPage.CopyLine::by)
                .text(Heading.of("claims.sent-copies.path"), 220, SentPage.CopyLine::path)
                .text(Heading.of("claims.files.hash"), 130, SentPage.CopyLine::hash)
                .spare();
    }

    static PlainTable<SegmentRow> segmentTable(String id, SentViewModel model, ObservableList<SegmentRow> rows) {
        PlainTable<SegmentRow> table = new PlainTable<>(
                id, Texts.of("claims.sent-side.SEGMENTS"), rows, Texts.of("claims.sent-segments.none"));
        table.figure(Heading.of("claims.sent-number"), 78, row -> Long.toString(row.number()))
                .text(Heading.of("claims.sent-text"), 380, SegmentRow::text);
        table.table().getStyleClass().add("raw");
        return table;
    }

    /// What was said of the newest file is what people look for.
    private void chooseFirst() {
        if (!isSeeking && list.table().getSelectionModel().isEmpty()) {
            list.seek(_ -> true);
        }
    }

    private void choose(@Nullable Slot<SentFileRow> slot) {
        isSeeking &= slot == null;
        SentFileRow row = slot == null ? null : slot.value();
        if (side.get() == Side.SEGMENTS) {
            side.set(Side.ANSWERS);
        }
        model.choose(row);
    }

    private void show(@Nullable SentPage page) {
        facts.setText(page == null ? "" : page.facts());
        answers.setAll(page == null ? List.of() : page.answers());
        claims.setAll(page == null ? List.of() : page.claims());
        copies.setAll(page == null ? List.of() : page.copies());
    }

    private void seek(@Nullable SentFileRow file) {
        if (file != null) {
            isSeeking = true;
            list.seek(row -> row.id().equals(file.id()));
            model.sought().set(null);
        }
    }

    void enter() {
        list.enter();
    }

    /// The button that writes the chosen file once more.
    Button button() {
        Button again = new Button(Texts.of("claims.files.again"), new FontIcon(MaterialDesignF.FILE_REFRESH_OUTLINE));
        again.setId("claims-send-again");
        again.setMinWidth(USE_PREF_SIZE);
        var selection = list.table().getSelectionModel();
        again.disableProperty()
                .bind(Bindings.isNull(selection.selectedItemProperty()).or(sending.working()));
        again.setOnAction(_ -> {
            Slot<SentFileRow> slot = selection.getSelectedItem();
            SentFileRow row = slot == null ? null : slot.value();
            if (row != null) {
                sending.writeAgain(row);
            }
        });
        return again;
    }
}
