package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.LastOutcome;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the check screen shows and does: the list, the plan of the chosen check, taking files in and posting.
public final class ChecksViewModel {
    private final CheckDesk desk;
    private final Background background;
    private final Opener opener;
    private final PagedRows<CheckRow> rows;
    private final Latest plans;
    private final CheckNarrowing narrowing;
    private final EobViewModel eob;
    private final SolvingViewModel solving;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<CheckFilter> filter = new SimpleObjectProperty<>(CheckFilter.TO_POST);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable CheckPlanRow> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper planHint = new ReadOnlyStringWrapper(Texts.of("checks.plan.none"));
    private final LastOutcome outcome = new LastOutcome();
    private final ReadOnlyObjectWrapper<@Nullable CleanPlan> clean = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CheckPlanRow> warning = new ReadOnlyObjectWrapper<>();
    private final Voiding voiding = new Voiding();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private @Nullable CheckRow chosen;
    private boolean isShown;

    public ChecksViewModel(CheckDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.background = background;
        this.rows = new PagedRows<>(background);
        this.plans = new Latest(background);
        this.narrowing = new CheckNarrowing(desk, background);
        this.eob = new EobViewModel(desk, background);
        this.solving =
                new SolvingViewModel(desk.held(), background, working(), (title, work) -> act(title, work, () -> {}));
        rows.slots().subscribe(this::summarize);
    }

    /// What the payer says about the chosen claim of the check.
    public EobViewModel eob() {
        return eob;
    }

    /// Solves a held claim of the chosen check.
    public SolvingViewModel solving() {
        return solving;
    }

