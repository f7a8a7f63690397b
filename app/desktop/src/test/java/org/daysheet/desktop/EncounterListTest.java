package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.desktop.encounters.EncounterFilter;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.ProviderChoice;
import org.daysheet.desktop.paging.PagedRows;
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
        assertThat(model.providers()).extracting(ProviderChoice::name).containsExactly("Marlow, Helen", "Okafor, Ben");
        model.provider().set(model.providers().get(1));
        model.provider().set(null);
        assertThat(desk.acts).containsExactly("list ALL null null '' of 2", "list ALL null null ''");
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
