package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.tasks.ChosenTasks;
import org.daysheet.desktop.tasks.TaskAct;
import org.daysheet.desktop.tasks.TaskFilter;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the worklist knows and does, without a screen.
class TasksViewModelTest {
    private final PretendTasks desk = new PretendTasks();
    private final List<Link> opened = new ArrayList<>();
    private final TasksViewModel model = new TasksViewModel(desk, Pretend.sameThread(), opened::add);

    @BeforeEach
    void bringToFront() {
        model.shown();
    }

    @Test
    void theListSaysHowManyTasksAndHowMuchIsAtStake() {
        assertThat(model.rows().size()).isEqualTo(240);
        assertThat(model.summary().get())
                .isEqualTo("240 tasks \u00b7 12,345.67 at stake \u00b7 To do \u00b7 12 due by today");
        assertThat(desk.acts).containsExactly("list OPEN null any ''");
    }

    @Test
    void everyFilterAsksTheDatabaseAnew() {
        model.filter().set(TaskFilter.MINE);
        model.kind().set(Optional.of(TaskKind.DENIAL));
        model.payer().value().set(desk.payers().getFirst());
        model.search().set(" riv");
        model.hidden();
        model.search().set("nobody listens");

        assertThat(desk.acts)
                .containsExactly(
                        "list OPEN null any ''",
                        "list MINE null any ''",
                        "list MINE DENIAL any ''",
                        "list MINE DENIAL 1 ''",
                        "list MINE DENIAL 1 'riv'");
    }

    @Test
    void aPayerThatWasRememberedIsAskedForFromTheFirst() {
        TasksViewModel later = new TasksViewModel(desk, Pretend.sameThread(), opened::add);
        desk.acts.clear();
        later.payer().choose("Prairie Mutual");
        later.shown();
        assertThat(desk.acts).containsExactly("list OPEN null 2 ''");

        TasksViewModel gone = new TasksViewModel(desk, Pretend.sameThread(), opened::add);
        desk.acts.clear();
        gone.payer().choose("Nobody's Mutual");
        gone.shown();
        assertThat(desk.acts).containsExactly("list OPEN null any ''");
    }

    @Test
    void theListSaysInWordsHowItIsFiltered() {
        model.shown();
        model.kind().set(Optional.of(TaskKind.DENIAL));
        model.payer().value().set(desk.payers().getFirst());
        model.search().set("riv ");

        assertThat(model.words())
                .isEqualTo(model.summary().get() + " \u00b7 " + Texts.of("tasks.kind.DENIAL")
                        + " \u00b7 Harbor Health Plan \u00b7 found for \u201criv\u201d");
    }

