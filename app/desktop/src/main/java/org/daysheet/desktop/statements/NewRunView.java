package org.daysheet.desktop.statements;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.amounts.MoneyField;
import org.daysheet.desktop.days.DayField;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.JobLine;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// By what day and minimum a run is made, who would get a statement and who not, and the button to make it.
final class NewRunView {
    private static final double ASKED_SHARE = 0.5;
    private static final double NAME_WIDTH = 96;

    private final NewRunViewModel model;
    private final DayField cutoff;
    private final JobLine making;
    private final BorderPane root;

    NewRunView(StatementsViewModel whole, TableTools tools) {
        this.model = whole.run();
        this.making = new JobLine("statements", model::stop);
        this.cutoff = new DayField(
                "statements-cutoff", FieldLabel.plain(Texts.of("statements.cutoff")), model.cutoff(), model::today);
        PagedTable<ProspectRow> asked = asked().onOpen(whole::open);
        LookView look = new LookView(model, asked.table());
        VBox notAsked = side(model.leftWords(), left().onOpen(whole::open), tools, "statements.left.table");
        notAsked.visibleProperty().bind(Bindings.isNull(model.looked()));
        SplitPane tables = new SplitPane(
                side(model.askedWords(), asked, tools, "statements.asked.table"), new StackPane(notAsked, look.root()));
        tables.setId("statements-preview");
        tables.setDividerPositions(ASKED_SHARE);
        this.root = new BorderPane(tables);
        root.setTop(question(look.button()));
        model.job().addListener((_, _, now) -> making.show(now));
    }

    Parent root() {
        return root;
    }

    void focus() {
        cutoff.requestFocus();
    }

    private VBox question(Button look) {
        MoneyField minimum =
                new MoneyField("statements-minimum", FieldLabel.plain(Texts.of("statements.minimum")), model.minimum());
        minimum.accessibleHelpProperty().bind(model.minimumProblem());
        CheckBox again = new CheckBox(Texts.of("statements.again"));
        again.setId("statements-again");
        again.setMinWidth(0);
        again.setWrapText(true);
        again.selectedProperty().bindBidirectional(model.again());
        Button make = new Button(null, new FontIcon(MaterialDesignE.EMAIL_MULTIPLE_OUTLINE));
        make.setId("statements-make");
        make.textProperty().bind(model.button());
        make.getStyleClass().add("accent");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.disableProperty().bind(model.canMake().not());
        make.setOnAction(_ -> {
            if (model.asking().get() == null) {
                model.ask(); // a second click is no answer
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                labelled("statements.cutoff", cutoff),
                labelled("statements.minimum", minimum),
                labelled("statements.names.from", name("from", model.namesFrom())),
                labelled("statements.names.to", name("to", model.namesTo())));
        line.getStyleClass().add("tool-line");
        HBox acts = new HBox(again, gap, making, look, make);
        acts.getStyleClass().add("tool-line");
        HBox faults = new HBox(cutoff.fault(), Labelled.fault("statements-minimum-problem", model.minimumProblem()));
        faults.getStyleClass().add("tool-line");
        faults.visibleProperty()
                .bind(cutoff.problem().isNotEmpty().or(model.minimumProblem().isNotEmpty()));
        faults.managedProperty().bind(faults.visibleProperty());
        return new VBox(line, faults, acts, new AskRun(model).root());
    }

    private static TextField name(String end, StringProperty typed) {
        TextField field = new TextField();
        field.setId("statements-names-" + end);
        field.setPromptText(Texts.of("statements.names.prompt." + end));
        field.setAccessibleText(FieldLabel.plain(Texts.of("statements.names." + end)));
        field.setPrefWidth(NAME_WIDTH);
        field.setMinWidth(NAME_WIDTH);
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private static HBox labelled(String key, Region field) {
        Label label = new FieldLabel(Texts.of(key), field);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("row");
        pair.setMinWidth(Region.USE_PREF_SIZE);
        return pair;
    }

    private static VBox side(
            ObservableValue<String> words, PagedTable<ProspectRow> table, TableTools tools, String title) {
        Label heading = new Label();
        heading.textProperty().bind(words);
        heading.getStyleClass().add("panel-title");
        TitleBar head = new TitleBar(heading, table.tools(tools, Texts.of(title), words::getValue));
        head.getStyleClass().add("side-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox side = new VBox(head, table);
        side.setMinWidth(0);
        return side;
    }

    private PagedTable<ProspectRow> asked() {
        return new PagedTable<ProspectRow>(
                        "statements-asked", Texts.of("statements.asked.table"), model.asked(), model::load)
                .whenEmpty(Texts.of("statements.asked.empty"))
                .ordersHeld()
                .searched()
                .text(Heading.of("statements.column.account"), 90, ProspectRow::account)
                .text(Heading.of("statements.column.household"), 220, ProspectRow::name)
                .money(Heading.of("statements.column.due"), 110, ProspectRow::due)
                .money(Heading.of("statements.column.pending"), 130, ProspectRow::pending);
    }

    private PagedTable<ProspectRow> left() {
        return new PagedTable<ProspectRow>(
                        "statements-left", Texts.of("statements.left.table"), model.left(), model::load)
                .whenEmpty(Texts.of("statements.left.empty"))
                .ordersHeld()
                .searched()
                .text(Heading.of("statements.column.account"), 80, ProspectRow::account)
                .spare()
                .text(Heading.of("statements.column.household"), 150, ProspectRow::name)
                .money(Heading.of("statements.column.owes"), 86, ProspectRow::due)
                .text(Heading.of("statements.column.why"), 250, ProspectRow::why)
                .lastDownTo(190);
    }
}
