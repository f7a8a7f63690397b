package org.daysheet.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.desktop.days.DayText;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LinesField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;

/// The part of the settings with the practice's own rules: the list, the form of one, what it would have found among
/// past claims, and rules that denials ask for.
final class RuleBook {
    private static final double DAY = 112;
    private static final double LOW_TABLE = 168;

    /// Where findings of rules lead to, as claim documents name it; what is written otherwise stays as it is.
    private static final List<String> FIELDS = List.of(
            "",
            "references[G1]",
            "references[9F]",
            "references[X4]",
            "diagnoses",
            "line.procedure.code",
            "line.procedure.modifiers",
            "line.units",
            "line.charge",
            "line.drug",
            "providers.referring",
            "providers.rendering",
            "providers.facility",
            "subscriber.memberId",
            "subscriber.groupNumber",
            "dates[431]",
            "dates[439]",
            "note.text");

    private final PayerRulesViewModel model;
    private final TableTools tools;
    private final RecordBook<RuleRow, RuleField> book;
    private final FormGrid<RuleField> grid;

    RuleBook(PayerRulesViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        this.book = model.book();
        this.grid = new FormGrid<>("rule", book.form(), RuleField::label);
    }

    BookView<RuleRow, RuleField> view() {
        LinesField message = lines(RuleField.MESSAGE);
        LinesField advice = lines(RuleField.ADVICE);
        fillGrid(message, advice);
        RuleCasesPane cases = new RuleCasesPane(model.cases(), tools);
        BookView<RuleRow, RuleField> view = new BookView<>(
                        "rules",
                        book,
                        parts(cases),
                        field -> go(field, cases),
                        () -> RuleField.NAME,
                        spoken(),
                        tryOut(cases),
                        suggestions())
                .beside(list(), tools, Texts.of("settings.section.RULES"))
                .with(retire());
        LinesField.keeps(message, view::save);
        LinesField.keeps(advice, view::save);
        return view;
    }

    /// The rule or its cases; letters of fields that are not seen belong to others, so these are out of the window.
    private VBox parts(RuleCasesPane cases) {
        Choices<RulePart> choices = new Choices<>(
                "rule-part",
                List.of(RulePart.values()),
                RulePart::words,
                model.cases().part());
        VBox fields = new VBox();
        fields.getStyleClass().add("form-grid");
        model.cases()
                .part()
                .subscribe(part -> fields.getChildren().setAll(choices, part == RulePart.RULE ? grid : cases));
        return fields;
    }

    /// Puts the cursor into a field of the rule, or into what cannot be read of a case.
    private void go(RuleField field, RuleCasesPane cases) {
        boolean isCase = field == RuleField.INVENTED;
        model.cases().part().set(isCase ? RulePart.CASES : RulePart.RULE);
        if (isCase) {
            cases.focusFault();
        } else {
            grid.focus(field);
        }
    }

    private LinesField lines(RuleField field) {
        LinesField lines = new LinesField(grid.id(field), 2);
        lines.setAccessibleText(grid.words(field));
        lines.textProperty().bindBidirectional(book.form().text(field));
        return lines;
    }

    private void fillGrid(LinesField message, LinesField advice) {
        grid.row(grid.text(RuleField.NAME, 0))
                .row(
                        grid.day(RuleField.FROM, DAY, model::today),
                        grid.day(RuleField.TO, DAY, model::today),
                        grid.text(RuleField.PAYERS, 0))
                .heading(Texts.of("settings.rule.says"))
                .row(grid.tick(RuleField.STOPS))
                .row(grid.place(RuleField.MESSAGE, message, 0))
                .row(grid.place(RuleField.ADVICE, advice, 0))
                .row(grid.choice(RuleField.FIELD, 0, FIELDS, RuleBook::place))
                .heading(Texts.of("settings.rule.lines"))
                .row(grid.text(RuleField.PROCEDURES, 0))
                .row(grid.text(RuleField.WITH_MODIFIERS, 0), grid.text(RuleField.WITHOUT_MODIFIERS, 0))
                .row(grid.text(RuleField.PLACES, 0), grid.text(RuleField.AMOUNT, 0))
                .heading(Texts.of("settings.rule.claim"))
                .row(grid.text(RuleField.FREQUENCY, 0), grid.text(RuleField.TOTAL, 0))
                .row(grid.text(RuleField.MEMBER, 0))
                .row(grid.text(RuleField.DIAGNOSES, 0), grid.text(RuleField.RENDERING, 0))
                .row(
                        grid.choice(RuleField.SEX, 0, List.of("", "F", "M", "U"), RuleBook::sex),
                        grid.text(RuleField.AGE, 0))
                .row(
                        grid.day(RuleField.SERVICE_FROM, DAY, model::today),
                        grid.day(RuleField.SERVICE_TO, DAY, model::today))
                .row(grid.text(RuleField.PRESENT, 0))
                .row(grid.text(RuleField.ABSENT, 0))
                .heading(Texts.of("settings.rule.cases"))
                .row(grid.text(RuleField.FOUND, 0), grid.text(RuleField.FREE, 0));
    }

    private static String place(String path) {
        return path.isEmpty() ? Texts.of("settings.place.none") : FIELDS.contains(path) ? word(path) : path;
    }

    private static String word(String path) {
        return Texts.of("settings.place." + path.replaceAll("[\\[\\]]", "-"));
    }

    static String sex(String code) {
        return Texts.of("settings.rule.sex." + (code.isEmpty() ? "any" : code));
    }

