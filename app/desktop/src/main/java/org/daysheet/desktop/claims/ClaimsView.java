package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.days.DayFilterBoxes;
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
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The list of claims, filtered by where they stand and by typing; below it the open claim, or what sending would do.
public final class ClaimsView implements MainScreen {
    private static final double LIST_SHARE = 0.44;
    private static final double SENT_SHARE = 0.22;

    private final ClaimsViewModel model;
    private final LastFilter last;
    private final ClaimActs acts;
    private final SearchField search;
    private final PagedTable<ClaimRow> list;
    private final BorderPane upper;
    private final SplitPane sides;
    private final ClaimPanel panel;
    private final SendPanel sending;
    private final ClaimProcessBoard board;
    private final ScreenFrame frame;
    private String sought = "";
    private List<String> listed = List.of();

    /// The screen with the tools of its list.
    public ClaimsView(ClaimsViewModel model, TableTools tools) {
        this.model = model;
        this.last = new LastFilter("claims", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.acts = new ClaimActs(model, this::saveForms, this::saveProof);
        this.search = new SearchField("claims-search", Texts.of("claims.search"), model.search());
        Choices<ClaimFilter> filter =
                new Choices<>("claims-filter", ClaimFilter.inOneRow(), ClaimFilter::words, model.filter());
        this.list = table().filteredBy(search).onOpen(this::open).onChosen(this::choose);
        list.table().addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        this.panel = new ClaimPanel(model.page(), model.paper(), tools, this::back);
        this.sending = new SendPanel(model.send(), tools, this::back);
        this.upper = new BorderPane(list);
        fillUpper();
        this.sides = new SplitPane(upper);
        sides.setId("claims-sides");
        sides.setOrientation(Orientation.VERTICAL);
        this.board = new ClaimProcessBoard(model.process(), this::back);
        this.frame = new ScreenFrame("claims", title(), model.summary(), content())
                .tools(search, filter, new FilterMenu("claims", model.saved()))
                .toolsAtEnd(list.tools(tools, title(), this::words))
                .actions(
                        ActionButton.of(acts.process()),
                        ActionButton.of(acts.make()),
                        ActionButton.of(acts.check()),
                        ActionButton.accented(acts.sendReady()));
        follow();
    }

    /// The list with what is asked and told above it.
    private void fillUpper() {
        upper.setMinSize(0, 0);
        upper.setTop(new VBox(
                new OutcomePanel("claims-outcome", model.outcome(), this::closeOutcome)
                        .offering(ChosenBar.onlyWhen(
                                ActionButton.of(acts.bulk().undo()),
                                model.bulk().canUndo())),
                new CorrectPanel(model, this::back).root(),
                new ShapePanel(model.shaping(), this::back).root(),
                new BulkPanel(model.bulk(), this::back).root()));
        upper.setBottom(new ChosenBar(model, acts));
    }

    /// The list, or the board of where every claim waits.
    private StackPane content() {
        BorderPane listed = new BorderPane(sides);
        listed.setTop(narrow());
        listed.visibleProperty().bind(model.process().open().not());
        board.visibleProperty().bind(model.process().open());
        return new StackPane(listed, board);
    }

    private void follow() {
        model.process().open().addListener((_, _, isOpen) -> enter(isOpen));
        model.rows().slots().addListener((_, _, _) -> leaveWhatIsNotListed());
        model.page().page().addListener((_, _, _) -> place());
        model.page().failure().addListener((_, _, _) -> place());
        model.send().open().addListener((_, _, _) -> place());
        model.send().result().subscribe(this::tellSent);
        model.send().side().addListener((_, _, _) -> share());
    }

    private void enter(boolean isBoard) {
        if (isBoard) {
            board.enter();
        } else {
            back();
        }
    }

    private NarrowLine narrow() {
        ClaimNarrowing by = model.narrowing();
        List<Node> boxes = new ArrayList<>();
        boxes.add(FilterBox.ofMany("claims-payer", Texts.of("claims.payers"), by.payer()));
        boxes.add(FilterBox.ofMany("claims-provider", Texts.of("claims.providers"), by.provider()));
        boxes.add(FilterBox.ofFew(
                "claims-age", Texts.of("claims.ages"), List.of(ClaimAge.values()), ClaimAge::words, by.age()));
        boxes.addAll(DayFilterBoxes.of("claims", by.days(), List.of(ClaimDay.values()), ClaimDay::words));
        boxes.add(FilterBox.ofFew(
                "claims-place",
                Texts.of("claims.places"),
                List.of(ClaimPlace.values()),
                ClaimPlace::words,
                by.place()));
        boxes.add(FilterBox.ofMany("claims-owner", Texts.of("claims.owners"), by.owner()));
        boxes.add(new RejectedButton(model));
        return new NarrowLine("claims", boxes, by.isNarrowed(), by::clear);
    }

    private PagedTable<ClaimRow> table() {
        return new PagedTable<ClaimRow>("claims-table", Texts.of("claims.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("claims.empty"))
                .keyedBy(ClaimRow::id)
                .whenGoingOn(model::goOn)
                .text(Heading.of("claims.column.control"), 92, ClaimRow::control)
                .orderedAs("NUMBER")
                .text(Heading.of("claims.column.patient"), 200, ClaimRow::patient)
                .lastDownTo(130)
                .orderedAs("PATIENT")
                .text(Heading.of("claims.column.payer"), 190, ClaimRow::payer)
                .lastDownTo(150)
                .orderedAs("PAYER")
                .text(Heading.of("claims.column.owner").hinted("claims.column.owner.hint"), 110, ClaimRow::owner)
                .lastDownTo(92)
                .spare()
                .orderedAs("OWNER")
                .text(Heading.of("claims.column.order"), 92, row -> Texts.of("claims.order." + row.order()))
                .spare()
                .orderedAs("SEQUENCE")
                .date(Heading.of("claims.column.service"), 92, ClaimRow::serviceOn)
                .orderedAs("SERVICE")
                .date(Heading.of("claims.column.submitted"), 92, ClaimRow::submittedOn)
                .spare()
                .orderedAs("SUBMITTED")
                .date(Heading.of("claims.column.file-by"), 92, ClaimRow::fileOn)
                .spare()
                .orderedAs("FILE_BY")
                .figure(Heading.of("claims.column.days-left"), 92, ClaimRow::daysLeft)
                .orderedAs("FILE_BY")
                .money(Heading.of("claims.column.total"), 84, ClaimRow::total)
                .orderedAs("TOTAL")
                .badge(Heading.of("claims.column.status"), 172, ClaimRow::badge)
                .orderedAs("STATUS");
    }

    /// Opens a claim and leaves the hands in the list, so that the arrows go on; once more takes them to the claim.
    private void open(ClaimRow row) {
        ClaimPage shown = model.page().page().get();
        if (shown != null && shown.row().id().equals(row.id())) {
            panel.enter();
        } else {
            model.open(row);
        }
    }

    private void choose(List<Integer> places, Optional<ClaimRow> one) {
        model.choose(places);
        if (one.isPresent() && one.get().control().equals(sought)) {
            sought = "";
            model.open(one.get());
        }
    }

    /// Another list is shown: a claim that is not in it is not left open below. What goes by an act stays.
    private void leaveWhatIsNotListed() {
        List<String> now = model.filterNow();
        boolean isOther = !now.equals(listed);
        listed = now;
        if (isOther && list.table().getSelectionModel().isEmpty()) {
            model.page().close();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (lower() != null) {
            model.send().close();
            model.page().close();
            event.consume();
        } else if (model.outcome().get() != null) {
            closeOutcome();
            event.consume();
        }
    }

    private void saveForms() {
        panel.saveForms();
    }

    private void saveProof() {
        panel.saveProof();
    }

    /// What came of sending stands for what came of the act before.
    private void tellSent(@Nullable SendResult sent) {
        if (sent != null) {
            model.closeOutcome();
        }
    }

    private void closeOutcome() {
        model.closeOutcome();
        back();
    }

    /// Gives the hands back to the list.
    private void back() {
        list.enter();
    }

    /// Shows below the list what is open: sending before a claim.
    private void place() {
        Node below = lower();
        List<Node> wanted = below == null ? List.of(upper) : List.of(upper, below);
        if (!sides.getItems().equals(wanted)) {
            sides.getItems().setAll(wanted);
            share();
        }
        if (below == sending) {
            sending.enter();
        }
    }

    /// What was sent is a place to work in; what is to be sent is looked at beside the list.
    private void share() {
        boolean isPast = lower() == sending && model.send().side().get() != SendSide.NOW;
        sides.setDividerPositions(isPast ? SENT_SHARE : LIST_SHARE);
    }

    private @Nullable Node lower() {
        if (model.send().open().get()) {
            return sending;
        }
        boolean isOpen = model.page().page().get() != null
                || !model.page().failure().get().isEmpty();
        return isOpen ? panel : null;
    }

    @Override
    public Runnable here() {
        SavedFilter filter = new SavedFilter("", model.filterNow());
        Optional<String> open = model.page().control();
        Runnable row = list.mark(ClaimRow::control);
        return () -> {
            model.apply(filter);
            sought = open.equals(model.page().control()) ? "" : open.orElse("");
            if (open.isEmpty()) {
                model.page().close();
            }
            row.run();
        };
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(
                Sides.of("claims-show", Sides.OF_SCREEN, List.of(ClaimFilter.values()), ClaimFilter::words, filter -> {
                    last.giveWay();
                    model.process().close();
                    model.filter().set(filter);
                }));
        all.addAll(panel.actions());
        all.addAll(acts.all());
        return all;
    }

    @Override
    public void reload() {
        model.load();
        model.process().read();
        model.page().reload();
        model.send().reload();
    }

    /// Shows a claim by its number, all claims a filter lets through by the name of the filter, or a side of sending by
    /// its name.
    @Override
    public void open(String key) {
        last.giveWay();
        Named.of(SendSide.class, key)
                .ifPresentOrElse(
                        model.send()::begin,
                        () -> Named.of(ClaimFilter.class, key).ifPresentOrElse(model::list, () -> find(key)));
    }

    private void find(String control) {
        model.find(control);
        sought = control;
        list.seek(row -> row.control().equals(control));
    }

    /// How the list is filtered, for paper and files.
    private String words() {
        return FilterWords.found(model.summary().get(), model.search().get());
    }

    @Override
    public ScreenName name() {
        return ScreenName.CLAIMS;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        search.requestFocus();
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
    }
}
