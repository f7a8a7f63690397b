package org.daysheet.billing.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.jspecify.annotations.Nullable;

/// How it stands with a coverage on a day of service, by what its payer asks for. Pure.
///
/// @param state what is to be said about it
/// @param check the one that counts, null for none
/// @param stops whether a claim for that day does not go
public record EligibilityStanding(State state, @Nullable EligibilityCheck check, boolean stops) {
    /// What is to be said.
    public enum State {
        /// Nothing: it was checked and holds, or nobody asks for that.
        FINE,
        /// Nobody checked for that day.
        MISSING,
        /// It was checked too long before.
        OLD,
        INACTIVE,
        NOT_FOUND
    }

    /// @param checks those of the coverage
    public static EligibilityStanding of(Collection<EligibilityCheck> checks, LocalDate day, PayerGates gates) {
        Optional<EligibilityCheck> counting = EligibilityCheck.counting(checks, day);
        State state = counting.map(check -> state(check, day, gates)).orElse(State.MISSING);
        boolean isAsked = gates.eligibility() != Wish.NOT_ASKED || state == State.INACTIVE;
        boolean stops = gates.eligibility() == Wish.NEEDED && state != State.FINE;
        return new EligibilityStanding(isAsked ? state : State.FINE, counting.orElse(null), stops);
    }

    private static State state(EligibilityCheck check, LocalDate day, PayerGates gates) {
        return switch (check.facts().result()) {
            case INACTIVE -> State.INACTIVE;
            case NOT_FOUND -> State.NOT_FOUND;
            case ACTIVE, NO_ANSWER -> {
                Integer most = gates.eligibilityDays();
                yield most != null && check.ageOn(day) > most ? State.OLD : State.FINE;
            }
        };
    }

    /// Whether somebody has to ask the payer, or to look who pays.
    public boolean isUnmet() {
        return state != State.FINE;
    }
}