    @Test
    void oneChosenTaskShowsItsHistoryAndOpensWhatItIsAbout() {
        choose(PretendTasks.task(0));
        model.open();

        assertThat(model.history()).hasSize(3);
        assertThat(model.canOpen().get()).isTrue();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(41)));

        choose(PretendTasks.task(0), PretendTasks.task(1));
        model.open();

        assertThat(model.history()).isEmpty();
        assertThat(model.canOpen().get()).isFalse();
        assertThat(opened).hasSize(1);
    }

    @Test
    void chosenTasksAreTakenTogether() {
        choose(PretendTasks.task(0), PretendTasks.task(1));
        model.acts().take();

        assertThat(desk.acts).containsExactly("list OPEN null any ''", "take [1, 2]", "list OPEN null any ''");
        assertThat(model.acts().notice().get()).isEqualTo(new Badge("2 tasks are yours", Badge.Tone.GOOD));
    }

    @Test
    void aTaskIsPutOffByAWeekUnlessSomebodySaysOtherwise() {
        choose(PretendTasks.task(0));
        model.acts().begin(TaskAct.SNOOZE);
        assertThat(model.acts().until().get()).isEqualTo(LocalDate.of(2026, 7, 3));
        model.acts().until().set(PretendTasks.TODAY);
        assertThat(model.acts().canSubmit().get()).isFalse();

        model.acts().until().set(LocalDate.of(2026, 7, 10));
        model.acts().words().set("in review");
        model.acts().submit();

        assertThat(desk.acts).contains("snooze [1] 2026-07-10 'in review'");
        assertThat(model.acts().form().get()).isNull();
        assertThat(model.acts().notice().get())
                .isEqualTo(new Badge(
                        "Task put off until 07/10/2026: " + PretendTasks.task(0).title(), Badge.Tone.GOOD));
    }

    @Test
    void aTaskIsClosedOnlyWithWords() {
        choose(PretendTasks.task(0), PretendTasks.task(1));
        model.acts().begin(TaskAct.DONE);
        model.acts().submit();
        assertThat(model.acts().canSubmit().get()).isFalse();
        assertThat(desk.acts).containsExactly("list OPEN null any ''");

        model.acts().words().set("paid");
        model.acts().submit();

        assertThat(desk.acts).containsExactly("list OPEN null any ''", "done [1, 2] 'paid'", "list OPEN null any ''");
        assertThat(model.rows().size()).isEqualTo(238);
    }

    @Test
    void aTaskThatIsLookedForIsFoundAmongThoseToBeDone() {
        model.filter().set(TaskFilter.MINE);
        model.search().set("riv");
        model.seek("8");

        assertThat(model.filter().get()).isEqualTo(TaskFilter.OPEN);
        assertThat(desk.acts).endsWith("list OPEN null any ''");
        assertThat(model.placeOfSought()).hasValue(7);
        assertThat(model.placeOfSought()).isEmpty();
    }

    @Test
    void wordsAboutATaskAreNotDroppedWithoutAsking() {
        choose(PretendTasks.task(0));
        model.acts().begin(TaskAct.NOTE);
        model.acts().words().set("called");
        model.choose(new ChosenTasks(List.of(7), List.of(PretendTasks.task(0))));
        assertThat(model.acts().form().get()).isEqualTo(TaskAct.NOTE);
        assertThat(model.acts().asking().get()).isNull();

        ChosenTasks other = new ChosenTasks(List.of(1), List.of(PretendTasks.task(1)));
        assertThat(model.choose(other)).isFalse();
        assertThat(model.chosen().get().rows()).containsExactly(PretendTasks.task(0));
        model.acts().stay();
        assertThat(model.acts().words().get()).isEqualTo("called");
        model.acts().begin(TaskAct.DONE);
        assertThat(model.acts().words().get()).isEqualTo("called");

        assertThat(model.choose(other)).isFalse();
        model.acts().drop();
        assertThat(model.acts().form().get()).isNull();
        assertThat(model.chosen().get()).isEqualTo(other);
    }

    @Test
    void tasksThatNobodyLookedAtYetAreChangedToo() {
        List<Integer> every = IntStream.range(0, 240).boxed().toList();
        model.choose(new ChosenTasks(every, List.of()));
        model.acts().begin(TaskAct.DONE);
        model.acts().words().set("settled");
        model.acts().submit();

        assertThat(desk.acts)
                .contains("done " + LongStream.rangeClosed(1, 240).boxed().toList() + " 'settled'");
        assertThat(model.acts().notice().get()).isEqualTo(new Badge("240 tasks closed", Badge.Tone.GOOD));
    }

    @Test
    void actsAreDoneWithTheTasksThatWereChosenWhereverTheyStandByThen() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        TasksViewModel slow = slow(waiting);
        slow.choose(new ChosenTasks(List.of(0, 150), List.of()));
        assertThat(slow.acts().canAct().get()).isFalse();
        work(waiting);
        assertThat(slow.chosen().get().rows()).containsExactly(PretendTasks.task(0), PretendTasks.task(150));

        desk.gone = 3;
        slow.acts().take();
        work(waiting);

        assertThat(desk.acts).contains("take [1, 151]");
        assertThat(slow.acts().notice().get()).isEqualTo(new Badge("2 tasks are yours", Badge.Tone.GOOD));
    }

    @Test
    void placesThatHoldOtherTasksByNowChooseNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        TasksViewModel slow = slow(waiting);
        desk.gone = 3;
        slow.choose(new ChosenTasks(List.of(0, 150), List.of()));
        work(waiting);

        assertThat(slow.chosen().get().rows()).isEmpty();
        slow.acts().take();
        work(waiting);
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take"));
        assertThat(slow.acts().notice().get())
                .isEqualTo(new Badge(
                        "The list has changed since you looked, so none was chosen. Choose again.",
                        Badge.Tone.CAUTION));
        assertThat(slow.rows().known(List.of(0))).contains(List.of(PretendTasks.task(3)));
    }

    private TasksViewModel slow(Deque<Runnable> waiting) {
        TasksViewModel slow =
                new TasksViewModel(desk, new Background(waiting::add, Runnable::run, Pretend::words), opened::add);
        slow.shown();
        work(waiting);
        return slow;
    }

    private static void work(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void whatCameOfAnActIsNewsOnlyWhenTheScreenWasLeft() {
        Background background = Pretend.sameThread();
        TasksViewModel other = new TasksViewModel(desk, background, opened::add);
        other.shown();
        other.choose(new ChosenTasks(List.of(0), List.of(PretendTasks.task(0))));
        other.acts().take();
        assertThat(background.news()).isEmpty();
        other.hidden();
        other.acts().take();
        assertThat(background.news())
                .extracting(job -> job.result().get())
                .containsExactly("Task is yours: " + PretendTasks.task(0).title());
    }

    private void choose(TaskRow... tasks) {
        model.choose(new ChosenTasks(IntStream.range(0, tasks.length).boxed().toList(), List.of(tasks)));
    }

    @Test
    void anActThatIsRefusedSaysWhy() {
        choose(PretendTasks.task(0));
        model.acts().begin(TaskAct.NOTE);
        model.acts().words().set("called");
        model.acts().submit();

        assertThat(model.acts().notice().get())
                .isEqualTo(new Badge("Task 1 is closed already. Nothing was changed.", Badge.Tone.BAD));
        assertThat(model.acts().canAct().get()).isTrue();
    }
}
