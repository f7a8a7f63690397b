package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.days.DayFilterBoxes;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FilterBox;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.NarrowLine;
import org.daysheet.desktop.parts.OutcomePanel;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The list of checks above the plan of the one that is chosen.
public final class ChecksView implements MainScreen {
    private static final double LIST_SHARE = 0.36;

    private final ChecksViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<CheckRow> list;
    private final CheckPlanView plan;
    private final ScreenFrame frame;
    private @Nullable CheckRow chosen;
    private Subscription unread = Subscription.EMPTY;

    /// The screen with the tools of its list.
    ///
    /// @param take takes files in, an act of the window
    public ChecksView(ChecksViewModel model, TableTools tools, Action take) {
        this.model = model;
        this.last = new LastFilter("checks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved = new SavedFilters("checks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.search = new SearchField("checks-search", Texts.of("checks.search"), model.search());
        this.list = table().filteredBy(search);
        this.plan = new CheckPlanView(model, tools, List.of(postAction(), seenAction(), lookAction()), solveActions());
        SplitPane sides = new SplitPane(list, plan.root());
        sides.setId("checks-sides");
        sides.setOrientation(Orientation.VERTICAL);
        sides.setDividerPositions(LIST_SHARE);
        BorderPane content = new BorderPane(sides);
        content.setTop(new VBox(
                narrow(),
                new OutcomePanel("checks-outcome", model.outcome(), this::closeOutcome),
                new AskPanel(model, tools, list::enter).root()));
        Choices<CheckFilter> filter =
                new Choices<>("checks-filter", List.of(CheckFilter.values()), CheckFilter::words, model.filter());
        this.frame = new ScreenFrame("checks", title(), model.summary(), content)
                .tools(search, filter, new FilterMenu("checks", saved))
                .toolsAtEnd(list.tools(tools, title(), this::words))
                .actions(ActionButton.of(take), ActionButton.of(voidAction()), ActionButton.of(cleanAction()));
    }

    private NarrowLine narrow() {
        CheckNarrowing by = model.narrowing();
        List<Node> boxes = new ArrayList<>();
        boxes.add(FilterBox.ofMany("checks-payer", Texts.of("checks.payers"), by.payer()));
        boxes.addAll(DayFilterBoxes.of("checks", by.days(), List.of(CheckDay.values()), CheckDay::words));
        return new NarrowLine("checks", boxes, by.isNarrowed(), by::clear);
    }

    private PagedTable<CheckRow> table() {
        PagedTable<CheckRow> table = new PagedTable<CheckRow>(
                        "checks-table", Texts.of("checks.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("checks.empty"))
                .keyedBy(CheckRow::id)
                .whenGoingOn(model::goOn)
                .date(Heading.of("checks.column.date"), 92, CheckRow::paidOn)
                .orderedAs("PAID_ON")
                .text(Heading.of("checks.column.payer"), 210, CheckRow::payer)
                .orderedAs("PAYER")
                .text(Heading.of("checks.column.trace"), 150, CheckRow::trace)
                .orderedAs("TRACE")
                .money(Heading.of("checks.column.amount"), 92, CheckRow::amount)
                .orderedAs("AMOUNT")
                .figure(Heading.of("checks.column.matched"), 80, row -> row.matched() + "/" + row.claims())
                .orderedAs("UNMATCHED")
                .badge(Heading.of("checks.column.state"), 136, CheckRow::state)
                .orderedAs("STATUS")
                .text(Heading.of("checks.column.why"), 230, CheckRow::why)
                .onOpen(_ -> plan.enter());
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> choose(slot));
        model.rows().slots().addListener((_, _, _) -> dropUnlisted(table.table()));
        table.table().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.outcome().get() != null) {
                closeOutcome();
                event.consume();
            }
        });
        return table;
    }

    private void closeOutcome() {
        model.closeOutcome();
        list.enter();
    }

    @Override
    public List<Action> actions() {
        List<Action> acts = new ArrayList<>(
                Sides.of("checks-show", Sides.OF_SCREEN, List.of(CheckFilter.values()), CheckFilter::words, filter -> {
                    last.giveWay();
                    model.filter().set(filter);
                }));
        acts.addAll(plan.actions());
        acts.addAll(List.of(cleanAction(), postAction(), voidAction(), seenAction(), lookAction()));
        acts.addAll(solveActions());
        return acts;
    }

    private Action cleanAction() {
        return Action.of("checks-post-clean", Texts.of("checks.post-clean"), MaterialDesignC.CHECK_ALL, model::askClean)
                .on("Shortcut+Shift+P")
                .when(model.working().not());
    }

    private Action voidAction() {
        return Action.of("checks-void", Texts.of("checks.void"), MaterialDesignU.UNDO_VARIANT, model::beginVoid)
                .on("Shortcut+Shift+V")
                .when(model.canVoid());
    }

    private Action seenAction() {
        return Action.of("checks-seen", Texts.of("checks.seen"), MaterialDesignE.EYE_CHECK, () -> model.setSeen(true))
                .on("Shortcut+Shift+K")
                .when(model.canSee(true));
    }

    private Action lookAction() {
        return Action.of("checks-look", Texts.of("checks.look"), MaterialDesignE.EYE, () -> model.setSeen(false))
                .when(model.canSee(false));
    }

    private List<Action> solveActions() {
        SolvingViewModel solving = model.solving();
        return List.of(
                Action.of("checks-match", Texts.of("checks.match"), MaterialDesignL.LINK_VARIANT, this::match)
                        .on("Shortcut+Shift+M")
                        .when(model.working().not())
                        .unless(Bindings.createStringBinding(
                                () -> CheckPlanRow.whyNoMatch(model.plan().get()), model.plan())),
                Action.of("checks-accept", Texts.of("checks.accept"), MaterialDesignH.HAND_OKAY, solving::beginAccept)
                        .on("Shortcut+Shift+A")
                        .when(solving.canAccept()));
    }

    private void match() {
        plan.chooseHeld();
        model.solving().beginMatch();
    }

    private Action postAction() {
        return Action.of("checks-post", Texts.of("checks.post"), MaterialDesignC.CHECK, model::post)
                .on("Shortcut+Enter")
                .when(model.canPost()
                        .and(model.voiding().check().isNull())
                        .and(model.clean().isNull())
                        .and(model.warning().isNull()));
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return model.mayEnd(close);
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public Runnable here() {
        SavedFilter filter = new SavedFilter("", model.filterNow());
        Runnable row = list.mark(CheckRow::id);
        return () -> {
            model.apply(filter);
            row.run();
        };
    }

    /// Shows a check by its key or its number, with one of its claims by its key, or all checks a filter lets through
    /// by the name of the filter.
    @Override
    public void open(String key) {
        last.giveWay();
        Named.of(CheckFilter.class, key)
                .ifPresentOrElse(among -> model.list(among, ""), () -> find(CheckKey.read(key)));
    }

    private void find(CheckKey key) {
        plan.seek(key);
        model.list(CheckFilter.ALL, key.text());
        list.seek(key::isOf);
    }

    /// Where the list asks for others and none is chosen, the plan goes: nothing is posted that is not in the list.
    private void dropUnlisted(TableView<Slot<CheckRow>> table) {
        boolean isChosen = table.getSelectionModel().getSelectedItem() != null;
        if (!isChosen && !model.rows().isAnew()) {
            chosen = null;
            model.choose(null);
        }
    }

    /// A check that leaves the list gives way to the next. Where there is none after an act its plan stays, so that
    /// what
    /// was posted can be seen. One whose row is not read yet is chosen as soon as it is.
    private void choose(@Nullable Slot<CheckRow> slot) {
        unread.unsubscribe();
        unread = Subscription.EMPTY;
        if (slot == null) {
            return;
        }
        CheckRow row = slot.value();
        if (row == null) {
            unread = slot.row().subscribe((_, _) -> choose(slot));
        }
        if (!Objects.equals(row, chosen)) {
            chosen = row;
            model.choose(row);
        }
    }

    /// How the list is filtered, for paper and files.
    private String words() {
        return FilterWords.found(model.summary().get(), model.search().get());
    }

    @Override
    public ScreenName name() {
        return ScreenName.CHECKS;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        saved.load();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
