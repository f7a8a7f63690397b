package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimSide;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.claims.FilePlan;
import org.daysheet.desktop.claims.SegmentRow;
import org.daysheet.desktop.claims.SendSide;
import org.daysheet.desktop.claims.SentPage;
import org.daysheet.desktop.claims.SentViewModel;
import org.daysheet.desktop.claims.UnmatchedRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.RemittanceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the claim screen knows and does, without a screen.
class ClaimsViewModelTest {
    private final PretendClaims desk = new PretendClaims(2_500);
    private final List<Link> opened = new ArrayList<>();
    private final Kept kept = new Kept();
    private final ClaimsViewModel model = new ClaimsViewModel(desk, Pretend.sameThread(), opened::add, kept);

    /// Filters in memory.
    private static final class Kept implements FilterMemory {
        private List<SavedFilter> filters = List.of(new SavedFilter("harbor denied", List.of("DENIED", "harbor")));

        @Override
        public List<SavedFilter> filters(String list) {
            return filters;
        }

        @Override
        public void keep(String list, List<SavedFilter> all) {
            filters = all;
        }

        @Override
        public Optional<SavedFilter> last(String list) {
            return Optional.empty();
        }

        @Override
        public void keepLast(String list, SavedFilter filter) {}
    }

    @BeforeEach
    void show() {
        model.shown();
        desk.acts.clear();
    }

    private void choose(Integer... places) {
        model.choose(List.of(places));
    }

    @Test
    void theChosenClaimsAreCheckedAlsoThoseNobodyLookedAt() {
        choose(0, 1, 1_400, 2_499);
        model.checkChosen();

        assertThat(desk.acts).startsWith("check [1, 2, 1401, 2500]");
        assertThat(model.outcome().get()).isEqualTo(new Outcome(true, "4 claims were checked.", List.of()));
    }

    @Test
    void actsAreDoneWithTheClaimsThatWereChosenWhereverTheyStandByThen() {
        choose(0, 1_400);
        desk.gone = 3;
        model.checkChosen();
        assertThat(desk.acts).startsWith("check [1, 1401]");
        desk.gone = 0;
        model.load();
        choose(4);
        desk.gone = 3;
        model.sendChosen();
        assertThat(desk.acts).contains("plan [5]");
    }

    @Test
    void placesThatHoldOtherClaimsByNowChooseNothing() {
        desk.gone = 3;
        choose(0, 1_400);
        assertThat(model.canActOnChosen().get()).isFalse();
        model.checkChosen();
        assertThat(desk.acts).containsExactly("list ALL ''");
        assertThat(model.outcome().get().headline())
                .isEqualTo("The list has changed since you looked, so no claim was chosen. Choose again.");
    }

    @Test
    void withoutAChoiceNothingIsDoneToChosenClaims() {
        model.checkChosen();
        model.sendChosen();
        model.reopen();

        assertThat(desk.acts).isEmpty();
        assertThat(model.canActOnChosen().get()).isFalse();
    }

    @Test
    void madeClaimsAreToldAndTheListIsReadAnew() {
        model.make();

        assertThat(desk.acts).containsExactly("make", "unclaimed", "list ALL ''");
        assertThat(model.outcome().get().headline()).isEqualTo("3 claims were made. Check them next.");
    }

    @Test
    void onlyARejectedClaimIsMadeADraftAgain() {
        choose(4);
        assertThat(model.canReopen().get()).isFalse();
        choose(5);
        assertThat(model.canReopen().get()).isTrue();
        model.reopen();

        assertThat(desk.acts).startsWith("reopen 6");
    }

    @Test
    void anOpenClaimFollowsTheChoiceAndShowsTheDocumentOfItsNewestSending() {
        model.open(Pretend.claim(0));
        choose(3);

        assertThat(model.page().page().get().row()).isEqualTo(Pretend.claim(3));
        assertThat(model.page().version().get().words()).isEqualTo("DS4-2 \u00b7 Original");
        assertThat(model.page().document().get().services()).hasSize(2);
        model.page().close();
        choose(4);
        assertThat(model.page().page().get()).isNull();
    }

