package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.remittances.SeenPlan;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.checks.EobRow;
import org.daysheet.desktop.checks.EobViewModel;
import org.daysheet.desktop.checks.FileRow;
import org.daysheet.desktop.checks.PlanRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// While a plan is being read, nothing of the check before can be done.
class ChecksViewModelTest {
    private final Pretend.Desk desk = new Pretend.Desk();
    private final List<Link> opened = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ChecksViewModel model =
            new ChecksViewModel(desk, new Background(waiting::add, Runnable::run, Pretend::words), opened::add);

    @BeforeEach
    void chooseTheFirst() {
        model.shown();
        model.choose(Pretend.check(3));
        work();
    }

    @Test
    void theCheckShownBeforeIsNotPostedWhileThePlanOfAnotherIsRead() {
        assertThat(model.canPost().get()).isTrue();
        model.choose(Pretend.check(2));

        assertThat(model.plan().get()).isNull();
        assertThat(model.planHint().get()).isEqualTo("Reading what check EFT1000002 would post\u2026");
        assertThat(model.canPost().get()).isFalse();
        model.post();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));
        model.post();
        work();
        assertThat(desk.acts).contains("post 3").doesNotContain("post 4");
    }

    @Test
    void aCheckWithSomethingToKnowBeforeIsPostedAfterAQuestionOnly() {
        desk.caution = "Check EFT1000003 is made out to somebody else.";
        model.choose(Pretend.check(2));
        work();
        model.post();
        work();
        assertThat(Objects.requireNonNull(model.warning().get()).hold())
                .isEqualTo("Check EFT1000003 is made out to somebody else.");
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));

        model.leave();
        model.postWarned();
        work();
        assertThat(model.warning().get()).isNull();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));

        model.post();
        model.postWarned();
        work();
        assertThat(desk.acts).contains("post 3");
    }

    @Test
    void theQuestionAboutACheckEndsWhenAnotherIsChosen() {
        desk.caution = "Check EFT1000003 is made out to somebody else.";
        model.choose(Pretend.check(2));
        work();
        model.post();
        assertThat(model.warning().get()).isNotNull();
        model.choose(Pretend.check(1));
        assertThat(model.warning().get()).isNull();
        model.postWarned();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));
    }

    @Test
    void theCheckShownBeforeIsNotVoidedEither() {
        model.choose(Pretend.check(4));
        work();
        assertThat(model.canVoid().get()).isTrue();
        model.choose(Pretend.check(3));
        model.beginVoid();
        assertThat(model.voiding().check().get()).isNull();
    }

    @Test
    void onlyOfAnUndoneCheckIsItSaidThatNobodyNeedsToLook() {
        assertThat(model.canSee(true).get()).isFalse();
        model.setSeen(true);
        model.choose(Pretend.check(Pretend.UNDONE));
        work();
        assertThat(model.canSee(true).get()).isTrue();
        assertThat(model.canSee(false).get()).isFalse();
        model.setSeen(true);
        work();
        assertThat(desk.acts).filteredOn(act -> act.startsWith("seen")).containsExactly("seen 7");
        assertThat(model.outcome().get()).isEqualTo(new Outcome(true, "Check EFT1000006 was noted.", List.of()));
    }

    @Test
    void thePlanOfTheSameCheckStaysUntilItIsReadAnew() {
        model.choose(Pretend.check(3));
        assertThat(model.plan().get()).isNotNull();
    }

    @Test
    void aPlanThatWasLeftBeforeItCameIsReadWhenTheScreenComesBack() {
        model.choose(Pretend.check(2));
        model.hidden();
        work();
        assertThat(model.plan().get()).isNull();
        model.shown();
        work();
        assertThat(model.plan().get().check().id().value()).isEqualTo(3);
    }

    @Test
    void aClaimThatIsNotOursIsSaidSoInsteadOfNothing() {
        PlanRow held = model.plan().get().rows().get(1);
        model.openClaim(held);
        work();
        assertThat(opened).isEmpty();
        assertThat(model.outcome().get())
                .isEqualTo(new Outcome(
                        false,
                        "Claim OLD-77 is not one of ours: no claim of this practice has that number.",
                        List.of()));
        model.openClaim(model.plan().get().rows().getFirst());
        work();
        assertThat(opened).containsExactly(new Link.OfClaim(new ClaimId(7)));
    }

    @Test
    void aClaimThatCannotBeLookedUpSaysWhy() {
        desk.isBroken = true;
        model.openClaim(model.plan().get().rows().getFirst());
        work();
        assertThat(model.outcome().get().headline())
                .isEqualTo("Claim DS4-1 could not be looked up. The books cannot be read now.");
        assertThat(model.outcome().get().isGood()).isFalse();
    }

    @Test
    void whatThePayerSaysComesWithTheClaimAndGoesWithIt() {
        EobViewModel eob = model.eob();
        PlanRow good = model.plan().get().rows().getFirst();
        eob.show(good);
        assertThat(eob.lines()).isEmpty();
        assertThat(eob.reading().state().get()).isEqualTo(PagedRows.State.LOADING);
        work();
        assertThat(desk.acts).contains("eob 1");
        assertThat(eob.lines()).extracting(EobRow::taken).containsExactly("CO-45 80.00, PR-1 20.00; N130");
        assertThat(eob.segments()).extracting(FileRow::number).containsExactly(14L, 15L, 16L, 17L);

        eob.show(new PlanRow(
                null,
                "",
                "",
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                PlanRow.Verdict.WILL_POST,
                "",
                false,
                List.of()));
        work();
        assertThat(eob.lines()).isEmpty();
        assertThat(eob.segments()).isEmpty();
        assertThat(eob.reading().state().get()).isEqualTo(PagedRows.State.EMPTY);
    }

    @Test
    void whatThePayerSaysIsNotShownWhenItCannotBeReadAndIsReadAgain() {
        desk.isBroken = true;
        model.eob().show(model.plan().get().rows().getFirst());
        work();
        assertThat(model.eob().reading().state().get()).isEqualTo(PagedRows.State.FAILED);
        assertThat(model.eob().reading().failure().get()).isEqualTo("The books cannot be read now.");
        desk.isBroken = false;
        model.eob().read();
        work();
        assertThat(model.eob().reading().state().get()).isEqualTo(PagedRows.State.READY);
    }

    @Test
    void aCheckThatNeedsAPersonIsOpenedByItsLine() {
        model.askClean();
        work();
        model.open(model.clean().get().left().getFirst());
        assertThat(opened).containsExactly(new Link.OfCheck(new RemittanceId(4)));
    }

    @Test
    void exactlyTheCleanChecksThatWereShownArePosted() {
        model.postClean();
        work();
        assertThat(desk.acts).doesNotContain("post clean");
        model.askClean();
        work();
        model.postClean();
        work();
        assertThat(desk.posted)
                .containsExactly(
                        new SeenPlan(new RemittanceId(3), "third as shown"),
                        new SeenPlan(new RemittanceId(6), "sixth as shown"));
    }

    @Test
    void theWindowClosesOnceTheReasonIsUsedOrLeft() {
        List<String> ended = new ArrayList<>();
        voidWithReason(ended, "first");
        assertThat(ended).isEmpty();
        model.voidNow();
        assertThat(ended).as("not before it is voided").isEmpty();
        work();
        assertThat(ended).containsExactly("first");

        voidWithReason(ended, "second");
        model.leave();
        assertThat(ended).containsExactly("first", "second");

        voidWithReason(ended, "third");
        model.voiding().reason().set("on second thought");
        model.leave();
        voidWithReason(ended, "fourth");
        model.hidden();
        model.leave();
        assertThat(ended).as("who goes on typing or goes elsewhere stays").containsExactly("first", "second");
    }

    private void voidWithReason(List<String> ended, String what) {
        model.choose(Pretend.check(4));
        work();
        model.beginVoid();
        model.voiding().reason().set("posted twice");
        assertThat(model.mayEnd(() -> ended.add(what))).isFalse();
    }

    @Test
    void aReasonThatWasTypedIsNotDroppedUnasked() {
        model.choose(Pretend.check(4));
        work();
        assertThat(model.mayEnd()).isTrue();
        model.beginVoid();
        assertThat(model.mayEnd()).isTrue();
        model.voiding().reason().set("posted twice");
        assertThat(model.mayEnd()).isFalse();
        assertThat(model.voiding().unsaved().get()).isTrue();
        model.voiding().reason().set("posted twice by");
        assertThat(model.voiding().unsaved().get()).isFalse();

        model.askClean();
        model.beginVoid();
        work();
        assertThat(model.clean().get()).isNull();
        assertThat(model.voiding().reason().get()).isEmpty();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
