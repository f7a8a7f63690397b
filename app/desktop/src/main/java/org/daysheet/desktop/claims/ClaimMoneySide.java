package org.daysheet.desktop.claims;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// What became of the charges of a claim, and the checks that answered it. Enter opens a check.
final class ClaimMoneySide extends HBox {
    private final ClaimPageViewModel model;
    private final VBox sums = new VBox();
    private final ObservableList<AnswerRow> answers = FXCollections.observableArrayList();
    private final TableView<AnswerRow> table;
    private final Node tools;

    ClaimMoneySide(ClaimPageViewModel model, TableTools world) {
        this.model = model;
        PlainTable<AnswerRow> plain = plain();
        this.table = plain.table();
        this.tools = plain.tools(world, Texts.of("claims.answers"), model::words);
        table.setMinWidth(0);
        sums.getStyleClass().add("details-page");
        ScrollPane left = new ScrollPane(sums);
        left.setId("claims-money");
        left.setAccessibleText(Texts.of("claims.side.MONEY"));
        left.getStyleClass().addAll("quiet", "money-sums");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().addAll(left, table);
        model.page().addListener((_, _, now) -> show(now));
        show(model.page().get());
    }

    /// The small buttons of the table.
    Node tools() {
        return tools;
    }

    private PlainTable<AnswerRow> plain() {
        return new PlainTable<>("claims-answers", Texts.of("claims.answers"), answers, Texts.of("claims.answers.none"))
                .date(Heading.of("claims.answer.on"), 92, AnswerRow::paidOn)
                .text(Heading.of("claims.answer.check"), 110, AnswerRow::trace)
                .text(Heading.of("claims.answer.decision"), 96, AnswerRow::decision)
                .spare()
                .money(Heading.of("claims.answer.paid"), 74, AnswerRow::paid)
                .badge(Heading.of("claims.answer.state"), 104, AnswerRow::state)
                .text(Heading.of("claims.answer.reasons"), 230, AnswerRow::reasons)
                .lastDownTo(110)
                .searched()
                .onOpen(model::open);
    }

    private void show(@Nullable ClaimPage page) {
        sums.getChildren().clear();
        answers.clear();
        if (page == null) {
            return;
        }
        for (Details.Part part : page.money()) {
            Label heading = new Label(part.heading());
            heading.getStyleClass().add("details-heading");
            sums.getChildren().addAll(heading, DetailPanel.grid(part));
        }
        answers.setAll(page.answers());
        table.getSelectionModel().selectFirst();
    }
}