    public PagedRows<CheckRow> rows() {
        return rows;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<CheckFilter> filter() {
        return filter;
    }

    /// By what the list is narrowed besides what is left to do with the checks.
    public CheckNarrowing narrowing() {
        return narrowing;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The plan of the chosen check, null before one is chosen and until it is read.
    public ReadOnlyObjectProperty<@Nullable CheckPlanRow> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why there is no plan: none is chosen, it is being read, or it could not be.
    public ReadOnlyStringProperty planHint() {
        return planHint.getReadOnlyProperty();
    }

    /// What came of the last act, null when it was read and closed.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.told();
    }

    /// Whether an act is under way, so that no second one is begun.
    public BooleanExpression working() {
        return working.getReadOnlyProperty();
    }

    /// Whether the chosen check can be posted now.
    public BooleanExpression canPost() {
        return can(CheckPlanRow::isPostable);
    }

    /// Whether something can be done with the chosen check now.
    private BooleanExpression can(Predicate<CheckPlanRow> allowed) {
        return Bindings.createBooleanBinding(
                () -> {
                    CheckPlanRow shown = plan.get();
                    return shown != null && allowed.test(shown) && !working.get();
                },
                plan,
                working);
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        search.addListener(reload);
        filter.addListener(reload);
        narrowing.addListener(reload);
        narrowing.read(this::load);
        if (plan.get() == null) {
            choose(chosen);
        }
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        voiding.stay();
        search.removeListener(reload);
        filter.removeListener(reload);
        narrowing.removeListener(reload);
        narrowing.forget();
        rows.forget();
        plans.forget();
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

    private void summarize() {
        summary.set(Texts.of(
                "checks.summary", rows.size(), FilterWords.of(filter.get().words(), narrowing.words())));
    }

    /// Shows the checks that a filter lets through and a text finds, of every payer and day.
    void list(CheckFilter among, String text) {
        filter.set(among);
        narrowing.clear();
        search.set(text);
    }

    /// A check was chosen, or none. The plan of another check goes at once, so that only what is shown can be posted.
    public void choose(@Nullable CheckRow check) {
        chosen = check;
        CheckPlanRow shown = plan.get();
        if (check == null || (shown != null && !shown.check().id().equals(check.id()))) {
            plan.set(null);
            warning.set(null);
        }
        if (check == null) {
            plans.forget();
            planHint.set(Texts.of("checks.plan.none"));
        } else {
            outcome.choose(List.of(check.id()));
            planHint.set(Texts.of("checks.plan.reading", check.trace()));
            plans.fetch(() -> desk.plan(check.id()), plan::set, failure -> {
                plan.set(null);
                planHint.set(failure.message());
            });
        }
    }

    /// Shows a claim of the chosen check on its own screen, or says why there is none to show.
    public void openClaim(PlanRow row) {
        new ClaimLink(desk, background, opener, words -> outcome.tell(new Outcome(false, words, List.of()))).open(row);
    }

    /// Shows the plan of a check that needs a person.
    public void open(CleanPlan.LeftRow row) {
        opener.open(new Link.OfCheck(row.id()));
    }

    /// Posts the chosen check; where there is something to know before, it asks first.
    public void post() {
        CheckPlanRow shown = plan.get();
        boolean isPostable = shown != null && shown.isPostable();
        if (isPostable && shown.hold().isEmpty()) {
            post(shown);
        } else if (isPostable && mayEnd()) {
            forgetQuestions();
            warning.set(shown);
        }
    }

    /// Posts the check that somebody was warned about.
    public void postWarned() {
        CheckPlanRow shown = warning.get();
        if (shown != null) {
            forgetQuestions();
            post(shown);
        }
    }

    private void post(CheckPlanRow shown) {
        String job = Texts.of("checks.job.post", shown.check().trace());
        act(job, progress -> desk.post(shown, progress), () -> {});
    }

    /// Looks what posting all clean checks would do, and shows it.
    public void askClean() {
        if (working.get() || !mayEnd()) {
            return;
        }
        forgetQuestions();
        working.set(true);
        var _ = background.run(
                Texts.of("checks.job.look"),
                () -> isShown,
                desk::clean,
                found -> {
                    working.set(false);
                    clean.set(found);
                },
                this::fail);
    }

    /// Posts the clean checks that are shown, and no other.
    public void postClean() {
        CleanPlan shown = clean.get();
        clean.set(null);
        if (shown != null && shown.count() > 0) {
            act(Texts.of("checks.job.clean"), progress -> desk.postClean(shown, progress), () -> {});
        }
    }

    /// Asks why the chosen check is to be voided or set aside.
    public void beginVoid() {
        CheckPlanRow shown = plan.get();
        if (shown != null && canVoid().get() && mayEnd()) {
            forgetQuestions();
            voiding.begin(shown.check());
        }
    }

    /// Voids the check, when a reason was given.
    public void voidNow() {
        CheckRow check = voiding.check().get();
        String why = voiding.reason().get().strip();
        if (check != null && !why.isEmpty()) {
            Runnable then = forgetQuestions();
            String job = check.stand() == CheckStand.POSTED ? "checks.job.void" : "checks.job.aside";
            act(Texts.of(job, check.trace()), progress -> desk.voidCheck(check, why, progress), then);
        }
    }

    /// Leaves what was asked; nothing is done. Where the window was about to close, it does.
    public void leave() {
        forgetQuestions().run();
    }

    private Runnable forgetQuestions() {
        clean.set(null);
        warning.set(null);
        return voiding.end();
    }

    /// Whether nothing that was typed would be lost by going on; the first time it says that it would.
    public boolean mayEnd() {
        return voiding.mayEnd();
    }

    /// As [#mayEnd()] before the window closes, which goes on once the check is voided or the question is left.
    public boolean mayEnd(Runnable close) {
        return voiding.mayEnd(close);
    }

    /// What posting all clean checks would do, null when nobody asks.
    public ReadOnlyObjectProperty<@Nullable CleanPlan> clean() {
        return clean.getReadOnlyProperty();
    }

    /// The check with something to know before it is posted, null when nobody asks.
    public ReadOnlyObjectProperty<@Nullable CheckPlanRow> warning() {
        return warning.getReadOnlyProperty();
    }

    /// Why a check is to be voided or set aside, while that is asked.
    public Voiding voiding() {
        return voiding;
    }

    /// Whether the chosen check is posted and can be voided now, or waits and can be set aside.
    public BooleanExpression canVoid() {
        return can(shown -> shown.check().stand().isVoidable());
    }

    /// Whether nobody needs to look at the chosen check can be said now, or taken back.
    public BooleanExpression canSee(boolean isSeen) {
        return can(shown -> shown.check().stand().mayBecome(isSeen));
    }

    /// Notes that nobody needs to look at the chosen check any more, or takes that back.
    public void setSeen(boolean isSeen) {
        CheckPlanRow shown = plan.get();
        if (shown != null && canSee(isSeen).get() && mayEnd()) {
            forgetQuestions();
            String job = Texts.of("checks.job.seen", shown.check().trace());
            act(job, progress -> desk.setSeen(shown.check(), isSeen, progress), () -> {});
        }
    }

    /// What is chosen and typed now, for a filter with a name.
    List<String> filterNow() {
        List<String> values =
                new ArrayList<>(List.of(filter.get().name(), search.get().strip()));
        values.addAll(narrowing.kept());
        return values;
    }

    /// Puts a filter with a name into the list.
    void apply(SavedFilter kept) {
        Named.of(CheckFilter.class, kept.value(0)).ifPresent(filter::set);
        search.set(kept.value(1));
        narrowing.apply(kept, 2);
    }

    /// The list is about to choose the next row itself; what came of the last act stays told.
    public void goOn() {
        outcome.goOn();
    }

    /// The outcome was read.
    public void closeOutcome() {
        outcome.close();
    }

    /// @param then is done once the work is, and not when it fails
    private void act(String title, Work<Outcome> work, Runnable then) {
        if (working.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                title,
                () -> isShown,
                work,
                result -> {
                    finish(result);
                    then.run();
                },
                this::fail);
    }

    private void finish(Outcome result) {
        working.set(false);
        outcome.tell(result);
        load();
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void fail(Failure failure) {
        finish(new Outcome(false, failure.message(), List.of()));
    }
}
