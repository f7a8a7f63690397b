package org.daysheet.desktop.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// One patient's account: the head above, a section below it, and at the foot everything about the chosen row. Alt with
/// a number goes to a section, Enter opens what a row is about, Escape goes a step back.
public final class AccountView {
    private final AccountViewModel model;
    private final Map<Section, SectionPane<?>> sections = new EnumMap<>(Section.class);
    private final SearchField filter;
    private final BorderPane root = new BorderPane();
    private final NoteLine note;

    public AccountView(AccountViewModel model, TableTools tools) {
        this.model = model;
        this.filter = new SearchField("account-filter", Texts.of("account.filter"), model.filter());
        filter.setOnKeyPressed(this::leaveFilter);
        this.note = new NoteLine(model.draft());
        WhyPane why = new WhyPane(model, tools);
        sections.put(Section.WHY, why.steps());
        new AccountTables(model, tools).all().forEach(pane -> sections.put(pane.section(), pane));
        StackPane lists = new StackPane();
        StackPane toolbars = new StackPane();
        sections.forEach((section, pane) -> {
            BooleanBinding isHere = Bindings.equal(model.section(), section);
            lists.getChildren().add(only(isHere, section == Section.WHY ? why.root() : pane.root()));
            toolbars.getChildren().add(only(isHere, pane.tools()));
            pane.table().filteredBy(filter);
        });
        root.setId("account");
        root.getStyleClass().add("screen");
        root.setMinWidth(0);
        root.setTop(new VBox(new AccountHeader(model, back()), bar(toolbars)));
        root.setCenter(lists);
        root.setBottom(new VBox(foot(), only(Bindings.equal(model.section(), Section.NOTES), note)));
        lists.visibleProperty().bind(Bindings.isNotNull(model.head()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        model.section().addListener((_, _, _) -> focus());
    }

    /// The whole of it.
    public Parent root() {
        return root;
    }

    /// What can be done with an account, for the menu, the palette and the sheet of shortcuts.
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Sides.of("account-show", Sides.OF_SCREEN, List.of(Section.values()), Section::words, model.section()::set)
                .forEach(side -> actions.add(side.when(model.isOpen()).within(Texts.of("account.part"))));
        actions.add(beginVisit());
        actions.add(takePayment());
        actions.add(editPatient());
        actions.add(beginCoverage(model));
        actions.add(beginEligibility(model));
        actions.add(beginAuthorization(model));
        actions.add(beginNote());
        actions.add(back());
        return actions;
    }

    /// Puts the cursor into the list of the section.
    public void focus() {
        SectionPane<?> pane = sections.get(model.section().get());
        if (pane != null) {
            pane.enter();
        }
    }

    /// What brings back the account, its section and the chosen row, or the way out of it when none is open.
    public Runnable here() {
        if (!model.isOpen().get()) {
            return model::close;
        }
        Runnable place = model.here();
        SectionPane<?> pane = sections.get(model.section().get());
        Runnable row = pane == null ? () -> {} : pane.mark();
        return () -> {
            place.run();
            row.run();
        };
    }

    private Action beginVisit() {
        return Action.of("account-new-visit", Texts.of("account.new-visit"), MaterialDesignP.PLUS, model::beginVisit)
                .on("Shortcut+N")
                .when(model.isOpen());
    }

    private Action takePayment() {
        return Action.of(
                        "account-take-payment",
                        Texts.of("account.take-payment"),
                        MaterialDesignC.CASH_PLUS,
                        model::takePayment)
                .on("Shortcut+T")
                .when(model.isOpen());
    }

    private Action editPatient() {
        return Action.of(
                        "account-edit",
                        Texts.of("account.edit"),
                        MaterialDesignA.ACCOUNT_EDIT_OUTLINE,
                        model::editPatient)
                .on("Shortcut+E")
                .when(model.isOpen());
    }

    /// Begins a coverage of the patient.
    static Action beginCoverage(AccountViewModel model) {
        return Action.of(
                        "account-new-coverage",
                        Texts.of("account.new-coverage"),
                        MaterialDesignS.SHIELD_PLUS_OUTLINE,
                        model::beginCoverage)
                .on("Shortcut+Shift+C")
                .when(model.isOpen());
    }

    /// Begins what a payer says about a coverage of the patient.
    static Action beginEligibility(AccountViewModel model) {
        return Action.of(
                        "account-new-eligibility",
                        Texts.of("account.new-eligibility"),
                        MaterialDesignP.PHONE_CHECK_OUTLINE,
                        model::beginEligibility)
                .on("Shortcut+Shift+Y")
                .when(model.isOpen());
    }

    /// Begins what a payer allowed the patient.
    static Action beginAuthorization(AccountViewModel model) {
        return Action.of(
                        "account-new-authorization",
                        Texts.of("account.new-authorization"),
                        MaterialDesignS.SHIELD_CHECK_OUTLINE,
                        model::beginAuthorization)
                .on("Shortcut+Shift+O")
                .when(model.isOpen());
    }

    private Action beginNote() {
        return Action.of("account-new-note", Texts.of("account.new-note"), MaterialDesignN.NOTE_PLUS_OUTLINE, () -> {
                    model.section().set(Section.NOTES);
                    note.enter();
                })
                .on("Shortcut+Shift+N")
                .when(model.isOpen());
    }

    private Action back() {
        return Action.of("account-back", Texts.of("account.back"), MaterialDesignA.ARROW_LEFT, model::back)
                .when(model.isOpen());
    }

    private Node bar(Node toolbars) {
        Choices<Section> choices =
                new Choices<>("account-section", List.of(Section.values()), Section::words, model.section());
        choices.getStyleClass().add("many");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(choices, gap);
        bar.getStyleClass().add("screen-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        BooleanBinding isCoverages = Bindings.equal(model.section(), Section.COVERAGES);
        ActionButton coverage = only(isCoverages, ActionButton.of(beginCoverage(model)));
        BooleanBinding isAuthorizations = Bindings.equal(model.section(), Section.AUTHORIZATIONS);
        ActionButton authorization = only(isAuthorizations, ActionButton.of(beginAuthorization(model)));
        BooleanBinding isEligibility = Bindings.equal(model.section(), Section.ELIGIBILITY);
        ActionButton eligibility = only(isEligibility, ActionButton.of(beginEligibility(model)));
        ActionButton payment =
                only(isCoverages.or(isAuthorizations).or(isEligibility).not(), ActionButton.of(takePayment()));
        HBox tools = new HBox(
                filter,
                space,
                coverage,
                eligibility,
                authorization,
                payment,
                ActionButton.of(editPatient()),
                ActionButton.of(beginVisit()),
                toolbars);
        tools.getStyleClass().add("screen-tools");
        VBox both = new VBox(bar, tools);
        both.getStyleClass().add("account-bar");
        return both;
    }

    /// Everything about the chosen row, and the way to it. The story of a balance has a foot of its own.
    private Node foot() {
        Label words = new Label();
        words.setId("account-words");
        words.setWrapText(true);
        words.textProperty().bind(model.words());
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(words, opening());
        foot.getStyleClass().add("account-foot");
        return only(Bindings.notEqual(model.section(), Section.WHY), foot);
    }

    private Node opening() {
        StackPane buttons = new StackPane();
        for (Section section : Section.values()) {
            SectionPane<?> pane = sections.get(section);
            if (section != Section.WHY && pane != null) {
                Action open = Action.of(
                                "account-open-" + section.name().toLowerCase(Locale.ROOT),
                                Texts.of("account.open." + section.name()),
                                section == Section.CHARGES
                                        ? MaterialDesignC.COMMENT_QUESTION_OUTLINE
                                        : MaterialDesignO.OPEN_IN_APP,
                                pane::openChosen)
                        .when(pane.canOpen());
                buttons.getChildren().add(only(Bindings.equal(model.section(), section), ActionButton.of(open)));
            }
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.TOP_RIGHT);
        return buttons;
    }

    private static <N extends Node> N only(BooleanBinding isHere, N node) {
        node.visibleProperty().bind(isHere);
        node.managedProperty().bind(isHere);
        return node;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    /// Escape empties the filter first, then goes back.
    private void leaveFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }
}
