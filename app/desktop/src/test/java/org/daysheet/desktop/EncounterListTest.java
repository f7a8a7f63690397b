package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncounterFilter;
import org.daysheet.desktop.encounters.EncounterRow;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What narrows the list of visits, without a screen.
class EncounterListTest {
    private final PretendEncounters desk = new PretendEncounters();
    private final EncountersViewModel model =
            new EncountersViewModel(desk, Pretend.sameThread(), _ -> {}, () -> PretendEncounters.TODAY);

    @BeforeEach
    void show() {
        model.shown();
        desk.acts.clear();
    }

    @Test
    void aFilterReadsTheListAnew() {
        model.filter().set(EncounterFilter.OPEN);
        assertThat(desk.acts).containsExactly("list OPEN null null ''");
        assertThat(model.summary().get()).isEqualTo("1,204 visits \u00b7 Open");
    }

    @Test
    void daysAreReadInTheWordsTheyAreTypedIn() {
        model.from().set("-3");
        model.to().set("t");
        assertThat(desk.acts).containsExactly("list ALL 2026-06-23 null ''", "list ALL 2026-06-23 2026-06-26 ''");
    }

    @Test
    void onlyTheVisitsOfAProviderAreShown() {
        assertThat(model.provider().options())
                .extracting(FilterOption::name)
                .containsExactly("Marlow, Helen", "Okafor, Ben");
        model.provider().choose("Okafor, Ben");
        model.provider().clear();
        assertThat(desk.acts).containsExactly("list ALL null null '' of 2", "list ALL null null ''");
    }

    @Test
    void aProviderOfAFilterThatWasKeptGivesWayToWhatALinkLooksFor() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        EncountersViewModel slow = new EncountersViewModel(
                desk,
                new Background(waiting::add, Runnable::run, Pretend::words),
                _ -> {},
                () -> PretendEncounters.TODAY);
        slow.provider().choose("Okafor, Ben");
        slow.shown();
        slow.provider().clear();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(slow.provider().value().get()).isNull();
        assertThat(desk.acts).last().isEqualTo("list ALL null null ''");
    }

    @Test
    void whatCannotBeOpenedIsToldAtTheListWhichStays() {
        desk.isBroken = true;
        model.begin(PretendEncounters.ANA.id());
        assertThat(model.entering().get()).isFalse();
        assertThat(model.notice().get()).isEqualTo(new Badge("The books cannot be read now.", Badge.Tone.BAD));
        model.hidden();
        assertThat(model.notice().get()).isNull();

        model.shown();
        model.open(PretendEncounters.row(1));
        assertThat(model.entering().get()).isFalse();
        assertThat(model.notice().get()).isNotNull();
        desk.isBroken = false;
        model.open(PretendEncounters.row(1));
        assertThat(model.entering().get()).isTrue();
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void aChargedVisitThatIsOpenedAfterAnOpenOneIsTheOneThatIsShown() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        EncountersViewModel slow = new EncountersViewModel(
                desk,
                new Background(waiting::addLast, Runnable::run, Pretend::words),
                _ -> {},
                () -> PretendEncounters.TODAY);
        slow.shown();
        EncounterRow charged = LongStream.range(0, 10)
                .mapToObj(PretendEncounters::row)
                .filter(EncounterRow::isClosed)
                .findFirst()
                .orElseThrow();
        slow.open(PretendEncounters.row(1));
        slow.open(charged);
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(slow.entering().get()).isFalse();
        assertThat(slow.entry().patient().get()).isNull();
        assertThat(slow.details().shown().get()).isEqualTo(desk.details(charged));
    }

    @Test
    void aWrongDayIsRefusedInWordsAndReadsNothing() {
        model.to().set("1345");
        assertThat(desk.acts).isEmpty();
        assertThat(model.rows().state().get()).isEqualTo(PagedRows.State.REFUSED);
        assertThat(model.rows().failure().get()).isEqualTo("Give a day, such as 06/30/2026.");
        model.to().set("06/25/2026");
        assertThat(desk.acts).isEqualTo(List.of("list ALL null 2026-06-25 ''"));
        assertThat(model.rows().state().get()).isEqualTo(PagedRows.State.READY);
    }

    @Test
    void anEmptyListSaysSoUnderEveryFilter() {
        desk.visits = 0;
        model.filter().set(EncounterFilter.OPEN);
        assertThat(model.summary().get()).isEqualTo("No visit \u00b7 Open");
        model.filter().set(EncounterFilter.CLOSED);
        assertThat(model.summary().get()).isEqualTo("No visit \u00b7 Charged");
    }
}
