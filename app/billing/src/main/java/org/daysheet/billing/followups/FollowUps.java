package org.daysheet.billing.followups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.TaskId;

/// The worklist. A thing that needs somebody opens one task, however often it is noticed.
public final class FollowUps {
    private final Session session;

    public FollowUps(Session session) {
        this.session = session;
    }

    /// Opens a task; the one that is there already when the key was used before.
    public TaskId open(Tx tx, TaskDraft draft) {
        TaskId id = open(tx, List.of(draft)).get(draft.key());
        if (id == null) {
            throw new IllegalStateException("a task was not opened");
        }
        return id;
    }

    /// Opens tasks whose keys are new.
    ///
    /// @return id of each key, new or not
    public Map<String, TaskId> open(Tx tx, List<TaskDraft> drafts) {
        return drafts.isEmpty() ? Map.of() : TaskStore.open(tx, drafts);
    }

    /// Ends tasks whose reason went away; unknown keys and tasks that are done are left.
    public void withdraw(Tx tx, Collection<String> keys) {
        TaskStore.withdraw(tx, keys);
    }

    /// Withdraws open tasks whose key begins with one of these; for tasks about a matter that is settled, whatever
    /// file opened them.
    public void withdrawStartingWith(Tx tx, Collection<String> beginnings) {
        TaskStore.withdrawStartingWith(tx, beginnings);
    }

    /// Ends the tasks of denials that were closed by what happened.
    public void withdrawDenials(Tx tx, Collection<DenialId> denials) {
        TaskStore.withdraw(tx, denials.stream().map(FollowUps::denialKey).toList());
    }

    /// Key of the task that works a denial.
    public static String denialKey(DenialId denial) {
        return "denial:" + denial;
    }

    /// Tasks in order of due day, then money.
    public List<FollowUpTask> list(TaskFilter filter) {
        return session.read(tx -> TaskStore.list(tx, filter));
    }

    public FollowUpTask show(TaskId id) {
        return session.read(tx -> TaskStore.find(tx, id))
                .orElseThrow(() -> new BillingException("followups.unknown", id));
    }

    /// Closes a task with what came of it.
    public void done(TaskId id, String outcome) {
        new Worklist(session).done(List.of(id), outcome);
    }

    /// Looks for claims whose payer should have answered by today and has not, by the payer's own days: the 999, the
    /// 277CA, the 835. Withdraws those whose answer has come since.
    ///
    /// @return tasks opened now
    public int watch() {
        return session.write(this::watch);
    }

    /// As {@link #watch()}, inside a transaction.
    public int watch(Tx tx) {
        List<SilenceQuery.Silence> silent = SilenceQuery.find(tx);
        Collection<String> keys = silent.stream().map(FollowUps::silenceKey).toList();
        TaskStore.withdrawOthers(
                tx, List.of(TaskKind.SILENT_FILE, TaskKind.SILENT_CLAIM, TaskKind.SILENT_PAYMENT), keys);
        int before = TaskStore.count(tx);
        var _ = open(tx, silent.stream().map(FollowUps::silence).toList());
        return TaskStore.count(tx) - before;
    }

    private static TaskDraft silence(SilenceQuery.Silence silence) {
        String title = Texts.of(
                "followups.silent."
                        + silence.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                silence.controlNumber(),
                silence.sentOn());
        return new TaskDraft(
                silenceKey(silence),
                silence.kind(),
                silence.dueOn(),
                silence.amount(),
                title,
                new TaskDraft.About(silence.claim(), silence.patient(), silence.payer(), null, null, null));
    }

    private static String silenceKey(SilenceQuery.Silence silence) {
        return silence.kind().name() + ":" + silence.controlNumber();
    }
}
