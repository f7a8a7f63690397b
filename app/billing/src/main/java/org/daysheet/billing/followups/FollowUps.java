package org.daysheet.billing.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.claims.AnswerDaysQuery;
import org.daysheet.billing.claims.SilenceQuery;
import org.daysheet.billing.practice.Settings;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The worklist. A thing that needs somebody opens one task, however often it is noticed.
public final class FollowUps {
    private static final int DAYS_TO_WORK = 7;
    private static final int ENROLMENT_DAYS = 30;
    private static final String ENROLMENT_DAYS_KEY = "enrolment.reminder-days";
    private static final List<TaskKind> SILENT =
            List.of(TaskKind.SILENT_FILE, TaskKind.SILENT_CLAIM, TaskKind.SILENT_PAYMENT);
    private static final List<TaskKind> WATCHED = Stream.concat(
                    SILENT.stream(),
                    Stream.of(
                            TaskKind.TIMELY_FILING,
                            TaskKind.PAYER_CREDIT,
                            TaskKind.ENROLMENT,
                            TaskKind.AUTHORIZATION,
                            TaskKind.ELIGIBILITY))
            .toList();

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

    /// Opens tasks whose keys are new, and again those whose reason had gone away and is back. What a person has
    /// done stays done.
    ///
    /// @return id of each key, new or not
    public Map<String, TaskId> open(Tx tx, List<TaskDraft> drafts) {
        return drafts.isEmpty()
                ? Map.of()
                : TaskStore.open(tx, drafts, Set.of(TaskStatus.WITHDRAWN)).ids();
    }

    /// Opens tasks again, whatever became of them; unknown keys are left.
    public void reopen(Tx tx, Collection<String> keys) {
        TaskStore.reopen(tx, keys);
    }

    /// Closes the task with this key because somebody did elsewhere what it asks for.
    public void settle(Tx tx, String key, String outcome) {
        TaskStore.settle(tx, key, outcome);
    }

    /// Closes the tasks that asked to bill the payer after a claim's, because that was done.
    ///
    /// @param made number of the claim to the payer that comes next
    public void nextBilled(Tx tx, ClaimId before, String made) {
        for (String key : TaskStore.openKeys(tx, List.of(TaskKind.BILL_NEXT_PAYER), List.of(before))) {
            TaskStore.settle(tx, key, Texts.of("followups.next-billed", made));
        }
    }

    /// Closes the tasks that wait for a payer whom the one before was to tell, because the practice bills it itself.
    ///
    /// @param coverage under which that payer is asked for the visit
    public void crossoverBilled(Tx tx, EncounterId encounter, CoverageId coverage, String outcome) {
        String waiting = nextKey(encounter, coverage);
        TaskStore.openKeys(tx, List.of(TaskKind.CROSSOVER)).stream()
                .filter(key -> key.startsWith(waiting))
                .forEach(key -> TaskStore.settle(tx, key, outcome));
    }

    /// Beginning of the keys of all tasks that wait for, or bill, this coverage of a visit.
    public static String nextKey(EncounterId encounter, CoverageId coverage) {
        return "next:" + encounter + ":" + coverage + ":";
    }

    /// Keys of the open tasks of a kind.
    public List<String> openKeys(Tx tx, TaskKind kind) {
        return TaskStore.openKeys(tx, List.of(kind));
    }

    /// Ends the tasks about answers that were overdue and have come with a file about many claims.
    public void heard(Tx tx) {
        List<String> open = TaskStore.openKeys(tx, SILENT);
        if (!open.isEmpty()) {
            Set<String> due = SilenceTasks.of(SilenceQuery.find(tx)).stream()
                    .map(TaskDraft::key)
                    .collect(Collectors.toSet());
            withdraw(tx, open.stream().filter(key -> !due.contains(key)).toList());
        }
    }

    /// Opens the tasks about answers that are overdue again, since what was taken for one of them is not.
    public void unheard(Tx tx) {
        var _ = open(tx, SilenceTasks.of(SilenceQuery.find(tx)));
    }

    /// Ends the tasks that ask where the payers' decisions about these claims are: they have come.
    public void answered(Tx tx, Collection<ClaimId> claims) {
        withdraw(tx, TaskStore.openKeys(tx, List.of(TaskKind.SILENT_CLAIM, TaskKind.SILENT_PAYMENT), claims));
    }

    /// Ends tasks whose reason went away; unknown keys and tasks that are done are left.
    public void withdraw(Tx tx, Collection<String> keys) {
        TaskStore.withdraw(tx, keys);
    }

    /// Where the tasks of some kinds about these patients stand, by key.
    public Map<String, TaskStatus> about(Tx tx, Collection<PatientId> patients, List<TaskKind> kinds) {
        return TaskStore.about(tx, patients, kinds);
    }

    /// When a denial of a payer is to be worked, and until when it can be appealed.
    ///
    /// @param payer null when nobody knows who it is
    /// @param decidedOn day of the decision
    public DenialDays denialDays(Tx tx, @Nullable PayerId payer, LocalDate decidedOn) {
        return PayerDaysQuery.of(tx, payer, decidedOn);
    }

