package org.daysheet.billing.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.daysheet.billing.Office;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimNumberQuery;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Role;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is done with tasks, and in what order they are shown.
class WorklistTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final WorklistFilter OPEN = WorklistFilter.of(WorklistFilter.Scope.OPEN);

    private final TestOffice practice = new TestOffice();
    private final Worklist worklist = practice.office().worklist();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void tasksComeByDueDayThenByMoneyAPageAtATime() {
        task("late, little", TODAY.minusDays(3), 1_000);
        task("today, little", TODAY, 2_000);
        task("today, much", TODAY, 90_000);
        task("tomorrow", TODAY.plusDays(1), 500_000);

        assertThat(titles(worklist.page(OPEN, 0, 3))).containsExactly("late, little", "today, much", "today, little");
        assertThat(titles(worklist.page(OPEN, 3, 3))).containsExactly("tomorrow");
        // 10.00 + 20.00 + 900.00 + 5,000.00
        assertThat(worklist.totals(OPEN)).isEqualTo(new Worklist.Totals(4, Money.ofCents(593_000)));
        assertThat(worklist.totals(new WorklistFilter(WorklistFilter.Scope.OPEN, null, null, TODAY, "")))
                .isEqualTo(new Worklist.Totals(3, Money.ofCents(93_000)));
    }

    @Test
    void aTaskSaysWhomItIsAboutAndIsFoundByNameWordsKindAndPayer() {
        PatientId patient = practice.patient("P1");
        TaskId task = open(new TaskDraft(
                "one",
                TaskKind.DENIAL,
                TODAY,
                Money.ofCents(4_200),
                "Denied CO-197",
                new TaskDraft.About(null, patient, practice.payer(), null, null, null)));
        task("nobody's", TODAY, 1);

        assertThat(worklist.page(filter("riv"), 0, 10))
                .containsExactly(new WorklistRow(
                        task,
                        TaskKind.DENIAL,
                        TaskStatus.OPEN,
                        TODAY,
                        Money.ofCents(4_200),
                        "Denied CO-197",
                        new TaskDraft.About(null, patient, practice.payer(), null, null, null),
                        "Rivera, Ana",
                        "Acme Health Plan",
                        "",
                        "",
                        TODAY,
                        null,
                        ""));
        assertThat(titles(worklist.page(filter("co-197"), 0, 10))).containsExactly("Denied CO-197");
        assertThat(titles(worklist.page(
                        new WorklistFilter(WorklistFilter.Scope.ALL, TaskKind.OTHER, null, null, ""), 0, 10)))
                .containsExactly("nobody's");
        assertThat(titles(worklist.page(
                        new WorklistFilter(WorklistFilter.Scope.ALL, null, practice.payer(), null, ""), 0, 10)))
                .containsExactly("Denied CO-197");
        assertThat(worklist.payers()).containsExactly(new Worklist.OfPayer(practice.payer(), "Acme Health Plan"));
    }

    @Test
    void aTaskIsFoundByTheNumberOfItsClaimAndByThePayer() {
        ClaimId claim = practice.readyClaim("P1");
        String number = practice.office().session().read(tx -> ClaimNumberQuery.of(tx, claim));
        open(new TaskDraft(
                "of a claim",
                TaskKind.DENIAL,
                TODAY,
                Money.ofCents(4_200),
                "Work the denial",
                TaskDraft.About.claim(claim)));
        open(new TaskDraft(
                "of a payer",
                TaskKind.OTHER,
                TODAY,
                Money.ZERO,
                "Ask for a contact",
                new TaskDraft.About(null, null, practice.payer(), null, null, null)));
        task("nobody's", TODAY, 1);

        assertThat(titles(worklist.page(filter(number.toLowerCase(Locale.ROOT)), 0, 10)))
                .containsExactly("Work the denial");
        assertThat(titles(worklist.page(filter("health plan"), 0, 10))).containsExactly("Ask for a contact");
        assertThat(worklist.totals(filter(number))).isEqualTo(new Worklist.Totals(1, Money.ofCents(4_200)));
        assertThat(worklist.page(filter("no such thing"), 0, 10)).isEmpty();
    }

    @Test
    void tasksAreFoundByTheDayTheyWereOpened() {
        task("of today", TODAY.plusDays(40), 2_000);

        assertThat(titles(worklist.page(openedBy(TODAY), 0, 10))).containsExactly("of today");
        assertThat(worklist.page(openedBy(TODAY.minusDays(1)), 0, 10)).isEmpty();
        assertThat(worklist.totals(openedBy(TODAY))).isEqualTo(new Worklist.Totals(1, Money.ofCents(2_000)));
    }

    private static WorklistFilter openedBy(LocalDate day) {
        return new WorklistFilter(WorklistFilter.Scope.OPEN, null, null, null, day, "");
    }

    @Test
    void theWorklistIsOrderedAsSomebodyWants() {
        open(about("b of Rivera", TODAY.plusDays(1), practice.patient("P1")));
        task("c, much", TODAY, 90_000);
        task("a, little", TODAY, 1_000);

        assertThat(titles(worklist.page(OPEN, by(WorklistOrder.Column.TITLE, false), 0, 2)))
                .containsExactly("a, little", "b of Rivera");
        assertThat(titles(worklist.page(OPEN, by(WorklistOrder.Column.TITLE, false), 2, 2)))
                .containsExactly("c, much");
        assertThat(titles(worklist.page(OPEN, by(WorklistOrder.Column.AMOUNT, true), 0, 10)))
                .containsExactly("c, much", "a, little", "b of Rivera");
        assertThat(titles(worklist.page(OPEN, by(WorklistOrder.Column.DUE, true), 0, 10)))
                .containsExactly("b of Rivera", "c, much", "a, little");
        for (WorklistOrder.Column column : WorklistOrder.Column.values()) {
            assertThat(worklist.page(OPEN, by(column, true), 0, 10)).hasSize(3);
        }
        assertThat(titles(worklist.page(OPEN, by(WorklistOrder.Column.PATIENT, false), 0, 10)))
                .containsExactly("b of Rivera", "c, much", "a, little");
    }

    private static WorklistOrder by(WorklistOrder.Column column, boolean isDescending) {
        return new WorklistOrder(column, isDescending);
    }

    @Test
    void whoTakesATaskHasIt() {
        TaskId mine = task("mine", TODAY, 100);
        TaskId theirs = task("theirs", TODAY, 200);
        Office colleague = colleague();

        worklist.take(List.of(mine));
        colleague.worklist().take(List.of(theirs));

        WorklistFilter ofMine = WorklistFilter.of(WorklistFilter.Scope.MINE);
        assertThat(titles(worklist.page(ofMine, 0, 10))).containsExactly("mine");
        assertThat(titles(colleague.worklist().page(ofMine, 0, 10))).containsExactly("theirs");
        assertThat(worklist.page(OPEN, 0, 10))
                .extracting(WorklistRow::title, WorklistRow::assignee)
                .containsExactly(Tuple.tuple("theirs", "kim"), Tuple.tuple("mine", "pat"));
    }

    @Test
    void aTaskPutOffComesBackOnItsDay() {
        TaskId task = task("call the payer", TODAY.minusDays(1), 100);

        worklist.snooze(List.of(task), TODAY.plusDays(7), "they asked for a week");

        WorklistFilter later = WorklistFilter.of(WorklistFilter.Scope.SNOOZED);
        assertThat(worklist.page(OPEN, 0, 10)).isEmpty();
        assertThat(practice.office().followUps().list(TaskFilter.OPEN)).isEmpty();
        assertThat(worklist.page(later, 0, 10))
                .extracting(WorklistRow::status, WorklistRow::dueOn)
                .containsExactly(Tuple.tuple(TaskStatus.SNOOZED, TODAY.plusDays(7)));

        practice.database().clock().setDay(TODAY.plusDays(7));

        assertThat(worklist.page(later, 0, 10)).isEmpty();
        assertThat(practice.office().followUps().list(TaskFilter.OPEN)).hasSize(1);
        assertThat(worklist.page(OPEN, 0, 10))
                .extracting(WorklistRow::status, WorklistRow::dueOn)
                .containsExactly(Tuple.tuple(TaskStatus.OPEN, TODAY.plusDays(7)));
    }

    @Test
    void whatWasDoneWithATaskStaysInItsHistory() {
        TaskId task = task("call the payer", TODAY, 100);

        worklist.take(List.of(task));
        worklist.note(List.of(task), " reference 7781 ");
        worklist.snooze(List.of(task), LocalDate.of(2026, 3, 9), "");
        worklist.done(List.of(task), "paid");

        assertThat(worklist.history(task))
                .extracting(Worklist.Event::kind, Worklist.Event::note, Worklist.Event::by)
                .containsExactly(
                        Tuple.tuple(Worklist.Event.Kind.TAKEN, "", "pat"),
                        Tuple.tuple(Worklist.Event.Kind.NOTED, "reference 7781", "pat"),
                        Tuple.tuple(
                                Worklist.Event.Kind.SNOOZED, "Put off until 03/09/2026, was due 03/02/2026.", "pat"),
                        Tuple.tuple(Worklist.Event.Kind.DONE, "paid", "pat"));
        assertThat(worklist.page(WorklistFilter.of(WorklistFilter.Scope.CLOSED), 0, 10))
                .extracting(WorklistRow::status, WorklistRow::doneOn, WorklistRow::outcome)
                .containsExactly(Tuple.tuple(TaskStatus.DONE, TODAY, "paid"));
    }

    @Test
    void aTaskWhoseReasonComesBackIsOpenAgainAndItsHistorySaysSo() {
        TaskId task = task("call the payer", TODAY, 100);
        worklist.done(List.of(task), "paid");

        practice.office().session().write(tx -> {
            practice.office().followUps().reopen(tx, List.of("call the payer"));
            return true;
        });

        assertThat(worklist.history(task))
                .extracting(Worklist.Event::kind, Worklist.Event::note, Worklist.Event::by)
                .containsExactly(
                        Tuple.tuple(Worklist.Event.Kind.DONE, "paid", "pat"),
                        Tuple.tuple(Worklist.Event.Kind.OPEN, "its reason is back", "pat"));
        assertThat(worklist.page(OPEN, 0, 10))
                .extracting(WorklistRow::status, WorklistRow::outcome)
                .containsExactly(Tuple.tuple(TaskStatus.OPEN, ""));
    }

    @Test
    void theTasksOfAPatientAreThoseToDoThenTheClosedOnes() {
        PatientId patient = practice.patient("P1");
        TaskId closed = open(about("closed", TODAY, patient));
        open(about("later", TODAY.plusDays(4), patient));
        open(about("today", TODAY, patient));
        open(about("of another", TODAY, practice.patient("P2")));
        worklist.done(List.of(closed), "paid");

        assertThat(titles(worklist.ofPatient(patient))).containsExactly("today", "later", "closed");
    }

    private static TaskDraft about(String title, LocalDate due, PatientId patient) {
        return new TaskDraft(
                title,
                TaskKind.OTHER,
                due,
                Money.ofCents(100),
                title,
                new TaskDraft.About(null, patient, null, null, null, null));
    }

    @Test
    void anActOnManyTasksIsDoneToAllOrNone() {
        TaskId open = task("open", TODAY, 100);
        TaskId closed = task("closed", TODAY, 100);
        worklist.done(List.of(closed), "done before");

        assertThatThrownBy(() -> worklist.done(List.of(open, closed), "together"))
                .isInstanceOf(BillingException.class)
                .hasMessage("The task \"closed\" is closed already. Nothing was changed.");
        assertThat(titles(worklist.page(OPEN, 0, 10))).containsExactly("open");
        assertThat(worklist.history(open)).isEmpty();

        TaskId other = task("other", TODAY, 50);
        worklist.done(List.of(open, other), "together");
        assertThat(worklist.page(OPEN, 0, 10)).isEmpty();
    }

    @Test
    void nothingIsDoneWithoutWordsOrIntoThePast() {
        TaskId task = task("call the payer", TODAY, 100);

        assertThatThrownBy(() -> worklist.done(List.of(task), " "))
                .hasMessage("A task cannot be closed without saying what came of it. Nothing was changed.");
        assertThatThrownBy(() -> worklist.note(List.of(task), " "))
                .hasMessage("There is nothing in the note. Nothing was changed.");
        assertThatThrownBy(() -> worklist.snooze(List.of(task), TODAY, "today is no later day"))
                .hasMessage(
                        "A task can be put off until a day after today, not until 03/02/2026. Nothing was changed.");
        assertThat(worklist.history(task)).isEmpty();
    }

    private static WorklistFilter filter(String text) {
        return new WorklistFilter(WorklistFilter.Scope.OPEN, null, null, null, text);
    }

    private static List<String> titles(List<WorklistRow> rows) {
        return rows.stream().map(WorklistRow::title).toList();
    }

    private TaskId task(String title, LocalDate dueOn, long cents) {
        return open(new TaskDraft(title, TaskKind.OTHER, dueOn, Money.ofCents(cents), title, TaskDraft.About.NOTHING));
    }

    private TaskId open(TaskDraft draft) {
        return practice.office()
                .session()
                .write(tx -> practice.office().followUps().open(tx, draft));
    }

    private Office colleague() {
        return Office.over(
                practice.database().database(), practice.office().users().add("kim", "Kim", Role.BILLER));
    }
}
