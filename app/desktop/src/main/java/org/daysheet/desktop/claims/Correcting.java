package org.daysheet.desktop.claims;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// The question why a claim that the payer has is to be replaced or taken back, until it is answered or left.
public final class Correcting {
    /// What is to become of the claim the payer has.
    public enum Way {
        /// A corrected one takes its place.
        REPLACE,
        /// It is taken out of the payer's books.
        TAKE_BACK
    }

    /// What is asked.
    ///
    /// @param claim the claim the payer has
    /// @param way what is to become of it
    public record Asked(ClaimRow claim, Way way) {}

    /// The answer.
    ///
    /// @param claim the claim the payer has
    /// @param way what is to become of it
    /// @param payerNumber the payer's number of it, empty to take the one known
    /// @param reason why
    public record Answer(ClaimId claim, Way way, String payerNumber, String reason) {}

    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty payerNumber = new SimpleStringProperty("");
    private final Supplier<Optional<ClaimRow>> chosen;
    private final BooleanExpression can;
    private final Consumer<Answer> answered;

    /// @param chosen the claim that is chosen
    /// @param can whether the payer has it, and nothing else is at work
    /// @param answered hears the answer
    Correcting(Supplier<Optional<ClaimRow>> chosen, BooleanExpression can, Consumer<Answer> answered) {
        this.chosen = chosen;
        this.can = can;
        this.answered = answered;
    }

    /// Whether a claim is chosen that the payer has, which can be replaced or taken back.
    public BooleanExpression can() {
        return can;
    }

    /// What is asked, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Why, as typed.
    public StringProperty reason() {
        return reason;
    }

    /// The payer's number, as typed.
    public StringProperty payerNumber() {
        return payerNumber;
    }

    /// Asks why the chosen claim is to be replaced or taken back.
    public void ask(Way way) {
        chosen.get().filter(_ -> can.get()).ifPresent(claim -> {
            reason.set("");
            payerNumber.set("");
            asked.set(new Asked(claim, way));
        });
    }

    /// Leaves the question.
    public void leave() {
        asked.set(null);
    }

    /// It is said why: the question is gone then.
    public void answer() {
        Asked now = asked.get();
        if (now != null && !reason.get().isBlank()) {
            leave();
            answered.accept(new Answer(
                    now.claim().id(),
                    now.way(),
                    payerNumber.get().strip(),
                    reason.get().strip()));
        }
    }
}
