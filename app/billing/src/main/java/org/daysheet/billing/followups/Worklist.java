package org.daysheet.billing.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;

/// The worklist as people work it off: pages in order of due day and money, and what somebody does with one task or
/// many at once. An act on many is one transaction: all of them or none. Every act stays in the task's history.
public final class Worklist {
    private final Session session;

    public Worklist(Session session) {
        this.session = session;
    }

    /// Something that was done with a task.
    ///
    /// @param kind what
    /// @param note in words, may be blank
    /// @param at when
    /// @param by login name of who did it
    public record Event(Kind kind, String note, Instant at, String by) {
        /// What can be done with a task; it is opened again by the program when its reason comes back.
        public enum Kind {
            TAKEN,
            SNOOZED,
            NOTED,
            DONE,
            OPEN
        }
    }

    /// A payer whose tasks are on the list.
    public record OfPayer(PayerId id, String name) {}

    /// How many tasks a filter lets through, and the money at stake in them.
    public record Totals(int count, Money amount) {}

    public Totals totals(WorklistFilter filter) {
        return session.read(tx -> WorklistQuery.totals(tx, session.user(), filter));
    }

    /// Some of the tasks, in order of due day, then money; closed ones by the day they were closed, newest first.
    public List<WorklistRow> page(WorklistFilter filter, int offset, int limit) {
        return page(filter, WorklistOrder.PRESSING_FIRST, offset, limit);
    }

    /// Some of the tasks in an order of somebody's choice.
    public List<WorklistRow> page(WorklistFilter filter, WorklistOrder order, int offset, int limit) {
        return session.read(tx -> WorklistQuery.page(tx, session.user(), filter, order, offset, limit));
    }

    /// Some tasks by key, in no order.
    public List<WorklistRow> named(Collection<TaskId> ids) {
        return session.read(tx -> WorklistQuery.of(tx, ids));
    }

    /// Every task about a patient or one of the patient's claims: those to be done by due day, then closed ones.
    public List<WorklistRow> ofPatient(PatientId patient) {
        return session.read(tx -> WorklistQuery.ofPatient(tx, patient));
    }

    /// Payers with a task that is not closed, by name.
    public List<OfPayer> payers() {
        return session.read(WorklistQuery::payers);
    }

    /// What was done with a task, oldest first.
    public List<Event> history(TaskId id) {
        return session.read(tx -> TaskEventStore.of(tx, id));
    }

    /// The signed-in user takes tasks on; one that somebody else has changes hands.
    public void take(Collection<TaskId> ids) {
        each(ids, "task.taken", (tx, task) -> {
            TaskEventStore.assign(tx, task.id());
            TaskEventStore.insert(tx, task.id(), Event.Kind.TAKEN, "");
        });
    }

    /// Puts tasks off until a later day, when they are due and come back by themselves.
    ///
    /// @param note why, may be blank
    /// @throws BillingException when the day is not after today, or a task is closed
    public void snooze(Collection<TaskId> ids, LocalDate until, String note) {
        if (!until.isAfter(session.today())) {
            throw new BillingException("followups.snooze.not-later", until);
        }
        each(ids, "task.snoozed", (tx, task) -> {
            TaskEventStore.putOff(tx, task.id(), until);
            TaskEventStore.insert(
                    tx,
                    task.id(),
                    Event.Kind.SNOOZED,
                    Texts.of("followups.event.snoozed", until, task.dueOn(), note.strip())
                            .strip());
        });
    }

    /// Writes a note into the history of tasks.
    ///
    /// @throws BillingException when the note is blank or a task is closed
    public void note(Collection<TaskId> ids, String note) {
        if (note.isBlank()) {
            throw new BillingException("followups.note-missing");
        }
        each(ids, "task.noted", (tx, task) -> TaskEventStore.insert(tx, task.id(), Event.Kind.NOTED, note.strip()));
    }

    /// Closes tasks with what came of them.
    ///
    /// @throws BillingException when the outcome is blank or a task is closed already
    public void done(Collection<TaskId> ids, String outcome) {
        if (outcome.isBlank()) {
            throw new BillingException("followups.outcome-missing");
        }
        each(ids, "task.done", (tx, task) -> TaskStore.done(tx, task.id(), outcome.strip()));
    }

    private void each(Collection<TaskId> ids, String action, BiConsumer<Tx, FollowUpTask> act) {
        session.run(tx -> {
            for (TaskId id : ids) {
                FollowUpTask task =
                        TaskStore.find(tx, id).orElseThrow(() -> new BillingException("followups.unknown", id));
                if (task.status() == TaskStatus.DONE || task.status() == TaskStatus.WITHDRAWN) {
                    throw new BillingException("followups.closed", task.title());
                }
                act.accept(tx, task);
                tx.audit(action, "task", id.value(), task.kind().name());
            }
        });
    }
}
