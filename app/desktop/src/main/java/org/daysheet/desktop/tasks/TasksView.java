package org.daysheet.desktop.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The worklist above what is known of the chosen task and what can be done with it. With the list under the hands:
/// Enter opens what a task is about, T takes, Z puts off, N notes, D closes, a slash goes to the search.
public final class TasksView implements Screen {
    private static final double CHOICE_WIDTH = 118;

    private final TasksViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<TaskRow> list;
    private final TaskPanel panel;
    private final ScreenFrame frame;
    private int place;

    /// The screen with the tools of its list.
    public TasksView(TasksViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("tasks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved = new SavedFilters("tasks", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.search = new SearchField("tasks-search", Texts.of("tasks.search"), model.search());
        this.list = list().searchedBy(search);
        this.panel = new TaskPanel(model, () -> list.table().requestFocus());
        BorderPane content = new BorderPane(list);
        content.setBottom(panel);
        Choices<TaskFilter> filter =
                new Choices<>("tasks-filter", List.of(TaskFilter.values()), TaskFilter::words, model.filter());
        this.frame = new ScreenFrame("tasks", title(), model.summary(), content)
                .tools(search, filter, kinds(), payers(), new FilterMenu("tasks", saved))
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
                .orderedAs("KIND")
                .text(Heading.of("tasks.column.title"), 346, TaskRow::title)
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
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Slot<TaskRow>>) _ -> choose());
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        model.rows().slots().addListener((_, _, _) -> stay());
        return table;
    }

    private void choose() {
        TableView<Slot<TaskRow>> rows = list.table();
        if (rows.getSelectionModel().getSelectedIndex() >= 0) {
            place = rows.getSelectionModel().getSelectedIndices().getFirst();
        }
        List<TaskRow> chosen = new ArrayList<>();
        for (Slot<TaskRow> slot : rows.getSelectionModel().getSelectedItems()) {
            if (slot != null && slot.value() != null) {
                chosen.add(slot.value());
            }
        }
        model.choose(chosen);
    }

    /// After an act the list is read anew: the hands stay at the same place, on the task that comes next.
    private void stay() {
        int size = list.table().getItems().size();
        if (size > 0) {
            OptionalInt sought = model.placeOfSought();
            list.table().getSelectionModel().clearAndSelect(sought.orElse(Math.min(place, size - 1)));
            sought.ifPresent(list.table()::scrollTo);
        } else {
            model.choose(List.of());
        }
    }

    /// Letters act when they are typed, not when they are pressed: a form that opens must not get the letter.
    private void type(KeyEvent event) {
        switch (event.getCharacter()) {
            case "t" -> model.acts().take();
            case "z" -> panel.begin(TaskAct.SNOOZE);
            case "n" -> panel.begin(TaskAct.NOTE);
            case "d" -> panel.begin(TaskAct.DONE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ComboBox<Optional<TaskKind>> kinds() {
        ComboBox<Optional<TaskKind>> box = new ComboBox<>();
        box.setId("tasks-kind");
        box.setMinWidth(CHOICE_WIDTH);
        box.setAccessibleText(Texts.of("tasks.kinds"));
        box.getItems().add(Optional.empty());
        for (TaskKind kind : TaskKind.values()) {
            box.getItems().add(Optional.of(kind));
        }
        box.setConverter(new Words<>(
                kind -> kind.map(one -> Texts.of("tasks.kind." + one)).orElse(Texts.of("tasks.kinds"))));
        box.setValue(Optional.empty());
        box.valueProperty().addListener((_, _, now) -> model.kind().set(now.orElse(null)));
        model.kind().addListener((_, _, now) -> box.setValue(Optional.ofNullable(now)));
        return box;
    }

    private ComboBox<Optional<TaskDesk.PayerChoice>> payers() {
        ComboBox<Optional<TaskDesk.PayerChoice>> box = new ComboBox<>();
        box.setId("tasks-payer");
        box.setMinWidth(CHOICE_WIDTH);
        box.setAccessibleText(Texts.of("tasks.payers"));
        box.setConverter(
                new Words<>(payer -> payer.map(TaskDesk.PayerChoice::name).orElse(Texts.of("tasks.payers"))));
        box.getItems().add(Optional.empty());
        box.setValue(Optional.empty());
        model.payers().addListener((ListChangeListener<TaskDesk.PayerChoice>) _ -> {
            Optional<TaskDesk.PayerChoice> before = Objects.requireNonNullElse(box.getValue(), Optional.empty());
            List<Optional<TaskDesk.PayerChoice>> choices = new ArrayList<>(List.of(Optional.empty()));
            model.payers().forEach(payer -> choices.add(Optional.of(payer)));
            box.getItems().setAll(choices);
            box.setValue(choices.contains(before) ? before : Optional.empty());
        });
        box.valueProperty().addListener((_, _, now) -> model.payer().set(now == null ? null : now.orElse(null)));
        model.payer().addListener((_, _, now) -> box.setValue(Optional.ofNullable(now)));
        return box;
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
        model.seek(key);
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String title() {
        return Texts.of("tasks.title");
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CHECKBOX_MARKED_CIRCLE_OUTLINE;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        last.shown();
        saved.load();
        list.table().requestFocus();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
