package org.daysheet.desktop.claims;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Beside a claim's history, what proves the line that was opened: the segments of an answer, or the pages of forms.
/// Escape goes back to the history.
final class HistoryProofPane extends BorderPane {
    private final HistoryProofViewModel model;
    private final PlainTable<SegmentRow> segments;
    private final PdfView forms;

    /// @param back gives the hands back to the history
    HistoryProofPane(HistoryProofViewModel model, TableTools world, Runnable back) {
        this.model = model;
        this.segments = segmentTable();
        this.forms = new PdfView("claims-history-forms", model.pages(), Texts.of("claims.history.forms.none"));
        setId("claims-history-proof");
        setMinSize(0, 0);
        setTop(new VBox(head(world, back), notice()));
        setCenter(new StackPane(on(false, segments.table()), on(true, forms.root())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, back));
    }

    /// Puts the hands on what is shown.
    void enter() {
        if (model.shown().get() instanceof HistoryProof.Forms) {
            forms.focus();
        } else {
            segments.table().requestFocus();
        }
    }

    private HBox head(TableTools world, Runnable back) {
        Label title = new Label();
        title.setId("claims-history-proof-title");
        title.getStyleClass().add("panel-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> words(model.shown().get()), model.shown()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Node tools = on(false, segments.tools(world, Texts.of("claims.history.segments"), title::getText));
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("claims-history-proof-close");
        close.setAccessibleText(Texts.of("claims.history.proof.close"));
        close.setTooltip(new Tooltip(Texts.of("claims.history.proof.close")));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setOnAction(_ -> leave(back));
        HBox head = new HBox(title, tools, close);
        head.getStyleClass().add("side-head");
        return head;
    }

    private static String words(@Nullable HistoryProof proof) {
        return proof == null ? "" : proof.title();
    }

    private Label notice() {
        Label notice = new Label();
        notice.setId("claims-history-proof-notice");
        notice.getStyleClass().addAll("hold", "half-head");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private PlainTable<SegmentRow> segmentTable() {
        PlainTable<SegmentRow> table = new PlainTable<>(
                "claims-history-segments",
                Texts.of("claims.history.segments"),
                model.segments(),
                Texts.of("claims.sent-segments.none"));
        table.figure(Heading.of("claims.sent-number"), 78, row -> Long.toString(row.number()))
                .text(Heading.of("claims.sent-text"), 300, SegmentRow::text)
                .read(model.reading(), model::read);
        table.table().getStyleClass().add("raw");
        return table;
    }

    private Node on(boolean isForms, Node node) {
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.shown().get() instanceof HistoryProof.Forms == isForms, model.shown()));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private void leave(Runnable back) {
        model.close();
        back.run();
    }

    private void press(KeyEvent event, Runnable back) {
        switch (event.getCode()) {
            case ESCAPE -> leave(back);
            case PAGE_DOWN -> model.pages().turn(1);
            case PAGE_UP -> model.pages().turn(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
