package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.claims.Billed;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.tasks.CreditPlan;
import org.daysheet.desktop.tasks.TaskAge;
import org.daysheet.desktop.tasks.TaskDesk;
import org.daysheet.desktop.tasks.TaskEventRow;
import org.daysheet.desktop.tasks.TaskQuestion;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A worklist that remembers what was asked of it.
final class PretendTasks implements TaskDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    /// The task that asks to bill the next payer.
    static final int NEXT = 5;

    /// A task about a claim for an accident.
    static final int ACCIDENT = 1;

    /// The first task about a patient's credit.
    static final int CREDIT = 4;

    /// The task with the longest title.
    static final int LONG = 6;

    final List<String> acts = new ArrayList<>();
    long count = 240;
    boolean owesNothing;

    /// How many tasks at the front of the list have gone since the first.
    long gone;

    static TaskRow task(long number) {
        TaskKind[] kinds = {
            TaskKind.DENIAL,
            TaskKind.SILENT_PAYMENT,
            TaskKind.HELD_REMITTANCE,
            TaskKind.REJECTED,
            TaskKind.PATIENT_CREDIT,
            TaskKind.BILL_NEXT_PAYER
        };
        String[] words = {
            "Denied CO-197 on claim DS" + (40 + number) + ": authorization missing",
            "The payer has not decided claim DS" + (40 + number) + "-1, sent on 05/04/2026: ask for its status",
            "Held claim OLD-" + number + " of check EFT54799: decide where its money goes",
            "Claim DS" + (40 + number) + "-1 was rejected by the payer's front end: A7 562",
            "Patient paid more than is owed: apply or refund",
            "Claim DS" + (40 + number) + "-1 is decided: bill Prairie Mutual next"
        };
        int kind = number == NEXT ? kinds.length - 1 : (int) (number % (kinds.length - 1));
        long late = 12 - number;
        Badge state = late > 0
                ? new Badge(late == 1 ? "1 day late" : late + " days late", Badge.Tone.BAD)
                : late == 0
                        ? new Badge("Due today", Badge.Tone.CAUTION)
                        : new Badge("In " + -late + " days", Badge.Tone.PLAIN);
        return new TaskRow(
                new TaskId(number + 1),
                TODAY.minusDays(late),
                state,
                true,
                kinds[kind],
                number == LONG
                        ? "Heartland Senior Advantage of the Upper Valley has not decided claim DS46-1, sent on"
                                + " 05/04/2026: ask for its status and for the papers it still wants"
                        : words[kind],
                "Sample" + number + ", Pat",
                number % 2 == 0 ? "Harbor Health Plan" : "Prairie Mutual",
                Money.ofCents(8_800 + number * 7_313 % 60_000),
                number % 4 == 0 ? "owner" : "",
                number == ACCIDENT ? "Kim Ortega 217-555-0190" : "",
                TODAY.minusDays(late + 14),
                "",
                about(kinds[kind], number));
    }

    private static @Nullable Link about(TaskKind kind, long number) {
        return switch (kind) {
            case HELD_REMITTANCE -> null;
            case PATIENT_CREDIT -> new Link.OfPatient(new PatientId(number));
            default -> new Link.OfClaim(new ClaimId(number + 41));
        };
    }

    @Override
    public PageSource<TaskRow> matching(TaskQuestion question) {
        acts.add("list " + question.filter() + " " + question.kind() + " "
                + (question.payer() == null ? "any" : question.payer()) + " '" + question.text() + "'"
                + (question.age() == TaskAge.ANY ? "" : " " + question.age()));
        return Pretend.source(count, place -> task(place + gone));
    }

    @Override
    public Totals totals(TaskQuestion question) {
        return new Totals(Math.toIntExact(count), Money.ofCents(1_234_567), 12);
    }

    @Override
    public List<FilterOption<PayerId>> payers() {
        return List.of(
                new FilterOption<>(new PayerId(1), "Harbor Health Plan"),
                new FilterOption<>(new PayerId(2), "Prairie Mutual"));
    }

    @Override
    public List<TaskEventRow> history(TaskId task) {
        return List.of(
                new TaskEventRow("06/12/2026 09:14", "owner", "Taken", "", "Took the task"),
                event("Note", "Called, reference 7781: in review until the 24th"),
                event("Put off", "Put off until 06/24/2026, was due 06/12/2026."));
    }

    private static TaskEventRow event(String what, String note) {
        return new TaskEventRow("06/12/2026 09:31", "owner", what, note, note);
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public Billed billNext(ClaimId before) {
        acts.add("next " + before);
        return new Billed(new ClaimId(99), "Claim DS46-2 to the next payer is made.");
    }

    @Override
    public CreditPlan credit(PatientId patient) {
        acts.add("credit " + patient);
        List<CreditPlan.Part> parts = owesNothing
                ? List.of()
                : List.of(
                        new CreditPlan.Part(
                                new ChargeId(1),
                                LocalDate.of(2026, 4, 2),
                                "G0402",
                                Money.ofCents(4_250),
                                Money.ofCents(4_250)),
                        new CreditPlan.Part(
                                new ChargeId(2),
                                LocalDate.of(2026, 5, 19),
                                "G0444",
                                Money.ofCents(3_000),
                                Money.ofCents(750)));
        return new CreditPlan(patient, Money.ofCents(5_000), parts);
    }

    @Override
    public Money useCredit(CreditPlan shown) {
        acts.add("use credit " + shown.patient());
        return Money.ofCents(5_000);
    }

    @Override
    public void take(List<TaskId> tasks) {
        acts.add("take " + tasks);
    }

    @Override
    public void snooze(List<TaskId> tasks, LocalDate until, String note) {
        acts.add("snooze " + tasks + " " + until + " '" + note + "'");
    }

    @Override
    public void note(List<TaskId> tasks, String note) {
        acts.add("note " + tasks + " '" + note + "'");
        throw new IllegalStateException("Task 1 is closed already. Nothing was changed.");
    }

    @Override
    public void done(List<TaskId> tasks, String outcome) {
        acts.add("done " + tasks + " '" + outcome + "'");
        count -= tasks.size();
    }
}
