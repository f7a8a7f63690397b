package org.daysheet.desktop.checks;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// Solves a held claim of the check that is shown: says which claim of ours it is, or agrees to what it proposes. What
/// would be recorded is shown first, and nothing else is.
public final class SolvingViewModel {
    /// How a held claim is solved.
    public enum Way {
        MATCH,
        ACCEPT
    }

    private final HeldDesk desk;
    private final BooleanExpression working;
    private final BiConsumer<String, Work<Outcome>> act;
    private final Latest reads;
    private final Latest solutions;
    private final ObservableList<CandidateRow> candidates = FXCollections.observableArrayList();
    private final Reading reading = new Reading();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable PlanRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Way> way = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CandidateRow> candidate = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SolutionRow> solution = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper stated = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param working whether an act is under way
    /// @param act does something and tells what came of it
    SolvingViewModel(
            HeldDesk desk, Background background, BooleanExpression working, BiConsumer<String, Work<Outcome>> act) {
        this.desk = desk;
        this.working = working;
        this.act = act;
        this.reads = new Latest(background);
        this.solutions = new Latest(background);
        search.addListener((_, _, _) -> {
            if (way.get() == Way.MATCH) {
                candidates.clear();
                choose((CandidateRow) null);
                read();
            }
        });
    }

    /// The claim of the check that is chosen, null for none.
    public ReadOnlyObjectProperty<@Nullable PlanRow> row() {
        return row.getReadOnlyProperty();
    }

    /// How it is being solved, null while nobody does.
    public ReadOnlyObjectProperty<@Nullable Way> way() {
        return way.getReadOnlyProperty();
    }

    /// Claims of ours that it may be, best fit first.
    public ObservableList<CandidateRow> candidates() {
        return candidates;
    }

    /// Whether they are being read, there, or could not be read.
    public Reading reading() {
        return reading;
    }

    /// Words that find other claims of ours.
    public StringProperty search() {
        return search;
    }

    /// What the payer says about the claim by which people find ours.
    public ReadOnlyStringProperty stated() {
        return stated.getReadOnlyProperty();
    }

    /// The claim of ours that is chosen, null for none.
    public ReadOnlyObjectProperty<@Nullable CandidateRow> candidate() {
        return candidate.getReadOnlyProperty();
    }

    /// What becomes of the claim, null until it is read.
    public ReadOnlyObjectProperty<@Nullable SolutionRow> solution() {
        return solution.getReadOnlyProperty();
    }

    /// Why it cannot be solved so, empty when nothing is known to be in the way.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a held claim is chosen that a person may match.
    public BooleanExpression canMatch() {
        return Bindings.createBooleanBinding(() -> heldClaim() != null && !working.get(), row, working);
    }

    /// Whether a held claim is chosen that proposes something a person may agree to.
    public BooleanExpression canAccept() {
        return Bindings.createBooleanBinding(
                () -> {
                    PlanRow now = row.get();
                    return heldClaim() != null && now != null && now.isProposed() && !working.get();
                },
                row,
                working);
    }

    private @Nullable RemitClaimId heldClaim() {
        PlanRow now = row.get();
        return now == null || now.verdict() != PlanRow.Verdict.HELD ? null : now.id();
    }

    /// Another claim of the check is chosen; one that is being solved is left.
    public void choose(@Nullable PlanRow now) {
        if (!Objects.equals(now, row.get())) {
            leave();
            row.set(now);
        }
    }

    /// Looks which claims of ours the chosen one may be.
    public void beginMatch() {
        if (canMatch().get()) {
            begin(Way.MATCH);
            read();
        }
    }

    /// Looks what agreeing to the proposal of the chosen claim would record.
    public void beginAccept() {
        RemitClaimId claim = heldClaim();
        if (claim != null && canAccept().get()) {
            begin(Way.ACCEPT);
            solutions.fetch(() -> desk.proposed(claim), solution::set, this::refuse);
        }
    }

    private void begin(Way how) {
        leave();
        candidates.clear();
        stated.set("");
        reading.forget();
        way.set(how);
    }

    /// Reads the claims it may be anew.
    public void read() {
        RemitClaimId claim = heldClaim();
        if (claim != null) {
            String text = search.get();
            reading.begin();
            reads.fetch(() -> desk.candidates(claim, text), this::show, reading::fail);
        }
    }

    private void show(HeldDesk.Candidates found) {
        stated.set(found.stated());
        candidates.setAll(found.rows());
        reading.done(found.rows().isEmpty());
    }

    /// A claim of ours is chosen, or none: what matching it would record is looked at.
    public void choose(@Nullable CandidateRow now) {
        RemitClaimId claim = heldClaim();
        candidate.set(now);
        solution.set(null);
        problem.set("");
        solutions.forget();
        if (claim != null && now != null && way.get() == Way.MATCH) {
            solutions.fetch(() -> desk.supposed(claim, now), solution::set, this::refuse);
        }
    }

    private void refuse(Failure failure) {
        problem.set(failure.message());
    }

    /// Whether what would be recorded is shown, so that it can be done. A claim may be matched that is held even so.
    public BooleanExpression canSolve() {
        return Bindings.createBooleanBinding(
                () -> {
                    SolutionRow shown = solution.get();
                    return shown != null && (shown.isPosting() || way.get() == Way.MATCH) && !working.get();
                },
                solution,
                way,
                working);
    }

    /// Does what is shown.
    public void solve() {
        PlanRow held = row.get();
        SolutionRow shown = solution.get();
        CandidateRow ours = candidate.get();
        if (held == null || shown == null || !canSolve().get()) {
            return;
        }
        boolean isMatch = way.get() == Way.MATCH;
        leave();
        if (!isMatch) {
            act.accept(Texts.of("checks.job.accept", held.control()), _ -> desk.accept(held, shown));
        } else if (ours != null) {
            act.accept(Texts.of("checks.job.match", held.control()), _ -> desk.match(held, ours, shown));
        }
    }

    /// Leaves what was asked; nothing is done.
    public void leave() {
        way.set(null);
        search.set("");
        candidate.set(null);
        solution.set(null);
        problem.set("");
        reads.forget();
        solutions.forget();
    }
}
