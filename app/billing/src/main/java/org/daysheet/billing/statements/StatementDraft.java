package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A statement about to be frozen.
///
/// @param household who is asked
/// @param ages what is asked for, by age
/// @param message what the practice says
/// @param lines in print order
record StatementDraft(Household household, Ages ages, String message, List<Line> lines) {

    /// A line about to be frozen.
    record Line(
            LineKind kind,
            @Nullable Long chargeId,
            String patientName,
            LocalDate serviceOn,
            String description,
            String explanation,
            Money charged,
            Money insurancePaid,
            Money adjusted,
            Money patientPaid,
            Money pending,
            Money due) {}

    static StatementDraft of(Household household, Map<Long, ChargeHistory> histories, LocalDate cutoff) {
        List<Line> due = new ArrayList<>();
        List<Line> pending = new ArrayList<>();
        for (OpenCharge charge : household.charges()) {
            ChargeHistory history = histories.get(charge.chargeId());
            if (history == null) {
                throw new IllegalStateException("charge " + charge.chargeId() + " is open without a transfer");
            }
            if (!charge.due().isZero() || charge.pending().isPositive()) {
                (charge.kind() == LineKind.DUE ? due : pending).add(line(household, charge, history));
            }
        }
        List<Line> lines = new ArrayList<>(due);
        household.unapplied().forEach((patient, credit) -> lines.add(credit(household, patient, credit, cutoff)));
        lines.addAll(pending);
        Ages ages = Ages.of(household.charges(), household.credit(), cutoff);
        StatementDraft draft =
                new StatementDraft(household, ages, Texts.of("statements.message." + ages.oldest()), lines);
        draft.prove();
        return draft;
    }

    private static Line line(Household household, OpenCharge charge, ChargeHistory history) {
        return new Line(
                charge.kind(),
                charge.chargeId(),
                household.patientName(charge.patientId()),
                charge.serviceOn(),
                charge.description(),
                Explanation.of(charge, history),
                history.charged(),
                history.insurancePaid(),
                history.adjusted(),
                history.patientPaid(),
                charge.pending(),
                charge.due());
    }

    private static Line credit(Household household, long patient, Money credit, LocalDate cutoff) {
        return new Line(
                LineKind.CREDIT,
                null,
                household.patientName(patient),
                cutoff,
                Texts.of("statements.credit.description"),
                Texts.of("statements.credit.explanation", credit.display(), household.patientName(patient)),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                credit.negated());
    }

    /// What is printed adds up: the lines to the amount asked for, and its age to the same.
    private void prove() {
        Money asked = household.due();
        Money ofLines = Money.sum(lines.stream().map(Line::due));
        if (!ofLines.equals(asked) || !Money.sum(ages.buckets()).equals(asked)) {
            throw new IllegalStateException(
                    "the statement of account " + household.accountNumber() + " does not add up; nothing was kept");
        }
    }

    Money total(java.util.function.Function<Line, Money> column) {
        return Money.sum(lines.stream().map(column));
    }
}
