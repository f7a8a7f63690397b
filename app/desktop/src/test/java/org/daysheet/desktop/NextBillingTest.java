package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.types.id.ClaimId;
import org.junit.jupiter.api.Test;

/// The payer that comes next is billed where there is one that would be, and nobody is led away from what they do.
class NextBillingTest {
    private static final int DENIED = 7;
    private static final int PAID = 6;

    private final PretendClaims desk = new PretendClaims(2_500);
    private final List<Link> opened = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, Pretend::words);
    private final ClaimsViewModel model = new ClaimsViewModel(desk, background, opened::add, FilterMemory.NONE);

    NextBillingTest() {
        model.shown();
        work();
    }

    @Test
    void itCanBeBilledOnceThePayerHasDecidedAndSomebodyComesNext() {
        assertThat(model.next().why().get()).isEqualTo("Choose one claim that was decided.");
        choose(0);
        assertThat(model.next().why().get()).isEqualTo("The payer has not decided this claim yet.");
        assertThat(model.next().words().get()).isEmpty();
        model.choose(List.of(PAID));
        assertThat(model.next().why().get()).isEqualTo("Looking for the next payer…");
        work();
        assertThat(model.next().why().get()).isEmpty();
        desk.whyNoNext = "Nothing of this claim is open any more.";
        choose(DENIED);
        assertThat(model.next().why().get()).isEqualTo("Nothing of this claim is open any more.");
        assertThat(model.next().words().get()).isEqualTo("Nothing of this claim is open any more.");
        model.billNext();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("next"));
    }

    @Test
    void theNewClaimOpensForWhoeverStillWaitsForIt() {
        choose(PAID);
        model.billNext();
        work();
        assertThat(desk.acts).contains("next 7");
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(99)));
        assertThat(background.news()).isEmpty();
    }

    @Test
    void whoHasGoneElsewhereIsToldAndStaysThere() {
        choose(PAID);
        model.billNext();
        model.hidden();
        work();
        assertThat(desk.acts).contains("next 7");
        assertThat(opened).isEmpty();
        assertThat(background.news())
                .extracting(job -> job.result().get())
                .containsExactly("Claim DS99-1 to the next payer is made.");
    }

    @Test
    void whoHasChosenAnotherClaimMeanwhileStaysWithIt() {
        choose(PAID);
        model.billNext();
        model.choose(List.of(DENIED));
        work();
        assertThat(opened).isEmpty();
        assertThat(model.outcome().get().headline()).isEqualTo("Claim DS99-1 to the next payer is made.");
    }

    private void choose(int place) {
        model.choose(List.of(place));
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
