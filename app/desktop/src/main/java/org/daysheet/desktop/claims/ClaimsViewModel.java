package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// What the claim screen shows and does: the list and its filters, the claims that are chosen, making and checking
/// claims. The open claim and sending have models of their own.
public final class ClaimsViewModel {
    private final ClaimDesk desk;
    private final Opener opener;
    private final PagedRows<ClaimRow> rows;
    private final ClaimPageViewModel page;
    private final ClaimPaperViewModel paper;
    private final SendViewModel send;
    private final SavedFilters saved;
    private final ClaimCounts counts;
    private final ClaimNarrowing narrowing;
    private final Latest which;
    private final NextBilling next;
    private final Correcting correcting;
    private final Shaping shaping;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ClaimFilter> filter = new SimpleObjectProperty<>(ClaimFilter.ALL);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);
    private final ActRun run;
    private final ClaimBulk bulk;
    private final ClaimProcessModel process;
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private boolean isShown;

    /// Claims in a place without a printer.
    public ClaimsViewModel(ClaimDesk desk, Background background, Opener opener, FilterMemory filters) {
        this(desk, background, opener, filters, Paper.NONE);
    }

    public ClaimsViewModel(ClaimDesk desk, Background background, Opener opener, FilterMemory filters, Paper printer) {
        this.desk = desk;
        this.opener = opener;
        this.rows = new PagedRows<>(background);
        this.send = new SendViewModel(desk, background, opener, this::load, () -> isShown);
        this.run = new ActRun(background, () -> isShown, send.working(), this::readAnew);
        this.bulk = new ClaimBulk(
                desk,
                new Latest(background),
                run,
                () -> chosen.get().ids(),
                new ClaimBulk.Ways(this::send, new BulkPrinting(desk, printer, run)));
        this.process = new ClaimProcessModel(desk, new Latest(background), this::list);
        this.page = new ClaimPageViewModel(desk, background, opener, send::beginPast, bulk);
        this.paper = new ClaimPaperViewModel(
                desk, background, printer, page, new ClaimPaperViewModel.Place(() -> isShown, this::load));
        this.counts = new ClaimCounts(desk, background);
        this.narrowing = new ClaimNarrowing(desk, background);
        this.which = new Latest(background);
        this.next = new NextBilling(desk, background);
        this.correcting = new Correcting(() -> chosen.get().one(), canWith(ClaimState::isWithPayer), this::correct);
        this.shaping = new Shaping(desk.shapes(), background, chosen, isIdle(), run::act);
        this.saved = new SavedFilters("claims", filters, background, this::filterNow, this::apply);
        rows.slots().subscribe(this::summarize); // also when one empty list follows another
        counts.unclaimed().addListener((_, _, _) -> summarize());
    }

    public PagedRows<ClaimRow> rows() {
        return rows;
    }

    /// The claim that is open.
    public ClaimPageViewModel page() {
        return page;
    }

    /// The open claim on forms.
    public ClaimPaperViewModel paper() {
        return paper;
    }

    /// Sending.
    public SendViewModel send() {
        return send;
    }

    /// Filters with a name.
    public SavedFilters saved() {
        return saved;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<ClaimFilter> filter() {
        return filter;
    }

    /// How many wait for somebody.
    public ClaimCounts counts() {
        return counts;
    }

    /// By what the list is narrowed besides where claims stand.
    public ClaimNarrowing narrowing() {
        return narrowing;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The claims that are chosen.
    public ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What came of the last act, null when it was read and closed.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return run.outcome().told();
    }

    /// Whether no act is under way, so that one can be begun.
    public BooleanExpression isIdle() {
        return run.isIdle();
    }

    /// Where every claim waits.
    public ClaimProcessModel process() {
        return process;
    }

    /// Acts with many claims, looked at before they are done.
    public ClaimBulk bulk() {
        return bulk;
    }

    /// Whether it is known which claims are chosen and something can be done with them.
    public BooleanExpression canActOnChosen() {
        return Bindings.createBooleanBinding(() -> !chosen.get().rows().isEmpty() && isIdle().get(), chosen, isIdle());
    }

    /// Whether a claim is chosen of which something holds.
    BooleanExpression isChosen(Predicate<ClaimRow> which) {
        return Bindings.createBooleanBinding(
                () -> isIdle().get() && chosen.get().rows().stream().anyMatch(which), chosen, isIdle());
    }

    /// Whether a claim is chosen that was rejected, or passed on by the payer before: it can be made a draft again.
    public BooleanExpression canReopen() {
        return canWith(ClaimState::isReopened);
    }

    private BooleanExpression canWith(Predicate<ClaimState> state) {
        return Bindings.createBooleanBinding(
                () -> isIdle().get()
                        && chosen.get()
                                .one()
                                .filter(row -> state.test(row.status()))
                                .isPresent(),
                chosen,
                isIdle());
    }

    /// Whether the payer that comes after the chosen claim's can be billed.
    public NextBilling next() {
        return next;
    }

    /// Makes the claim to the payer that comes after the chosen claim's, and opens it, unless the person has gone
    /// elsewhere meanwhile.
    public void billNext() {
        next.billable()
                .ifPresent(row ->
                        run.run(Texts.of("claims.job.next", row.control()), _ -> desk.billNext(row.id()), billed -> {
                            boolean isHere = isShown && next.isAbout(row.id());
                            run.outcome().tell(new Outcome(true, billed.told(), List.of()), billed.claim());
                            readAnew();
                            if (isHere) {
                                opener.open(new Link.OfClaim(billed.claim()));
                            }
                        }));
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        search.addListener(reload);
        filter.addListener(reload);
        narrowing.addListener(reload);
        saved.load();
        counts.read();
        narrowing.read(this::load);
        send.reload();
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        search.removeListener(reload);
        filter.removeListener(reload);
        narrowing.removeListener(reload);
        narrowing.forget();
        rows.forget();
        counts.forget();
        which.forget();
        page.hidden();
        paper.hidden();
    }

    /// Reads the list anew.
    public void load() {
        if (narrowing.isWrong()) {
            rows.refuse(Texts.of("days.wrong"));
            return;
        }
        if (narrowing.isComing()) {
            return;
        }
        rows.load(desk.matching(narrowing.question(filter.get(), search.get().strip())));
    }

    /// Shows all claims a filter lets through, and no claim beside them.
    void list(ClaimFilter among) {
        process.close();
        page.close();
        filter.set(among);
        narrowing.clear();
        search.set("");
    }

    /// Shows all claims that wait at a place.
    private void list(ClaimPlace place) {
        list(ClaimFilter.ALL);
        narrowing.place().set(place);
    }

    /// Looks for a claim by its number, among all.
    void find(String control) {
        process.close();
        filter.set(ClaimFilter.ALL);
        narrowing.clear();
        search.set(control);
    }

    /// Other rows were chosen in the list; an open claim follows. Acts are done with claims and never with places, so
    /// which claims stand where nobody looked yet is read before anything can be done.
    ///
    /// @param places where they stand, ascending
    public void choose(List<Integer> places) {
        which.forget();
        rows.known(places).ifPresentOrElse(all -> know(new Chosen(places.size(), all)), () -> {
            know(new Chosen(places.size(), List.of()));
            which.fetch(
                    rows.reader(places, ClaimRow::id),
                    found -> found.ifPresentOrElse(all -> know(new Chosen(places.size(), all)), this::chooseAgain),
                    failure -> run.outcome().tell(new Outcome(false, failure.message(), List.of())));
        });
    }

    private void know(Chosen now) {
        chosen.set(now);
        run.outcome().choose(now.ids());
        next.about(now.one());
        now.one().ifPresent(page::follow);
    }

    private void chooseAgain() {
        run.outcome().tell(new Outcome(false, Texts.of("claims.moved"), List.of()));
        load();
    }

    /// Makes the claims of all visits that have none.
    public void make() {
        run.act(Texts.of("claims.job.make"), desk::make);
    }

    /// Checks every claim that waits to be sent.
    public void check() {
        run.act(Texts.of("claims.job.check"), desk::check);
    }

    /// Checks the claims that are chosen.
    public void checkChosen() {
        List<ClaimId> claims = chosen.get().ids();
        if (!claims.isEmpty()) {
            run.act(Texts.of("claims.job.check-chosen", claims.size()), progress -> desk.check(claims, progress));
        }
    }

    /// Makes the chosen claim, which was rejected, a draft again.
    public void reopen() {
        chosen.get().one().filter(_ -> canReopen().get()).ifPresent(bulk::reopen);
    }

    /// The question why a claim is replaced or taken back.
    public Correcting correcting() {
        return correcting;
    }

    /// The question how claims are split or combined.
    public Shaping shaping() {
        return shaping;
    }

    private void correct(Correcting.Answer answer) {
        run.act(Texts.of("claims.job.correct"), progress -> desk.correct(answer, progress));
    }

    /// Shows what sending everything that is ready would do.
    public void sendReady() {
        page.close();
        send.begin(desk::plan);
    }

    /// Shows what sending the chosen claims would do.
    public void sendChosen() {
        send(chosen.get().ids());
    }

    private void send(List<ClaimId> claims) {
        if (!claims.isEmpty()) {
            page.close();
            send.begin(way -> desk.plan(claims, way));
        }
    }

    /// Opens a claim below the list.
    public void open(ClaimRow row) {
        send.close();
        page.open(row);
    }

    /// The list is about to choose the next row itself; what came of the last act stays told.
    public void goOn() {
        run.outcome().goOn();
    }

    /// The outcome was read.
    public void closeOutcome() {
        run.outcome().close();
    }

    private void readAnew() {
        counts.read();
        load();
        process.read();
        next.about(chosen.get().one());
        page.reload();
        send.refresh();
    }

    private void summarize() {
        String words = FilterWords.of(filter.get().words(), narrowing.words());
        summary.set(Texts.of(
                "claims.summary", rows.size(), words, counts.unclaimed().get()));
    }

    /// What is chosen and typed now.
    List<String> filterNow() {
        List<String> values =
                new ArrayList<>(List.of(filter.get().name(), search.get().strip()));
        values.addAll(narrowing.kept());
        return values;
    }

    /// Puts a filter that was kept into the list.
    void apply(SavedFilter kept) {
        Named.of(ClaimFilter.class, kept.value(0)).ifPresent(filter::set);
        search.set(kept.value(1));
        narrowing.apply(kept, 2);
    }
}
