package org.daysheet.desktop.claims;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Work;
import org.daysheet.desktop.parts.LastOutcome;
import org.daysheet.desktop.parts.Outcome;

/// One act with claims at a time, and what came of the last one.
final class ActRun {
    private final Background background;
    private final BooleanSupplier isShown;
    private final Runnable after;
    private final LastOutcome outcome = new LastOutcome();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final BooleanExpression isIdle;

    /// @param isShown whether a person sees what came of an act
    /// @param others whether something else is at work, so that no act is begun
    /// @param after reads anew what an act may have changed
    ActRun(Background background, BooleanSupplier isShown, BooleanExpression others, Runnable after) {
        this.background = background;
        this.isShown = isShown;
        this.after = after;
        this.isIdle = working.getReadOnlyProperty().not().and(others.not());
    }

    /// Whether no act is under way, so that one can be begun.
    BooleanExpression isIdle() {
        return isIdle;
    }

    /// What came of the last act.
    LastOutcome outcome() {
        return outcome;
    }

    /// Does something that says itself what came of it.
    void act(String title, Work<Outcome> work) {
        run(title, work, this::tell);
    }

    /// Does something.
    ///
    /// @param done takes what came of it
    <T> void run(String title, Work<T> work, Consumer<T> done) {
        if (!isIdle.get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                title,
                isShown,
                work,
                result -> {
                    working.set(false);
                    done.accept(result);
                },
                this::fail);
    }

    /// Tells what came of an act, and reads anew.
    void tell(Outcome result) {
        outcome.tell(result);
        after.run();
    }

    private void fail(Failure failure) {
        working.set(false);
        tell(new Outcome(false, failure.message(), List.of()));
    }
}
