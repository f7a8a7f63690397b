package org.daysheet.desktop.tasks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FilterBox;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.NarrowLine;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;

/// The worklist above what is known of the chosen task and what can be done with it. With the list under the hands:
/// Enter opens what a task is about, a slash goes to the search, and letters act.
public final class TasksView implements MainScreen {

    private final TasksViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<TaskRow> list;
    private final TaskPanel panel;
    private final ScreenFrame frame;
    private Subscription unread = Subscription.EMPTY;
    private boolean isReloading;
    private int place;

    /// The screen with the tools of its list.
    public TasksView(TasksViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("tasks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved = new SavedFilters("tasks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.search = new SearchField("tasks-search", Texts.of("tasks.search"), model.search());
        model.rows().slots().addListener((_, _, _) -> isReloading = true); // before the table hears of it
        this.list = list().searchedBy(search);
        this.panel = new TaskPanel(model, () -> list.table().requestFocus());
        model.chosen().addListener((_, _, now) -> follow(now));
        BorderPane content = new BorderPane(list);
        content.setTop(narrow());
        content.setBottom(panel);
        Choices<TaskFilter> filter =
                new Choices<>("tasks-filter", List.of(TaskFilter.values()), TaskFilter::words, model.filter());
        this.frame = new ScreenFrame("tasks", title(), model.summary(), content)
                .tools(search, filter, new FilterMenu("tasks", saved))
                .actions(list.tools(tools, title(), model::words));
    }

    private PagedTable<TaskRow> list() {
        PagedTable<TaskRow> table = new PagedTable<TaskRow>(
                        "tasks-table", Texts.of("tasks.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("tasks.empty"))
                .date(Heading.of("tasks.column.due"), 92, TaskRow::dueOn)
                .orderedAs("DUE")
                .badge(Heading.of("tasks.column.state"), 128, TaskRow::state)
                .orderedAs("STATE")
                .text(Heading.of("tasks.column.kind"), 122, row -> Texts.of("tasks.kind." + row.kind()))
                .spare()
                .orderedAs("KIND")
                .text(Heading.of("tasks.column.title"), 346, TaskRow::title)
                .lastDownTo(220)
                .orderedAs("TITLE")
                .text(Heading.of("tasks.column.patient"), 146, TaskRow::patient)
                .orderedAs("PATIENT")
                .text(Heading.of("tasks.column.payer"), 162, TaskRow::payer)
                .orderedAs("PAYER")
                .money(Heading.of("tasks.column.amount"), 84, TaskRow::amount)
                .orderedAs("AMOUNT")
                .text(Heading.of("tasks.column.assignee"), 72, TaskRow::assignee)
                .orderedAs("ASSIGNEE")
                .onOpen(_ -> model.open());
        TableView<Slot<TaskRow>> rows = table.table();
        table.onChosen((places, _) -> choose(places));
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        model.rows().slots().addListener((_, _, _) -> stay());
        return table;
    }

    /// A single task whose row is not read yet is chosen as soon as it is, while words about another one are typed.
    private void choose(List<Integer> places) {
        if (isReloading) {
            return;
        }
        unread.unsubscribe();
        unread = Subscription.EMPTY;
        List<TaskRow> rows = model.rows().known(places).orElse(List.of());
        boolean isUnread = places.size() == 1 && rows.isEmpty();
        if (!places.isEmpty()) {
            place = places.getFirst();
        }
        if (isUnread) {
            unread = list.table().getItems().get(places.getFirst()).row().subscribe((_, _) -> choose(places));
        }
        boolean isAwaited = isUnread && model.acts().isDrafting();
        if (!isAwaited && !model.choose(new ChosenTasks(places, rows))) {
            Platform.runLater(this::markChosen); // not while the table tells what was chosen
        }
    }

    /// Marks again what words are typed about.
    private void markChosen() {
        List<Integer> places = model.placesOfChosen();
        if (model.acts().asking().get() != null && !places.isEmpty()) {
            isReloading = true;
            select(places);
            isReloading = false;
        }
    }

    /// The list was read anew: the hands stay on what was chosen, or at the same place, on the task that comes next.
    private void stay() {
        int size = list.table().getItems().size();
        OptionalInt sought = model.placeOfSought();
        List<Integer> known = model.placesOfChosen();
        if (sought.isPresent()) {
            select(List.of(sought.getAsInt()));
            list.table().scrollTo(sought.getAsInt());
        } else if (!known.isEmpty()) {
            select(known);
        } else if (size > 0) {
            select(List.of(Math.min(place, size - 1)));
        }
        isReloading = false;
        choose(places());
    }

    /// What was chosen elsewhere is marked in the list.
    private void follow(ChosenTasks now) {
        int size = list.table().getItems().size();
        boolean isThere = now.places().stream().allMatch(one -> one < size);
        if (!isReloading && now.count() > 0 && isThere && !now.places().equals(places())) {
            isReloading = true;
            select(now.places());
            isReloading = false;
        }
    }

    private List<Integer> places() {
        return list.table().getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .toList();
    }

    private void select(List<Integer> places) {
        int[] all = places.stream().mapToInt(Integer::intValue).toArray();
        list.table().getSelectionModel().clearAndSelect(all[0]);
        list.table().getSelectionModel().selectIndices(all[0], all);
    }

    /// Letters act when they are typed, not when they are pressed: a form that opens must not get the letter.
    private void type(KeyEvent event) {
        for (Action act : panel.actions()) {
            if (act.shortcut().keys().equalsIgnoreCase(event.getCharacter())) {
                act.run();
                event.consume();
            }
        }
    }

    private NarrowLine narrow() {
        List<Optional<TaskKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        EnumSet.allOf(TaskKind.class).forEach(kind -> kinds.add(Optional.of(kind)));
        return new NarrowLine(
                "tasks",
                List.of(
                        FilterBox.ofFew(
                                "tasks-kind",
                                Texts.of("tasks.kinds"),
                                kinds,
                                kind -> Texts.of(
                                        kind.map(one -> "tasks.kind." + one).orElse("tasks.kinds")),
                                model.kind()),
                        FilterBox.ofMany("tasks-payer", Texts.of("tasks.payers"), model.payer()),
                        FilterBox.ofFew(
                                "tasks-age",
                                Texts.of("tasks.ages"),
                                List.of(TaskAge.values()),
                                TaskAge::words,
                                model.age())),
                model.isNarrowed(),
                model::clear);
    }

    @Override
    public List<Action> actions() {
        List<Action> filters =
                Sides.of("tasks-show", Sides.OF_SCREEN, List.of(TaskFilter.values()), TaskFilter::words, filter -> {
                    last.giveWay();
                    model.filter().set(filter);
                });
        return Stream.concat(filters.stream(), panel.actions().stream()).toList();
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return model.acts().mayEnd(close);
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public Runnable here() {
        return model.here();
    }

    @Override
    public void open(String key) {
        last.giveWay();
        model.seek(key);
    }

    @Override
    public ScreenName name() {
        return ScreenName.TASKS;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        saved.load();
        list.table().requestFocus();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
