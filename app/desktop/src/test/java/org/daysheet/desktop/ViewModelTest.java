package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.intake.IntakeViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.junit.jupiter.api.Test;

/// What the screens know and do, without a screen.
class ViewModelTest {
    @Test
    void aListOfTwoHundredThousandReadsOnlyTheFirstPageAndTheOnesLookedAt() {
        List<String> reads = new ArrayList<>();
        PatientsViewModel model = new PatientsViewModel(
                (_, _) -> Pretend.source(200_000, number -> {
                    if (number % 100 == 0) {
                        reads.add("page " + number / 100);
                    }
                    return Pretend.patient(number);
                }),
                Pretend.sameThread());
        model.shown();
        PatientRow far = model.rows().slots().get().get(150_042).value();
        assertThat(model.rows().size()).isEqualTo(200_000);
        assertThat(far).isEqualTo(Pretend.patient(150_042));
        assertThat(reads).containsExactly("page 0", "page 1500");
        assertThat(model.summary().get()).isEqualTo("200,000 patients");
    }

    @Test
    void typingSearchesForTheNewestTextOnly() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        List<String> asked = new ArrayList<>();
        Background slow = new Background(waiting::add, Runnable::run, Pretend::words);
        PatientsViewModel model = new PatientsViewModel(
                (_, text) -> {
                    asked.add(text);
                    return Pretend.source(text.length(), Pretend::patient);
                },
                slow);
        model.shown();
        model.search().set("r");
        model.search().set("ri");
        model.search().set("riv");
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(model.rows().size()).isEqualTo(3);
        assertThat(model.summary().get()).isEqualTo("3 found for \u201criv\u201d");
        assertThat(asked).containsExactly("", "r", "ri", "riv");
    }

    @Test
    void whatIsDoneWithWhatWasFoundWaitsForTheNewestRowsAndIsDroppedWithTheList() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background slow = new Background(waiting::add, Runnable::run, Pretend::words);
        PatientsViewModel model =
                new PatientsViewModel((_, text) -> Pretend.source(text.length(), Pretend::patient), slow);
        List<String> done = new ArrayList<>();
        model.shown();
        model.search().set("ri");
        model.rows().whenRead(() -> done.add(model.rows().size() + " rows"));
        assertThat(done).isEmpty();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        model.rows().whenRead(() -> done.add("at once"));
        model.search().set("riv");
        model.rows().whenRead(() -> done.add("never"));
        model.hidden();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(done).containsExactly("2 rows", "at once");
    }

    @Test
    void nothingIsDoneWithOldRowsWhenTheNewOnesCouldNotBeRead() {
        PatientsViewModel model = new PatientsViewModel(
                (_, text) -> Pretend.source(1, number -> {
                    if (!text.isEmpty()) {
                        throw new IllegalStateException("not now");
                    }
                    return Pretend.patient(number);
                }),
                Pretend.sameThread());
        List<String> done = new ArrayList<>();
        model.shown();
        model.search().set("1002");
        model.rows().whenRead(() -> done.add("old rows"));
        assertThat(model.rows().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(done).isEmpty();
    }

    @Test
    void aListThatCannotBeReadSaysWhyAndCanBeReadAgain() {
        List<Boolean> broken = new ArrayList<>(List.of(true, false));
        PatientsViewModel model = new PatientsViewModel(
                (_, _) -> {
                    boolean isBroken = broken.removeFirst();
                    return Pretend.source(1, number -> {
                        if (isBroken) {
                            throw new IllegalStateException("not now");
                        }
                        return Pretend.patient(number);
                    });
                },
                new Background(
                        Runnable::run, Runnable::run, error -> new Failure("The list cannot be read now.", true)));
        model.shown();
        assertThat(model.rows().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(model.rows().failure().get()).isEqualTo("The list cannot be read now.");
        model.load();
        assertThat(model.rows().state().get()).isEqualTo(PagedRows.State.READY);
    }

    @Test
    void aScreenThatIsLeftListensNoMore() {
        PretendClaims desk = new PretendClaims(2);
        ClaimsViewModel model = new ClaimsViewModel(desk, Pretend.sameThread(), _ -> {}, FilterMemory.NONE);
        model.shown();
        model.filter().set(ClaimFilter.DENIED);
        model.hidden();
        model.search().set("harbor");
        assertThat(desk.acts).containsExactly("unclaimed", "list ALL ''", "list DENIED ''");
        assertThat(model.summary().get()).isEqualTo("2 claims \u00b7 Denied");
    }

    @Test
    void postingACheckPlansItFirstAndReadsTheListAfterwards() {
        Pretend.Desk desk = new Pretend.Desk();
        ChecksViewModel model = new ChecksViewModel(desk, Pretend.sameThread(), _ -> {});
        model.shown();
        model.choose(Pretend.check(3));
        assertThat(model.canPost().get()).isTrue();
        model.post();
        assertThat(model.outcome().get()).isEqualTo(new Outcome(true, "Posted 1 claim, 1 held.", List.of()));
        assertThat(desk.acts).containsExactly("list TO_POST ''", "plan 4", "post 4", "list TO_POST ''", "plan 4");
    }

    @Test
    void anActThatFailsIsExplainedInPlaceAndMayBeTriedAgain() {
        ChecksViewModel model = new ChecksViewModel(new Pretend.Desk(), Pretend.sameThread(), _ -> {});
        model.shown();
        model.askClean();
        model.postClean();
        assertThat(model.outcome().get()).isEqualTo(new Outcome(false, "The ledger takes no changes.", List.of()));
        assertThat(model.working().get()).isFalse();
        model.choose(Pretend.check(3));
        model.post();
        assertThat(model.outcome().get()).isEqualTo(new Outcome(true, "Posted 1 claim, 1 held.", List.of()));
    }

    @Test
    void whatPostingAllCleanChecksWouldDoIsShownFirst() {
        Pretend.Desk desk = new Pretend.Desk();
        ChecksViewModel model = new ChecksViewModel(desk, Pretend.sameThread(), _ -> {});
        model.shown();
        model.askClean();
        assertThat(model.clean().get().count()).isEqualTo(2);
        assertThat(model.clean().get().left()).hasSize(1);
        model.leave();
        assertThat(model.clean().get()).isNull();
        assertThat(desk.acts).containsExactly("list TO_POST ''", "clean");
    }

    @Test
    void aCheckIsVoidedOrSetAsideOnlyWithAReason() {
        Pretend.Desk desk = new Pretend.Desk();
        ChecksViewModel model = new ChecksViewModel(desk, Pretend.sameThread(), _ -> {});
        model.shown();
        model.beginVoid();
        assertThat(model.voiding().check().get()).isNull();
        model.choose(Pretend.check(3));
        model.beginVoid();
        assertThat(model.voiding().check().get()).isEqualTo(Pretend.check(3));
        model.choose(Pretend.check(4));
        model.beginVoid();
        model.voidNow();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("void"));
        model.voiding().reason().set(" wrong practice ");
        model.voidNow();
        assertThat(desk.acts).contains("void 5 'wrong practice'");
        assertThat(model.outcome().get().headline()).isEqualTo("Check EFT1000004 is voided.");
    }

    @Test
    void filesAreTakenFromAnywhereAndWhatTheyBroughtIsOpened() {
        PretendIntake desk = new PretendIntake();
        List<Link> opened = new ArrayList<>();
        IntakeViewModel model = new IntakeViewModel(desk, Pretend.sameThread(), opened::add);
        model.take(List.of());
        model.take(List.of(Path.of("era.835"), Path.of("letter.pdf")));
        assertThat(desk.acts).containsExactly("take [era.835, letter.pdf]");
        assertThat(model.result().get().told()).isEqualTo("1 of 3 files were taken. Nothing is posted yet.");
        model.open(model.result().get().files().getLast());
        assertThat(opened).isEmpty();
        model.open(model.result().get().files().getFirst());
        assertThat(opened).containsExactly(PretendIntake.CHECK);
        assertThat(model.result().get()).isNull();
        assertThat(model.isIdle().get()).isTrue();
    }

    @Test
    void aJobShowsItsProgressAndCanBeStopped() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background background = new Background(waiting::add, Runnable::run, Pretend::words);
        List<String> seen = new ArrayList<>();
        Job job = background.run(
                "Posting",
                progress -> {
                    progress.report("claims posted", 3, 12);
                    seen.add("stopped: " + progress.isCancelled());
                    return true;
                },
                done -> seen.add("done"),
                failure -> seen.add("failed"));
        job.cancel();
        assertThat(background.jobs()).containsExactly(job);
        waiting.removeFirst().run();
        assertThat(job.step().get()).isEqualTo("claims posted: 3 of 12");
        assertThat(job.fraction().get()).isEqualTo(0.25);
        assertThat(seen).containsExactly("stopped: true", "done");
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void theDoorForgetsThePassphraseAndSaysWhyItStaysShut() {
        UnlockViewModel model = new UnlockViewModel(
                (folder, user, passphrase, progress) -> {
                    throw new IllegalStateException("This passphrase does not open the practice.");
                },
                Pretend.sameThread(),
                _ -> {});
        model.folder().set("practice");
        model.user().set("owner");
        model.passphrase().set("wrong");
        model.open();
        assertThat(model.passphrase().get()).isEmpty();
        assertThat(model.problem().get()).isEqualTo("This passphrase does not open the practice.");
        assertThat(model.opening().get()).isFalse();
    }

    @Test
    void nothingIsBegunWhileTheWindowCloses() {
        ExecutorService workers = Executors.newSingleThreadExecutor();
        workers.shutdown();
        Background closing = new Background(workers, Runnable::run, Pretend::words);
        List<String> answers = new ArrayList<>();
        closing.fetch(() -> "read", answers::add, failure -> answers.add(failure.message()));
        assertThat(answers).isEmpty();
    }
}