    private PlainTable<RuleRow> list() {
        return new PlainTable<RuleRow>(
                        "rules-table", Texts.of("settings.section.RULES"), book.rows(), SettingsBooks.NOTHING)
                .text(Heading.of("settings.column.name"), 130, RuleRow::name)
                .badge(Heading.of("settings.column.effect"), 92, RuleRow::effect)
                .badge(Heading.of("settings.column.state"), 104, row -> row.standing(model.today()))
                .text(Heading.of("settings.column.payers"), 76, RuleRow::payers)
                .spare()
                .figure(
                        Heading.of("settings.column.hits"),
                        56,
                        row -> Formats.count(row.hits().claims()))
                .spare()
                .date(
                        Heading.of("settings.column.last-hit"),
                        92,
                        row -> row.hits().lastOn())
                .spare();
    }

    private Button retire() {
        Button button = BookView.button("rules-retire", Texts.of("settings.rule.retire"));
        button.disableProperty().bind(book.chosen().isNull());
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Optional.ofNullable(book.chosen().get())
                                .filter(row -> row.rule().retiredOn() != null)
                                .map(_ -> Texts.of("settings.rule.again"))
                                .orElseGet(() -> Texts.of("settings.rule.retire")),
                        book.chosen()));
        button.setOnAction(_ -> model.switchRule());
        return button;
    }

    private VBox spoken() {
        String title = FieldLabel.plain(Texts.of("settings.spoken.heading"));
        PlainTable<RuleHit> list = new PlainTable<RuleHit>(
                        "rules-spoken", title, model.claims().all(), Texts.of("settings.spoken.none"))
                .text(Heading.of("settings.column.claim"), 96, RuleHit::controlNumber)
                .date(Heading.of("settings.column.last-hit"), 92, RuleHit::lastOn)
                .money(Heading.of("settings.column.total"), 82, RuleHit::total)
                .text(Heading.of("settings.column.state"), 90, hit -> Texts.of("claims.status." + hit.status()))
                .downTo(60)
                .onOpen(model::open);
        list.table().setPrefHeight(LOW_TABLE);
        Label words = new Label();
        words.setId("rules-spoken-words");
        words.textProperty().bind(model.claims().told());
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        FieldLabel heading = new FieldLabel(Texts.of("settings.spoken.heading"), list.table());
        return page(headed(heading, list.tools(tools, title, () -> "")), words, list.table());
    }

    private VBox tryOut(RuleCasesPane cases) {
        Button run = BookView.button("rules-try", Texts.of("settings.try.act"));
        run.disableProperty().bind(model.trying());
        run.setOnAction(_ -> {
            model.tryOut();
            book.form().firstFault().ifPresent(field -> go(field, cases));
        });
        PlainTable<TryOut.Hit> hits = new PlainTable<TryOut.Hit>(
                        "rules-hits", Texts.of("settings.try.heading"), model.hits(), Texts.of("settings.try.none"))
                .text(Heading.of("settings.column.claim"), 96, TryOut.Hit::controlNumber)
                .date(Heading.of("settings.column.service"), 88, TryOut.Hit::service)
                .money(Heading.of("settings.column.total"), 82, TryOut.Hit::total)
                .text(Heading.of("settings.column.state"), 90, hit -> Texts.of("claims.status." + hit.status()))
                .downTo(60)
                .onOpen(model::open);
        hits.table().setPrefHeight(LOW_TABLE);
        BadgeLabel told = new BadgeLabel();
        told.setId("rules-tried");
        told.setWrapText(true);
        told.follow(model.told());
        HBox days = new HBox(day("from", model.from()), day("to", model.to()), run);
        days.getStyleClass().add("row");
        days.setAlignment(Pos.BOTTOM_LEFT);
        return page(
                headed("settings.try.heading", hits.tools(tools, Texts.of("settings.try.heading"), () -> "")),
                days,
                told,
                hits.table());
    }

    private VBox day(String name, StringProperty typed) {
        String words = Texts.of("settings.try." + name);
        DayText day = new DayText("rules-try-" + name, FieldLabel.plain(words), typed, model::today);
        day.setPrefWidth(DAY);
        day.setMinWidth(DAY);
        VBox labelled = new VBox(new FieldLabel(words, day), day);
        labelled.getStyleClass().add("labelled");
        return labelled;
    }

    private VBox suggestions() {
        PlainTable<RuleSuggestion> list = new PlainTable<RuleSuggestion>(
                        "rules-suggestions",
                        Texts.of("settings.suggest.heading"),
                        model.suggestions(),
                        Texts.of("settings.suggest.none"))
                .text(
                        Heading.of("settings.column.denied"),
                        150,
                        one -> one.draft().name())
                .figure(Heading.of("settings.column.claims"), 62, one -> Formats.count(one.claims()))
                .money(Heading.of("settings.column.amount"), 84, RuleSuggestion::amount)
                .date(Heading.of("settings.column.last"), 92, RuleSuggestion::lastOn)
                .downTo(56)
                .onOpen(one -> {
                    if (model.begin(one)) {
                        model.cases().part().set(RulePart.RULE);
                        grid.focus(RuleField.NAME);
                    }
                });
        list.table().setPrefHeight(LOW_TABLE);
        Label words = new Label(Texts.of("settings.suggest.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return page(
                headed("settings.suggest.heading", list.tools(tools, Texts.of("settings.suggest.heading"), () -> "")),
                words,
                list.table());
    }

    private static VBox page(Node... parts) {
        VBox page = new VBox(parts);
        page.getStyleClass().add("form-grid");
        return page;
    }

    private static HBox headed(String key, Node buttons) {
        return headed(new Label(Texts.of(key)), buttons);
    }

    private static HBox headed(Label heading, Node buttons) {
        heading.getStyleClass().add("form-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, buttons);
        head.getStyleClass().add("row");
        return head;
    }
}
