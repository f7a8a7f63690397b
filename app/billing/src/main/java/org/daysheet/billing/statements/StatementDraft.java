package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.money.Money;

/// A statement about to be frozen.
///
/// @param household who is asked
/// @param ages what is asked for, by age
/// @param message what the practice says
/// @param lines in print order
record StatementDraft(Household household, Ages ages, String message, List<DraftLine> lines) {

    static StatementDraft of(Household household, Map<Long, ChargeHistory> histories, LocalDate cutoff) {
        List<DraftLine> due = new ArrayList<>();
        List<DraftLine> pending = new ArrayList<>();
        for (OpenCharge charge : household.charges()) {
            ChargeHistory history = histories.get(charge.chargeId());
            if (history == null) {
                throw new IllegalStateException("charge " + charge.chargeId() + " is open without a transfer");
            }
            if (charge.kind() == LineKind.DUE) {
                due.add(line(household, charge, history, Money.ZERO));
                if (charge.pending().isPositive()) {
                    pending.add(rest(household, charge));
                }
            } else if (charge.pending().isPositive()) {
                pending.add(line(household, charge, history, charge.pending()));
            }
        }
        List<DraftLine> lines = new ArrayList<>(due);
        household.credits().forEach((patient, credit) -> lines.addAll(credits(household, patient, credit, cutoff)));
        lines.addAll(pending);
        Ages ages = Ages.of(household.charges(), household.credit(), cutoff);
        StatementDraft draft =
                new StatementDraft(household, ages, Texts.of("statements.message." + ages.oldest()), lines);
        draft.prove();
        return draft;
    }

    private static DraftLine line(Household household, OpenCharge charge, ChargeHistory history, Money pending) {
        return new DraftLine(
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
                pending,
                charge.due());
    }

    /// The part of a charge that an insurer has not decided, beside the line that asks for the other part.
    private static DraftLine rest(Household household, OpenCharge charge) {
        return new DraftLine(
                LineKind.PENDING,
                charge.chargeId(),
                household.patientName(charge.patientId()),
                charge.serviceOn(),
                charge.description(),
                Explanation.ofRest(charge),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                charge.pending(),
                Money.ZERO);
    }

    /// What is held of a patient's money: first what lowers the amount asked for, then what does not.
    private static List<DraftLine> credits(Household household, long patient, Credit credit, LocalDate cutoff) {
        String name = household.patientName(patient);
        Money used = credit.usedFor(household.patientDue(patient));
        List<DraftLine> lines = new ArrayList<>();
        if (used.isPositive()) {
            String words = Texts.of("statements.credit.explanation", used.display(), name);
            lines.add(credit(name, cutoff, Texts.of("statements.credit.description"), words, used.negated()));
        }
        Money apart = credit.free().minus(used);
        if (apart.isPositive()) {
            String words = Texts.of("statements.credit.apart.explanation", apart.display(), name);
            lines.add(credit(name, cutoff, Texts.of("statements.credit.apart.description"), words, Money.ZERO));
        }
        if (credit.forLater().isPositive()) {
            String words = Texts.of(
                    "statements.credit.later.explanation", credit.forLater().display(), name);
            lines.add(credit(name, cutoff, Texts.of("statements.credit.later.description"), words, Money.ZERO));
        }
        return lines;
    }

    private static DraftLine credit(
            String patient, LocalDate cutoff, String description, String explanation, Money due) {
        return new DraftLine(
                LineKind.CREDIT,
                null,
                patient,
                cutoff,
                description,
                explanation,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                due);
    }

    /// What is printed adds up: the lines to the amount asked for, and its age to the same; the lines that wait for
    /// insurers to what the head says is with them.
    private void prove() {
        Money asked = household.due();
        Money ofLines = Money.sum(lines.stream().map(DraftLine::due));
        Money waiting = Money.sum(
                lines.stream().filter(line -> line.kind() == LineKind.PENDING).map(DraftLine::pending));
        if (!waiting.equals(household.pending())
                || !ofLines.equals(asked)
                || !Money.sum(ages.buckets()).equals(asked)) {
            throw new IllegalStateException(
                    "the statement of account " + household.accountNumber() + " does not add up; nothing was kept");
        }
    }

    Money total(java.util.function.Function<DraftLine, Money> column) {
        return Money.sum(lines.stream().map(column));
    }
}
