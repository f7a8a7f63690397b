package org.daysheet.desktop.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LinesField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;

/// The cases of a rule below its form: the list with how each came out, and the form of an invented one. Enter on a
/// case
/// goes to its form; Ctrl+Enter there takes it into the rule.
final class RuleCasesPane extends VBox {
    private static final double DAY = 112;
    private static final double AGE = 84;
    private static final double SEX = 110;
    private static final double LOW_TABLE = 148;

    private final RuleCases model;
    private final FormGrid<CaseField> grid;
    private final TableView<RuleCaseRow> table;

    RuleCasesPane(RuleCases model, TableTools tools) {
        this.model = model;
        this.grid = new FormGrid<>("case", model.form(), CaseField::label);
        getStyleClass().add("form-grid");
        String title = Texts.of("settings.case.heading");
        PlainTable<RuleCaseRow> list = list(title);
        this.table = list.table();
        table.setPrefHeight(LOW_TABLE);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.choose(row));
        Label heading = new Label(title);
        heading.getStyleClass().add("form-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, list.tools(tools, title, () -> ""));
        head.getStyleClass().add("row");
        BadgeLabel told = new BadgeLabel();
        told.setId("case-told");
        told.setWrapText(true);
        told.follow(model.told());
        fill();
        getChildren().addAll(head, table, acts(), told, grid);
    }

    private PlainTable<RuleCaseRow> list(String title) {
        return new PlainTable<RuleCaseRow>("rule-cases", title, model.rows(), Texts.of("settings.case.none"))
                .text(Heading.of("settings.column.case"), 150, RuleCaseRow::title)
                .text(Heading.of("settings.column.expected"), 96, RuleCaseRow::expected)
                .badge(Heading.of("settings.column.result"), 104, RuleCaseRow::result)
                .downTo(70)
                .onOpen(_ -> grid.focus(CaseField.TITLE));
    }

    private HBox acts() {
        Button begin = BookView.button("case-new", Texts.of("settings.case.new"));
        begin.setOnAction(_ -> {
            table.getSelectionModel().clearSelection();
            model.begin();
            grid.focus(CaseField.TITLE);
        });
        Button keep = BookView.button("case-keep", Texts.of("settings.case.keep"));
        keep.setOnAction(_ -> keep());
        keep.disableProperty().bind(model.form().changed().not());
        Button remove = BookView.button("case-remove", Texts.of("settings.case.remove"));
        remove.disableProperty().bind(model.chosen().lessThan(0));
        remove.setOnAction(_ -> {
            model.remove();
            table.requestFocus();
        });
        Button run = BookView.button("case-run", Texts.of("settings.case.run"));
        run.disableProperty().bind(model.running());
        run.setOnAction(_ -> run());
        HBox acts = new HBox(begin, keep, remove, run);
        acts.getStyleClass().add("row");
        return acts;
    }

    /// Runs the cases; the cursor goes to what cannot be read.
    void run() {
        model.run();
        model.form().firstFault().ifPresent(grid::focus);
    }

    /// Puts the cursor into the first field with something wrong.
    void focusFault() {
        grid.focusFault(CaseField.TITLE);
    }

    private void keep() {
        if (model.keep()) {
            table.getSelectionModel().clearAndSelect(model.chosen().get());
            table.requestFocus();
        } else {
            focusFault();
        }
    }

    private void fill() {
        LinesField lines = new LinesField(grid.id(CaseField.LINES), 3);
        lines.setAccessibleText(grid.words(CaseField.LINES));
        lines.textProperty().bindBidirectional(model.form().text(CaseField.LINES));
        lines.setPromptText(Texts.of("settings.case.lines-hint"));
        LinesField.keeps(lines, this::keep);
        Label hint = new Label(Texts.of("settings.case.lines-words"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        grid.row(grid.text(CaseField.TITLE, 0))
                .row(grid.tick(CaseField.SPEAKS))
                .row(grid.text(CaseField.PAYER, 0), grid.text(CaseField.MEMBER, 0))
                .row(grid.day(CaseField.SERVICE, DAY, model::today), grid.text(CaseField.FREQUENCY, AGE))
                .row(
                        grid.choice(CaseField.SEX, SEX, List.of("", "F", "M", "U"), RuleBook::sex),
                        grid.text(CaseField.AGE, AGE),
                        grid.text(CaseField.RENDERING, 0))
                .row(grid.text(CaseField.DIAGNOSES, 0))
                .row(grid.text(CaseField.ELEMENTS, 0))
                .row(grid.place(CaseField.LINES, lines, 0))
                .row(hint);
    }
}