    /// A person has closed or opened a denial: the task that works it follows.
    public void denialMoved(Tx tx, DenialId denial, boolean isOpen, String outcome) {
        if (isOpen) {
            reopen(tx, List.of(denialKey(denial)));
        } else {
            settle(tx, denialKey(denial), outcome);
        }
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

    /// Looks what needs somebody by now although nothing happened: claims whose payer should have answered, by the
    /// payer's own days (the 999, the 277CA, the 835), claims that will soon be too late to send, payers that have
    /// paid too much, applications for enrolment that nobody answers, authorizations that run out, open visits
    /// whose payer wants to be asked before. Withdraws what needs nobody any more.
    ///
    /// @return tasks opened now
    public int watch() {
        return session.write(this::watch);
    }

    /// After how many days answers of each payer are missed.
    public Map<PayerId, AnswerDays> answerDays() {
        return session.read(AnswerDaysQuery::all);
    }

    /// As {@link #watch()}, inside a transaction.
    public int watch(Tx tx) {
        List<TaskDraft> due = new ArrayList<>(SilenceTasks.of(SilenceQuery.find(tx)));
        DeadlineQuery.find(tx).forEach(deadline -> due.add(deadline(deadline)));
        CreditQuery.ofPayers(tx).forEach(credit -> due.add(credit(tx, credit)));
        int days = enrolmentDays(tx);
        EnrolmentQuery.since(tx, tx.today().minusDays(days)).forEach(waiting -> due.add(enrolment(waiting, days)));
        due.addAll(AuthorizationQuery.due(tx));
        due.addAll(EligibilityQuery.due(tx));
        Set<String> keys = due.stream().map(TaskDraft::key).collect(Collectors.toSet());
        TaskStore.withdraw(
                tx,
                TaskStore.openKeys(tx, WATCHED).stream()
                        .filter(key -> !keys.contains(key))
                        .toList());
        withdrawUsedCredits(tx);
        return TaskStore.open(tx, due, Set.of(TaskStatus.WITHDRAWN)).count();
    }

    /// Ends the tasks about credits of patients that have been used or paid back.
    public void withdrawUsedCredits(Tx tx) {
        TaskStore.withdraw(tx, CreditQuery.usedByPatients(tx));
    }

    /// Opens and ends the tasks about payers that have paid more than their part of these charges.
    ///
    /// @param mayBeNew whether credits may have come to be; otherwise only known ones are looked at again
    public void payerCredits(Tx tx, Collection<ChargeId> charges, boolean mayBeNew) {
        Map<String, ChargeId> known = new LinkedHashMap<>();
        for (String key : TaskStore.openKeys(tx, List.of(TaskKind.PAYER_CREDIT))) {
            known.put(key, CreditQuery.chargeOf(key));
        }
        Set<ChargeId> looked = new HashSet<>(charges);
        if (!mayBeNew) {
            looked.retainAll(known.values());
        }
        if (looked.isEmpty()) {
            return;
        }
        List<TaskDraft> credits = CreditQuery.ofPayers(tx, looked).stream()
                .map(credit -> credit(tx, credit))
                .toList();
        Set<String> keys = credits.stream().map(TaskDraft::key).collect(Collectors.toSet());
        known.entrySet().removeIf(entry -> !looked.contains(entry.getValue()) || keys.contains(entry.getKey()));
        TaskStore.withdraw(tx, known.keySet());
        var _ = open(tx, credits);
    }

    private static TaskDraft credit(Tx tx, CreditQuery.Credit credit) {
        return new TaskDraft(
                credit.key(),
                TaskKind.PAYER_CREDIT,
                tx.today().plusDays(DAYS_TO_WORK),
                credit.amount(),
                Texts.of(
                        "followups.payer-credit",
                        credit.payerName(),
                        credit.procedure(),
                        credit.serviceOn(),
                        credit.accountNumber()),
                new TaskDraft.About(credit.claim(), credit.patient(), credit.payer(), null, null, null));
    }

    /// After how many days without an answer to an application for enrolment a task is opened.
    public int enrolmentDays() {
        return session.read(this::enrolmentDays);
    }

    private int enrolmentDays(Tx tx) {
        return new Settings(session)
                .find(tx, ENROLMENT_DAYS_KEY, tx.today())
                .map(Integer::valueOf)
                .orElse(ENROLMENT_DAYS);
    }

    /// Says after how many days without an answer to an application for enrolment a task is opened, from today on.
    public void remindOfEnrolments(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a payer takes at least a day");
        }
        new Settings(session).keep(ENROLMENT_DAYS_KEY, session.today(), Integer.toString(days));
    }

    private static TaskDraft enrolment(EnrolmentQuery.Waiting waiting, int days) {
        String words = switch (waiting.kind()) {
            case "CLAIMS" -> "followups.enrolment.claims";
            case "ERA" -> "followups.enrolment.era";
            default -> "followups.enrolment.eft";
        };
        return new TaskDraft(
                waiting.key(),
                TaskKind.ENROLMENT,
                waiting.appliedOn().plusDays(days),
                Money.ZERO,
                Texts.of(words, waiting.payerName(), waiting.appliedOn()),
                new TaskDraft.About(null, null, waiting.payer(), null, null, null));
    }

    private static TaskDraft deadline(DeadlineQuery.Deadline deadline) {
        return new TaskDraft(
                "timely:" + deadline.claim(),
                TaskKind.TIMELY_FILING,
                deadline.on(),
                deadline.amount(),
                Texts.of("followups.timely-filing", deadline.controlNumber(), deadline.on()),
                new TaskDraft.About(deadline.claim(), deadline.patient(), deadline.payer(), null, null, null));
    }
}
