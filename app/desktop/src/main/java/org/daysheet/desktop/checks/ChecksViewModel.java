package org.daysheet.desktop.checks;

import java.nio.file.Path;
import java.util.List;
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
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the check screen shows and does: the list, the plan of the chosen check, taking files in and posting.
public final class ChecksViewModel {
    private final CheckDesk desk;
    private final Background background;
    private final PagedRows<CheckRow> rows;
    private final Latest plans;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<CheckFilter> filter = new SimpleObjectProperty<>(CheckFilter.TO_POST);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable CheckPlanRow> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper planFailure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private @Nullable CheckRow chosen;
    private boolean isShown;

    public ChecksViewModel(CheckDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
        this.rows = new PagedRows<>(background);
        this.plans = new Latest(background);
        rows.slots()
                .addListener((_, _, _) -> summary.set(Texts.of(
                        "checks.summary",
                        Formats.count(rows.size()),
                        filter.get().words())));
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

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The plan of the chosen check, null before one is chosen.
    public ReadOnlyObjectProperty<@Nullable CheckPlanRow> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why there is no plan, empty when there is one.
    public ReadOnlyStringProperty planFailure() {
        return planFailure.getReadOnlyProperty();
    }

    /// What came of the last act, null when it was read and closed.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether an act is under way, so that no second one is begun.
    public BooleanExpression working() {
        return working.getReadOnlyProperty();
    }

    /// Whether the chosen check can be posted now.
    public BooleanExpression canPost() {
        return Bindings.createBooleanBinding(
                () -> {
                    CheckPlanRow shown = plan.get();
                    return shown != null && shown.isPostable() && !working.get();
                },
                plan,
                working);
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        search.addListener(reload);
        filter.addListener(reload);
        load();
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        search.removeListener(reload);
        filter.removeListener(reload);
        rows.forget();
        plans.forget();
    }

    /// Reads the list anew.
    public void load() {
        rows.load(desk.matching(filter.get(), search.get().strip()));
    }

    /// A check was chosen, or none.
    public void choose(@Nullable CheckRow check) {
        chosen = check;
        if (check == null) {
            plans.forget();
            plan.set(null);
            planFailure.set("");
        } else {
            plans.fetch(() -> desk.plan(check.id()), this::showPlan, this::showNoPlan);
        }
    }

    /// Posts the chosen check.
    public void post() {
        CheckPlanRow shown = plan.get();
        if (shown != null && shown.isPostable()) {
            CheckRow check = shown.check();
            act(Texts.of("checks.job.post", check.trace()), progress -> desk.post(shown, progress));
        }
    }

    /// Posts every check of which nothing is held.
    public void postClean() {
        act(Texts.of("checks.job.clean"), desk::postClean);
    }

    /// Takes files in.
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            act(Texts.of("checks.job.take", files.size()), progress -> desk.take(files, progress));
        }
    }

    /// The outcome was read.
    public void closeOutcome() {
        outcome.set(null);
    }

    private void act(String title, Work<Outcome> work) {
        if (working.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(title, () -> isShown, work, this::finish, this::fail);
    }

    private void finish(Outcome result) {
        working.set(false);
        outcome.set(result);
        load();
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void fail(Failure failure) {
        finish(new Outcome(false, failure.message(), List.of()));
    }

    private void showPlan(CheckPlanRow read) {
        planFailure.set("");
        plan.set(read);
    }

    private void showNoPlan(Failure failure) {
        plan.set(null);
        planFailure.set(failure.message());
    }
}