    @Test
    void aClaimWithoutFindingsOpensOnWhatBecameOfItUnlessAPersonChoseAnotherSide() {
        desk.isClean = true;
        model.open(Pretend.claim(1));
        assertThat(model.page().side().get()).isEqualTo(ClaimSide.MONEY);
        desk.isClean = false;
        model.open(Pretend.claim(2));
        assertThat(model.page().side().get()).isEqualTo(ClaimSide.FINDINGS);
        desk.isClean = true;
        model.page().side().set(ClaimSide.HISTORY);
        model.open(Pretend.claim(3));
        assertThat(model.page().side().get()).isEqualTo(ClaimSide.HISTORY);
    }

    @Test
    void anotherSendingShowsItsOwnDocument() {
        model.open(Pretend.claim(0));
        desk.acts.clear();
        model.page().version().set(model.page().page().get().versions().getLast());

        assertThat(desk.acts).containsExactly("document 1");
    }

    @Test
    void everyFindingGoesWhereItIsMendedAndEveryAnswerToItsCheck() {
        model.open(Pretend.claim(0));
        model.page().page().get().findings().forEach(model.page()::mend);
        model.page().open(model.page().page().get().history().getFirst());
        model.page().open(model.page().page().get().answers().getFirst());

        assertThat(opened)
                .containsExactly(
                        new Link.OfSetting("PRACTICE", 0, "ZIP"),
                        new Link.OfVisitField(new EncounterId(9), "diagnoses[1]"),
                        new Link.OfVisitField(new EncounterId(9), "lines[1].from"),
                        new Link.OfCheck(new RemittanceId(9)),
                        new Link.OfCheck(new RemittanceId(9)));
    }

    @Test
    void nothingGoesBeforeItWasShownAndWhatWasShownGoes() {
        model.sendReady();
        assertThat(desk.acts).containsExactly("plan");
        assertThat(model.send().plan().get().staying()).hasSize(2);
        assertThat(model.send().folder().get()).isEqualTo("outbox");
        desk.acts.clear();
        model.send().send();

        assertThat(desk.acts).containsExactly("send [1, 2] to outbox", "list ALL ''");
        assertThat(model.send().result().get().told()).isEqualTo("2 claims were sent, 247.31. 1 claim stayed:");
    }

    @Test
    void ofChosenClaimsOnlyThoseAreShownAndNothingGoesWithoutAFolder() {
        choose(2, 3);
        model.sendChosen();
        assertThat(desk.acts).containsExactly("plan [3, 4]");
        model.send().folder().set(" ");
        assertThat(model.send().canSend().get()).isFalse();
        model.send().send();

        assertThat(desk.acts).containsExactly("plan [3, 4]");
    }

    @Test
    void aFileThatWasLostIsWrittenAgain() {
        model.open(Pretend.claim(0));
        model.page().open(model.page().page().get().history().get(2));
        assertThat(model.send().side().get()).isEqualTo(SendSide.PAST);
        assertThat(model.send().past().files().slots().get().getFirst().value()).isEqualTo(PretendClaims.FILE);
        model.send().writeAgain(PretendClaims.FILE);

        assertThat(desk.acts).contains("again 3 to outbox");
        assertThat(model.send().result().get().isGood()).isTrue();
    }

    @Test
    void anAnswerThatMatchesNothingIsMatchedOrLeft() {
        model.send().begin(SendSide.UNMATCHED);
        UnmatchedRow word =
                model.send().past().unmatched().slots().get().getFirst().value();
        model.send().past().choose(word);
        model.send().past().match();
        assertThat(model.send().past().problem().get()).startsWith("Type the number of the claim");
        model.send().past().claim().set(" DS2-1 ");
        model.send().past().match();
        model.send().past().choose(word);
        model.send().past().setSeen(true);

        assertThat(desk.acts).contains("unmatched false", "segments of 9 from 1204", "match 5 to DS2-1", "seen 5 true");
        assertThat(model.send().past().wordSegments())
                .extracting(SegmentRow::text)
                .contains("TRN*2*XX9~");
    }

