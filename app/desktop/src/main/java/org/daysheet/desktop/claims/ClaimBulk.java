package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// An act with the chosen claims: first what it would do and what it leaves out, then the act, then what undoes it.
public final class ClaimBulk {
    private final ClaimDesk desk;
    private final Latest plans;
    private final ActRun run;
    private final Supplier<List<ClaimId>> chosen;
    private final Ways ways;
    private final ObjectProperty<BulkAct> act = new SimpleObjectProperty<>(BulkAct.CHECK);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final BooleanProperty red = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable BulkPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<BulkOrder>> undo = new ReadOnlyObjectWrapper<>(List.of());
    private List<ClaimId> about = List.of();
    private @Nullable Outcome undoable;

    /// How claims leave.
    ///
    /// @param send shows what sending some claims would do
    /// @param print prints them
    record Ways(Consumer<List<ClaimId>> send, BulkPrinting print) {}

    /// @param chosen the claims that are chosen
    /// @param ways how claims leave
    ClaimBulk(ClaimDesk desk, Latest plans, ActRun run, Supplier<List<ClaimId>> chosen, Ways ways) {
        this.desk = desk;
        this.plans = plans;
        this.run = run;
        this.chosen = chosen;
        this.ways = ways;
        act.addListener((_, _, _) -> look());
        run.outcome().told().addListener((_, _, now) -> {
            if (!Objects.equals(now, undoable)) {
                undo.set(List.of());
            }
        });
    }

    /// What is looked at.
    public ObjectProperty<BulkAct> act() {
        return act;
    }

    /// Why, as typed.
    public StringProperty reason() {
        return reason;
    }

    /// The day on which it ends by itself, as typed; blank for none.
    public StringProperty until() {
        return until;
    }

    /// What is wrong with the day that is typed, empty when nothing is.
    public StringExpression dayProblem() {
        return Bindings.createStringBinding(this::refusal, until, act);
    }

    private String refusal() {
        if (!act.get().isWithDay() || until.get().isBlank()) {
            return "";
        }
        return day().map(day -> day.isAfter(today()) ? "" : Texts.of("claims.bulk.until.past"))
                .orElseGet(() -> Texts.of("days.wrong"));
    }

    private Optional<LocalDate> day() {
        return DayWords.read(until.get(), today());
    }

    /// Whether forms are for paper on which they are printed in red.
    public BooleanProperty red() {
        return red;
    }

    /// Whether an act is looked at.
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// What the act would do, null until that is known.
    public ReadOnlyObjectProperty<@Nullable BulkPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why it is not known what the act would do, empty when it is.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// How many claims are looked at.
    int count() {
        return about.size();
    }

    /// The business date.
    LocalDate today() {
        return desk.today();
    }

    /// Looks what the act that was looked at last would do with the chosen claims.
    public void ask() {
        ask(act.get());
    }

    /// Looks what an act would do with the chosen claims.
    public void ask(BulkAct wanted) {
        List<ClaimId> claims = chosen.get();
        if (claims.isEmpty() || !run.isIdle().get()) {
            return;
        }
        about = claims;
        reason.set("");
        until.set("");
        asked.set(false);
        act.set(wanted);
        asked.set(true);
        look();
    }

    private void look() {
        plan.set(null);
        problem.set("");
        if (!asked.get()) {
            return;
        }
        BulkAct wanted = act.get();
        List<ClaimId> claims = about;
        plans.fetch(() -> desk.bulk().plan(wanted, claims), plan::set, failure -> problem.set(failure.message()));
    }

    /// Leaves it; nothing is done.
    public void leave() {
        asked.set(false);
        plan.set(null);
        plans.forget();
    }

    /// Whether the act can be done: it has claims, and what it asks for is said.
    public BooleanExpression canAct() {
        return Bindings.createBooleanBinding(
                        () -> {
                            BulkPlan shown = plan.get();
                            return shown != null
                                    && !shown.going().isEmpty()
                                    && (!shown.act().isWithReason()
                                            || !reason.get().isBlank())
                                    && refusal().isEmpty();
                        },
                        plan,
                        reason,
                        until,
                        act)
                .and(run.isIdle());
    }

    /// Does what was looked at.
    public void answer() {
        BulkPlan shown = plan.get();
        if (shown == null || !canAct().get()) {
            return;
        }
        BulkAct wanted = shown.act();
        Optional<LocalDate> ends = wanted.isWithDay() ? day() : Optional.empty();
        leave();
        if (wanted == BulkAct.SEND) {
            ways.send().accept(shown.going());
            return;
        }
        if (wanted.isOnForms()) {
            ways.print().print(shown.going(), red.get(), wanted == BulkAct.PRINT_SENT);
            return;
        }
        BulkOrder order = new BulkOrder(
                wanted, shown.going(), wanted.isWithReason() ? reason.get().strip() : "", ends.orElse(null));
        run.run(Texts.of("claims.job.bulk"), progress -> desk.bulk().act(order, progress), this::done);
    }

    /// Makes one claim a draft again.
    void reopen(ClaimRow row) {
        act(
                Texts.of("claims.job.reopen", row.control()),
                progress -> desk.reopen(row.id(), progress),
                BulkAct.UNDO_REOPEN,
                row.id());
    }

    /// Does something with one claim that can be undone as acts with many are.
    ///
    /// @param undo what undoes it
    void act(String title, Work<Outcome> work, BulkAct undo, ClaimId claim) {
        run.run(
                title,
                progress -> new BulkDone(work.run(progress), List.of(new BulkOrder(undo, List.of(claim), "", null))),
                this::done);
    }

    private void done(BulkDone came) {
        undoable = came.outcome();
        run.tell(came.outcome());
        undo.set(came.undo());
    }

    /// What undoes the last act, empty when nothing does.
    public ReadOnlyObjectProperty<List<BulkOrder>> undo() {
        return undo.getReadOnlyProperty();
    }

    /// Whether the last act can be undone now.
    public BooleanExpression canUndo() {
        return Bindings.createBooleanBinding(() -> !undo.get().isEmpty(), undo).and(run.isIdle());
    }

    /// Undoes the last act.
    public void undoLast() {
        List<BulkOrder> orders = undo.get();
        if (canUndo().get()) {
            run.act(Texts.of("claims.job.undo"), progress -> undo(orders, progress));
        }
    }

    private Outcome undo(List<BulkOrder> orders, Progress progress) {
        List<String> lines = new ArrayList<>();
        orders.forEach(
                order -> lines.add(desk.bulk().act(order, progress).outcome().headline()));
        return new Outcome(true, Texts.of("claims.bulk.undone", String.join(" ", lines)), List.of());
    }
}
