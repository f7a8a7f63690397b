package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.checks.SolvingViewModel;
import org.daysheet.desktop.checks.SolvingViewModel.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A held claim is matched by hand, or what it proposes accepted, without a screen.
class SolvingTest {
    private final Pretend.Desk desk = new Pretend.Desk();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ChecksViewModel model =
            new ChecksViewModel(desk, new Background(waiting::add, Runnable::run, Pretend::words), _ -> {});
    private final SolvingViewModel solving = model.solving();

    @BeforeEach
    void chooseAHeldClaim() {
        model.shown();
        model.choose(Pretend.check(4));
        work();
        solving.choose(model.plan().get().rows().get(1));
        desk.acts.clear();
    }

    @Test
    void aCandidateIsMatchedAsItWasShownAndTheCheckIsReadAnew() {
        solving.beginMatch();
        assertThat(solving.way().get()).isEqualTo(Way.MATCH);
        work();
        assertThat(solving.stated().get())
                .isEqualTo("SAMPLE7, PAT \u00b7 member W7 \u00b7 served 01/08/2026 \u00b7 charged 88.00, paid 88.00");
        assertThat(solving.candidates()).containsExactly(PretendHeld.FIRST, PretendHeld.SECOND, PretendHeld.THIRD);
        solving.choose(PretendHeld.FIRST);
        assertThat(solving.canSolve().get()).isFalse();
        work();
        assertThat(solving.solution().get().words()).isEqualTo("Posted with the check:");
        solving.solve();
        work();

        assertThat(desk.acts)
                .containsExactly(
                        "candidates 2 ''", "suppose 2 DS41-1", "match OLD-77 DS41-1 true", "list TO_POST ''", "plan 5");
        assertThat(model.outcome().get().headline()).isEqualTo("Claim OLD-77 is matched.");
        assertThat(solving.way().get()).isNull();
    }

    @Test
    void whatIsShownOfACandidateGoesWhenAnotherIsChosen() {
        solving.beginMatch();
        work();
        solving.choose(PretendHeld.FIRST);
        work();
        solving.choose(PretendHeld.SECOND);
        assertThat(solving.solution().get()).isNull();
        solving.solve();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("match"));
        assertThat(solving.solution().get().isPosting()).isFalse();
        assertThat(solving.canSolve().get()).isTrue();
    }

    @Test
    void otherWordsLetGoOfTheCandidateThatWasChosen() {
        solving.beginMatch();
        work();
        solving.choose(PretendHeld.FIRST);
        work();
        solving.search().set("DS1");
        assertThat(solving.candidates()).isEmpty();
        assertThat(solving.candidate().get()).isNull();
        solving.solve();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("match"));
    }

    @Test
    void wordsFindOtherClaims() {
        solving.beginMatch();
        work();
        solving.search().set("DS1");
        work();
        assertThat(solving.candidates()).containsExactly(PretendHeld.THIRD);
        assertThat(desk.acts).containsExactly("candidates 2 ''", "candidates 2 'DS1'");
    }

    @Test
    void aProposalIsShownBeforeItIsAccepted() {
        assertThat(solving.canAccept().get()).isTrue();
        solving.beginAccept();
        assertThat(solving.canSolve().get()).isFalse();
        work();
        solving.solve();
        work();
        assertThat(desk.acts).containsExactly("propose 2", "accept OLD-77", "list TO_POST ''", "plan 5");
    }

    @Test
    void onlyAHeldClaimIsSolvedAndOnlyAProposalAccepted() {
        PlanRow posted = model.plan().get().rows().getFirst();
        solving.choose(posted);
        assertThat(solving.canMatch().get()).isFalse();
        assertThat(solving.canAccept().get()).isFalse();
        solving.beginMatch();
        solving.beginAccept();
        assertThat(solving.way().get()).isNull();

        model.choose(Pretend.check(3));
        work();
        solving.choose(model.plan().get().rows().get(1));
        assertThat(solving.canMatch().get()).isTrue();
        assertThat(solving.canAccept().get()).isFalse();
    }

    @Test
    void anotherClaimLeavesWhatWasBegun() {
        solving.beginMatch();
        work();
        solving.choose(model.plan().get().rows().getFirst());
        assertThat(solving.way().get()).isNull();
        assertThat(solving.candidate().get()).isNull();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
