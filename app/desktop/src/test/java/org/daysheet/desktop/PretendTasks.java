package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.tasks.TaskAge;
import org.daysheet.desktop.tasks.TaskDesk;
import org.daysheet.desktop.tasks.TaskEventRow;
import org.daysheet.desktop.tasks.TaskQuestion;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// A worklist that remembers what was asked of it.
final class PretendTasks implements TaskDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    final List<String> acts = new ArrayList<>();
    long count = 240;

    static TaskRow task(long number) {
        TaskKind[] kinds = {
            TaskKind.DENIAL,
            TaskKind.SILENT_PAYMENT,
            TaskKind.HELD_REMITTANCE,
            TaskKind.REJECTED,
            TaskKind.PATIENT_CREDIT
        };
        String[] words = {
            "Denied CO-197 on claim DS" + (40 + number) + ": authorization missing",
            "The payer has not decided claim DS" + (40 + number) + "-1, sent on 05/04/2026: ask for its status",
            "Held claim OLD-" + number + " of check EFT54799: decide where its money goes",
            "Claim DS" + (40 + number) + "-1 was rejected by the payer's front end: A7 562",
            "Patient paid more than is owed: apply or refund"
        };
        int kind = (int) (number % kinds.length);
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
                words[kind],
                "Sample" + number + ", Pat",
                number % 2 == 0 ? "Harbor Health Plan" : "Prairie Mutual",
                Money.ofCents(8_800 + number * 7_313 % 60_000),
                number % 4 == 0 ? "owner" : "",
                TODAY.minusDays(late + 14),
                "",
                kind == 2 ? null : new Link.OfClaim(new ClaimId(number + 41)));
    }

    @Override
    public PageSource<TaskRow> matching(TaskQuestion question) {
        acts.add("list " + question.filter() + " " + question.kind() + " "
                + (question.payer() == null ? "any" : question.payer()) + " '" + question.text() + "'"
                + (question.age() == TaskAge.ANY ? "" : " " + question.age()));
        return Pretend.source(count, PretendTasks::task);
    }

    @Override
    public Totals totals(TaskQuestion question) {
        return new Totals(Math.toIntExact(count), Money.ofCents(1_234_567));
    }

    @Override
    public List<PayerChoice> payers() {
        return List.of(
                new PayerChoice(new PayerId(1), "Harbor Health Plan"),
                new PayerChoice(new PayerId(2), "Prairie Mutual"));
    }

    @Override
    public List<TaskEventRow> history(TaskId task) {
        return List.of(
                new TaskEventRow("06/12/2026 09:14", "owner", "Took the task"),
                new TaskEventRow("06/12/2026 09:31", "owner", "Called, reference 7781: in review until the 24th"),
                new TaskEventRow("06/12/2026 09:31", "owner", "Put off until 06/24/2026, was due 06/12/2026."));
    }

    @Override
    public LocalDate today() {
        return TODAY;
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
