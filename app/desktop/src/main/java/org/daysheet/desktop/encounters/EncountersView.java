package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.days.DayText;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.Slot;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.FilterBox;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.NarrowLine;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The list of visits, and in its place the form in which one is entered.
public final class EncountersView implements MainScreen {
    private static final Shortcut NEW = new Shortcut("Shortcut+N");

    private final EncountersViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<EncounterRow> list;
    private final ScreenFrame frame;
    private final EntryView entry;
    private final BorderPane root = new BorderPane();
    private final List<Action> actions;
    private final BooleanProperty correctable = new SimpleBooleanProperty();
    private @Nullable VisitKey sought;

    /// The screen with the tools of its list.
    public EncountersView(EncountersViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("encounters", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved =
                new SavedFilters("encounters", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.search = new SearchField("encounters-search", Texts.of("encounters.search"), model.search());
        this.list = table();
        Action begin = Action.of("encounters-new", Texts.of("encounters.act.new"), MaterialDesignP.PLUS, this::begin)
                .on(NEW.keys());
        Action correct = Action.of(
                        "encounters-correct",
                        Texts.of("encounters.act.correct-charged"),
                        MaterialDesignP.PENCIL_OUTLINE,
                        this::correct)
                .on("Shortcut+Shift+R")
                .when(BooleanExpression.booleanExpression(correctable)
                        .and(model.entering().not()));
        this.entry = new EntryView(model, begin);
        List<Action> acts = new ArrayList<>(filters());
        acts.add(begin);
        acts.add(correct);
        acts.addAll(entry.actions());
        this.actions = List.copyOf(acts);
        Choices<EncounterFilter> filter = new Choices<>(
                "encounters-filter", List.of(EncounterFilter.values()), EncounterFilter::words, model.filter());
        SideBySide content = new SideBySide(list, new DetailPanel("encounters-details", model.details()));
        BorderPane body = new BorderPane(content);
        body.setTop(new VBox(narrow(), notice()));
        this.frame = new ScreenFrame("encounters", title(), model.summary(), body)
                .actions(ActionButton.of(correct), ActionButton.accented(begin))
                .tools(search, filter, new FilterMenu("encounters", saved))
                .toolsAtEnd(list.tools(tools, title(), this::words));
        root.setMinWidth(0);
        root.setCenter(frame);
        model.entering().addListener((_, _, isForm) -> show(isForm));
        list.table().getSelectionModel().selectedItemProperty().addListener((_, _, slot) -> follow(slot));
    }

    /// What the list is filtered by, while it is there.
    private List<Action> filters() {
        return Sides.of(
                        "encounters-show",
                        Sides.OF_SCREEN,
                        List.of(EncounterFilter.values()),
                        EncounterFilter::words,
                        filter -> {
                            last.giveWay();
                            model.filter().set(filter);
                        })
                .stream()
                .map(filter -> filter.when(model.entering().not()))
                .toList();
    }

    private NarrowLine narrow() {
        List<Node> boxes = List.of(
                day("encounters.from", model.from()),
                day("encounters.to", model.to()),
                FilterBox.ofMany("encounters-provider", Texts.of("encounters.whose"), model.provider()));
        return new NarrowLine("encounters", boxes, model.isNarrowed(), model::clear);
    }

    private HBox notice() {
        BadgeLabel notice = new BadgeLabel();
        notice.setId("encounters-list-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.follow(model.notice());
        HBox line = new HBox(notice);
        line.getStyleClass().add("tool-line");
        line.managedProperty().bind(notice.visibleProperty());
        return line;
    }

    private PagedTable<EncounterRow> table() {
        return new PagedTable<EncounterRow>("encounters-table", Texts.of("encounters.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("encounters.empty", NEW.display()))
                .keyedBy(EncounterRow::id)
                .date(Heading.of("encounters.column.service"), 96, EncounterRow::serviceOn)
                .orderedAs("SERVICE")
                .text(Heading.of("encounters.column.patient"), 210, EncounterRow::patient)
                .orderedAs("PATIENT")
                .text(Heading.of("encounters.column.account"), 92, EncounterRow::account)
                .orderedAs("ACCOUNT")
                .text(Heading.of("encounters.column.provider"), 170, EncounterRow::provider)
                .orderedAs("PROVIDER")
                .figure(Heading.of("encounters.column.lines"), 60, row -> String.valueOf(row.lines()))
                .orderedAs("LINES")
                .money(Heading.of("encounters.column.total"), 92, EncounterRow::total)
                .orderedAs("TOTAL")
                .badge(Heading.of("encounters.column.state"), 150, EncounterRow::state)
                .orderedAs("STATE")
                .filteredBy(search)
                .withDetails(model.details(), KeyCode.SPACE)
                .onOpen(model::open);
    }

    private HBox day(String key, StringProperty day) {
        String words = Texts.of(key);
        DayText field = new DayText(key.replace('.', '-'), FieldLabel.plain(words), day, model::today);
        Label label = new FieldLabel(words, field);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("row");
        return pair;
    }

    private void begin() {
        boolean isForm = model.entering().get();
        entry.commit();
        model.begin();
        if (isForm) {
            entry.focus();
        }
    }

    private void correct() {
        Slot<EncounterRow> slot = list.table().getSelectionModel().getSelectedItem();
        EncounterRow row = slot == null ? null : slot.value();
        if (row != null) {
            model.correct(row);
        }
    }

    private void show(boolean isForm) {
        root.setCenter(isForm ? entry.root() : frame);
        if (isForm) {
            entry.focus();
        } else {
            list.enter();
        }
    }

    /// How the list is filtered, for paper and files.
    private String words() {
        String words = FilterWords.of(
                model.summary().get(),
                typed("encounters.from", model.from().get()),
                typed("encounters.to", model.to().get()),
                model.provider().words());
        return FilterWords.found(words, model.search().get());
    }

    private static String typed(String key, String day) {
        return day.isBlank() ? "" : FieldLabel.plain(Texts.of(key)) + " " + day.strip();
    }

    @Override
    public ScreenName name() {
        return ScreenName.ENCOUNTERS;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public boolean mayEnd(Runnable close) {
        if (model.entering().get()) {
            entry.commit();
        }
        return model.mayEnd(close);
    }

    /// Shows a visit by its patient's account number and its day, all visits of an account, or all that a filter lets
    /// through by the name of the filter. A form that is open and not saved asks first.
    @Override
    public void open(String key) {
        last.giveWay();
        Named.of(EncounterFilter.class, key).ifPresentOrElse(model::list, () -> find(key));
    }

    /// Shows a visit at a field a finding is about.
    public void open(Link.OfVisitField wish) {
        last.giveWay();
        model.open(wish.id(), wish.field(), this::find);
    }

    private void find(String key) {
        model.seek(key, wanted -> {
            sought = wanted;
            list.seek(wanted::isOf);
        });
    }

    @Override
    public Runnable here() {
        Runnable filters = model.here();
        Runnable row = list.mark(EncounterRow::id);
        boolean isForm = model.entering().get();
        return () -> {
            if (!isForm) {
                model.leave(() -> {
                    filters.run();
                    row.run();
                });
            }
        };
    }

    /// A charged visit can be corrected. The one that was looked for is shown with everything, once it is chosen.
    private void follow(@Nullable Slot<EncounterRow> slot) {
        VisitKey wanted = sought;
        EncounterRow row = slot == null ? null : slot.value();
        correctable.set(row != null && row.isClosed() && row.lines() > 0);
        if (wanted != null && row != null && wanted.isOf(row)) {
            sought = null;
            model.details().open(row);
        }
    }

    /// Opens the form for a visit of a patient.
    public void begin(PatientId patient) {
        model.begin(patient);
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        saved.load();
        if (model.entering().get()) {
            model.entry().circle().again();
            entry.focus();
        } else {
            search.requestFocus();
        }
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
