package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.claims.Billed;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// What the worklist asks of the practice.
public interface TaskDesk {
    /// How many tasks, and the money at stake in them.
    ///
    /// @param due how many of those to be done have a day that has come, 0 where none is to be done
    record Totals(int count, Money amount, int due) {}

    /// Tasks by due day, then money.
    PageSource<TaskRow> matching(TaskQuestion question);

    /// How many tasks a question finds, and the money at stake in them.
    Totals totals(TaskQuestion question);

    /// Payers that have open tasks.
    List<FilterOption<PayerId>> payers();

    /// What was done with a task, oldest first.
    List<TaskEventRow> history(TaskId task);

    /// The business date.
    LocalDate today();

    /// Makes the claim to the payer that comes after a claim's; the task that asked for it is closed.
    Billed billNext(ClaimId before);

    /// What using a patient's credit would pay; nothing is changed.
    CreditPlan credit(PatientId patient);

    /// Uses a patient's credit as it was shown, and refuses when something else would be paid by now.
    ///
    /// @return how much was used
    Money useCredit(CreditPlan shown);

    void take(List<TaskId> tasks);

    void snooze(List<TaskId> tasks, LocalDate until, String note);

    void note(List<TaskId> tasks, String note);

    void done(List<TaskId> tasks, String outcome);
}
