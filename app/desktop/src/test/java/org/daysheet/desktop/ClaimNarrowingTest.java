package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimAge;
import org.daysheet.desktop.claims.ClaimDay;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimNarrowing;
import org.daysheet.desktop.claims.ClaimPlace;
import org.daysheet.desktop.claims.ClaimQuestion;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.days.DayPreset;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.UserId;
import org.junit.jupiter.api.Test;

/// By what the list of claims is narrowed. Today is June 26, 2026.
class ClaimNarrowingTest {
    private static final List<String> LATE_HARBOR = List.of(
            "WAITING", "riv", "Harbor Health Plan", "Okafor, Ben", "TO_60", "SERVICE", "LAST_MONTH", "", "", "ANY", "");
    private static final ClaimQuestion LATE_HARBOR_CLAIMS = new ClaimQuestion(
            ClaimFilter.WAITING,
            ClaimPlace.ANY,
            new PayerId(1),
            new ProviderId(2),
            null,
            new DaySpan(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)),
            new DaySpan(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 26)),
            "riv");

    private final PretendClaims desk = new PretendClaims(2_500);
    private final ClaimsViewModel model = new ClaimsViewModel(desk, Pretend.sameThread(), _ -> {}, FilterMemory.NONE);
    private final ClaimNarrowing by = model.narrowing();

    @Test
    void everythingChosenIsAskedForTogetherAndSaidAboveTheList() {
        model.shown();
        model.filter().set(ClaimFilter.WAITING);
        by.payer().value().set(by.payer().options().getFirst());
        by.provider().value().set(by.provider().options().getLast());
        by.age().set(ClaimAge.TO_60);
        by.days().preset().set(DayPreset.LAST_MONTH);
        model.search().set("riv");

        assertThat(desk.asked).isEqualTo(LATE_HARBOR_CLAIMS);
        assertThat(model.summary().get())
                .isEqualTo("2,500 claims \u00b7 Waiting \u00b7 Harbor Health Plan \u00b7 Okafor, Ben \u00b7 "
                        + "Sent 31-60 days ago \u00b7 Service 05/01/2026 \u2013 05/31/2026");
        assertThat(by.isNarrowed().get()).isTrue();
    }

    @Test
    void aFilterThatWasKeptBeforeThereWerePlacesStaysWhatItIs() {
        model.shown();
        model.saved().choose(new SavedFilter("old", LATE_HARBOR.subList(0, LATE_HARBOR.size() - 2)));
        assertThat(desk.asked).isEqualTo(LATE_HARBOR_CLAIMS);
        by.place().set(ClaimPlace.SILENT);
        assertThat(by.kept().reversed().subList(0, 2)).containsExactly("", "SILENT");
        assertThat(desk.asked.place()).isEqualTo(ClaimPlace.SILENT);
        assertThat(model.summary().get()).contains("\u00b7 Silent \u00b7");
    }

    @Test
    void claimsOfOnePersonOrOfNobodyYetAreAskedForAndTheChoiceIsKept() {
        model.shown();
        by.owner().choose("Front desk");

        assertThat(desk.asked.owner()).isEqualTo(new TaskOwner(new UserId(2)));
        assertThat(model.summary().get()).isEqualTo("2,500 claims \u00b7 All \u00b7 Front desk");
        assertThat(by.kept().getLast()).isEqualTo("Front desk");
        by.owner().choose("nobody yet");
        assertThat(desk.asked.owner()).isEqualTo(TaskOwner.NOBODY_YET);
        by.clear();
        assertThat(desk.asked).isEqualTo(ClaimQuestion.of(ClaimFilter.ALL, ""));
    }

    @Test
    void oneActLetsEverythingThroughAgain() {
        model.shown();
        by.payer().choose("Prairie Mutual");
        by.days().kind().set(ClaimDay.SENT);
        by.days().preset().set(DayPreset.LAST_30);
        by.clear();

        assertThat(desk.asked).isEqualTo(ClaimQuestion.of(ClaimFilter.ALL, ""));
        assertThat(model.summary().get()).isEqualTo("2,500 claims \u00b7 All");
        assertThat(by.isNarrowed().get()).isFalse();
    }

    @Test
    void theDaySentAndTheDaysSinceThenHoldTogether() {
        model.shown();
        by.days().kind().set(ClaimDay.SENT);
        by.days().from().set("051026");
        by.days().preset().set(DayPreset.TYPED);
        by.age().set(ClaimAge.TO_60);

        assertThat(desk.asked.served()).isEqualTo(DaySpan.ANY);
        assertThat(desk.asked.sent()).isEqualTo(new DaySpan(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 26)));
        assertThat(model.summary().get())
                .isEqualTo("2,500 claims \u00b7 All \u00b7 Sent 31-60 days ago \u00b7 First sent from 05/10/2026");
    }

    @Test
    void whatSaysNoDayIsRefusedAndNothingIsAsked() {
        model.shown();
        by.days().preset().set(DayPreset.TYPED);
        desk.acts.clear();
        by.days().to().set("13/13");

        assertThat(desk.acts).isEmpty();
        assertThat(model.rows().state().getValue()).isEqualTo(PagedRows.State.REFUSED);
    }

    @Test
    void aFilterThatWasKeptComesBackWhole() {
        model.shown();
        model.saved().choose(new SavedFilter("late Harbor", LATE_HARBOR));

        assertThat(desk.asked).isEqualTo(LATE_HARBOR_CLAIMS);
    }

    @Test
    void aPayerOfAKeptFilterIsChosenAsSoonAsThePayersAreRead() {
        List<Runnable> waiting = new ArrayList<>();
        ClaimsViewModel slow = new ClaimsViewModel(
                desk, new Background(waiting::add, Runnable::run, Pretend::words), _ -> {}, FilterMemory.NONE);
        slow.shown();
        slow.saved().choose(new SavedFilter("late Harbor", LATE_HARBOR));
        assertThat(desk.asked.payer()).isNull();
        assertThat(slow.narrowing().payer().name()).isEqualTo("Harbor Health Plan");
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }

        assertThat(desk.asked).isEqualTo(LATE_HARBOR_CLAIMS);
    }
}