    @Test
    void anAnswerAboutAWholeFileIsLookedAtBeforeItIsMatched() {
        model.send().begin(SendSide.UNMATCHED);
        SentViewModel past = model.send().past();
        past.choose(past.unmatched().slots().get().getFirst().value());
        past.claim().set("3");
        past.match();
        assertThat(desk.acts).endsWith("look at file 3 for 5");
        assertThat(past.plan().get())
                .isEqualTo(new FilePlan(
                        "3",
                        "File 3 has 2 claims. 1 of them moves: Match once more to do it.",
                        List.of("DS1-1: Sent \u2192 Rejected", "DS2-1: stays at Paid")));
        past.claim().set("4");
        assertThat(past.plan().get()).isNull();
        past.match();
        past.match();

        assertThat(desk.acts).contains("match 5 to file 4").doesNotContain("match 5 to file 3");
        assertThat(past.plan().get()).isNull();
    }

    @Test
    void anAnswerThatWasSaidToBeAboutTheWrongFileIsTakenBackAndNoOther() {
        model.send().begin(SendSide.UNMATCHED);
        SentViewModel past = model.send().past();
        past.choose(past.unmatched().slots().get().getFirst().value());
        past.undoFile();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("take file back"));

        past.all().set(true);
        past.choose(past.unmatched().slots().get().getFirst().value());
        past.undoFile();

        assertThat(desk.acts).endsWith("take file back from 6", "list ALL ''", "unmatched true");
        assertThat(past.problem().get()).isEmpty();
    }

    @Test
    void aFileThatWasSentShowsItsAnswersAndClaims() {
        model.send().begin(SendSide.PAST);
        model.send().past().choose(PretendClaims.FILE);
        SentPage page = model.send().past().page().get();
        model.send().past().read(page.answers().getFirst());

        assertThat(desk.acts).contains("files ALL", "file 3", "segments of 7 from 0", "segments of 8 from 210");
        assertThat(page.claims()).extracting(SentPage.ClaimLine::control).containsExactly("DS1-1", "DS2-1");
    }

    @Test
    void aFolderThatCannotBeIsNamed() {
        model.sendReady();
        model.send().folder().set("out\0box");
        model.send().send();

        assertThat(model.send().problem().get()).startsWith("There cannot be a folder");
        assertThat(model.send().working().get()).isFalse();
    }

    @Test
    void aFilterIsGivenANameChosenAndForgotten() {
        assertThat(model.saved().filters()).extracting(SavedFilter::name).containsExactly("harbor denied");
        model.filter().set(ClaimFilter.TO_FIX);
        model.search().set("prairie");
        model.saved().name().set(" Prairie to fix ");
        model.saved().keep();
        assertThat(kept.filters)
                .containsExactly(
                        new SavedFilter("harbor denied", List.of("DENIED", "harbor")),
                        new SavedFilter(
                                "Prairie to fix",
                                List.of("TO_FIX", "prairie", "", "", "ANY", "SERVICE", "ANY", "", "", "ANY", "")));

        model.saved().choose(kept.filters.getFirst());
        assertThat(model.filter().get()).isEqualTo(ClaimFilter.DENIED);
        assertThat(model.search().get()).isEqualTo("harbor");
        model.saved().forget(kept.filters.getFirst());
        assertThat(kept.filters).extracting(SavedFilter::name).containsExactly("Prairie to fix");
    }

    @Test
    void aFilterOfTheSameNameIsReplaced() {
        model.saved().name().set("Harbor Denied");
        model.saved().keep();

        assertThat(kept.filters)
                .containsExactly(new SavedFilter(
                        "Harbor Denied", List.of("ALL", "", "", "", "ANY", "SERVICE", "ANY", "", "", "ANY", "")));
    }

    @Test
    void anActThatFailsIsToldInPlaceAndMayBeTriedAgain() {
        ClaimsViewModel broken = new ClaimsViewModel(
                new PretendClaims(0) {
                    @Override
                    public Outcome make(org.daysheet.types.work.Progress progress) {
                        throw new IllegalStateException("The books take no changes.");
                    }
                },
                new Background(Runnable::run, Runnable::run, Pretend::words),
                _ -> {},
                FilterMemory.NONE);
        broken.shown();
        broken.make();

        assertThat(broken.outcome().get()).isEqualTo(new Outcome(false, "The books take no changes.", List.of()));
        assertThat(broken.isIdle().get()).isTrue();
    }
}
