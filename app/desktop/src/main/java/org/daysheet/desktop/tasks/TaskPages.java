package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.Worklist;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.billing.followups.WorklistOrder;
import org.daysheet.billing.followups.WorklistRow;
import org.daysheet.billing.payments.CreditUse;
import org.daysheet.desktop.claims.Billed;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The worklist of an office, a page at a time.
///
/// @param office the open practice
/// @param day which day it is there
public record TaskPages(Office office, BusinessDay day) implements TaskDesk {

    @Override
    public PageSource<TaskRow> matching(TaskQuestion question) {
        return new Found(office, day, filter(question), WorklistOrder.PRESSING_FIRST);
    }

    /// The tasks of one question in one order.
    private record Found(Office office, BusinessDay day, WorklistFilter filter, WorklistOrder order)
            implements PageSource<TaskRow> {
        @Override
        public PageSource<TaskRow> sorted(Sort sort) {
            return new Found(
                    office,
                    day,
                    filter,
                    new WorklistOrder(WorklistOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return office.worklist().totals(filter).count();
        }

        @Override
        public List<TaskRow> page(long offset, int limit) {
            LocalDate today = day.today();
            return office.worklist().page(filter, order, Math.toIntExact(offset), limit).stream()
                    .map(task -> row(task, today))
                    .toList();
        }
    }

    @Override
    public Totals totals(TaskQuestion question) {
        WorklistFilter asked = filter(question);
        Worklist.Totals totals = office.worklist().totals(asked);
        boolean isToDo = question.filter() == TaskFilter.OPEN || question.filter() == TaskFilter.MINE;
        int due = isToDo ? office.worklist().totals(asked.due(day.today())).count() : 0;
        return new Totals(totals.count(), totals.amount(), due);
    }

    @Override
    public List<FilterOption<PayerId>> payers() {
        return FilterOption.of(
                office.worklist().payers(),
                Worklist.OfPayer::id,
                Worklist.OfPayer::name,
                payer -> payer.id().toString());
    }

    @Override
    public List<TaskEventRow> history(TaskId task) {
        return office.worklist().history(task).stream().map(this::row).toList();
    }

    @Override
    public LocalDate today() {
        return day.today();
    }

    @Override
    public Billed billNext(ClaimId before) {
        return Billed.next(office, before);
    }

    @Override
    public CreditPlan credit(PatientId patient) {
        CreditUse use = office.payments().creditUse(patient);
        return new CreditPlan(
                patient,
                use.credit(),
                use.parts().stream()
                        .map(part -> new CreditPlan.Part(
                                part.charge(), part.serviceOn(), part.procedure(), part.owed(), part.used()))
                        .toList());
    }

    @Override
    public Money useCredit(CreditPlan shown) {
        return office.payments()
                .applyCredit(new CreditUse(
                        shown.patient(),
                        shown.credit(),
                        shown.parts().stream()
                                .map(part -> new CreditUse.Part(
                                        part.charge(), part.procedure(), part.serviceOn(), part.owed(), part.used()))
                                .toList()));
    }

    @Override
    public void take(List<TaskId> tasks) {
        office.worklist().take(tasks);
    }

    @Override
    public void snooze(List<TaskId> tasks, LocalDate until, String note) {
        office.worklist().snooze(tasks, until, note);
    }

    @Override
    public void note(List<TaskId> tasks, String note) {
        office.worklist().note(tasks, note);
    }

    @Override
    public void done(List<TaskId> tasks, String outcome) {
        office.worklist().done(tasks, outcome);
    }

    private WorklistFilter filter(TaskQuestion question) {
        WorklistFilter.Scope scope =
                WorklistFilter.Scope.valueOf(question.filter().name());
        LocalDate today = day.today();
        return new WorklistFilter(
                scope,
                question.kind(),
                question.payer(),
                question.age().dueBy(today),
                question.age().openedBy(today),
                question.text());
    }

    private TaskEventRow row(Worklist.Event event) {
        String name = event.kind().name();
        return new TaskEventRow(
                day.words(event.at()),
                event.by(),
                Texts.of("tasks.what." + name),
                event.note(),
                Texts.of("tasks.event." + name, event.note()).strip());
    }

    /// A task of the list.
    public static TaskRow row(WorklistRow task, LocalDate today) {
        return new TaskRow(
                task.id(),
                task.dueOn(),
                state(task, today),
                task.doneOn() == null,
                task.kind(),
                task.title(),
                task.patientName(),
                task.payerName(),
                task.amount(),
                task.assignee(),
                task.adjuster(),
                task.openedOn(),
                task.outcome(),
                link(task.about()));
    }

    private static Badge state(WorklistRow task, LocalDate today) {
        return switch (task.status()) {
            case OPEN -> due(ChronoUnit.DAYS.between(today, task.dueOn()));
            case SNOOZED -> new Badge(Texts.of("tasks.state.snoozed"), Badge.Tone.BUSY);
            case DONE -> new Badge(Texts.of("tasks.state.done", Formats.date(task.doneOn())), Badge.Tone.GOOD);
            case WITHDRAWN -> new Badge(Texts.of("tasks.state.withdrawn"), Badge.Tone.PLAIN);
        };
    }

    private static Badge due(long days) {
        if (days < 0) {
            return new Badge(Texts.of("tasks.state.overdue", -days), Badge.Tone.BAD);
        }
        return days == 0
                ? new Badge(Texts.of("tasks.state.today"), Badge.Tone.CAUTION)
                : new Badge(Texts.of("tasks.state.ahead", days), Badge.Tone.PLAIN);
    }

    /// The nearest thing a screen can show: the claim, else the check, else the patient.
    private static @Nullable Link link(TaskDraft.About about) {
        if (about.claim() != null) {
            return new Link.OfClaim(about.claim());
        }
        if (about.remittance() != null) {
            return new Link.OfCheck(about.remittance());
        }
        return about.patient() == null ? null : new Link.OfPatient(about.patient());
    }
}
