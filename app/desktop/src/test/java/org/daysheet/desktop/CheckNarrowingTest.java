package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daysheet.desktop.checks.CheckDay;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.checks.CheckNarrowing;
import org.daysheet.desktop.checks.CheckQuestion;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.days.DayPreset;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// By what the list of checks is narrowed. Today is June 26, 2026.
class CheckNarrowingTest {
    private final Pretend.Desk desk = new Pretend.Desk();
    private final ChecksViewModel model = new ChecksViewModel(desk, Pretend.sameThread(), _ -> {});
    private final CheckNarrowing by = model.narrowing();

    @BeforeEach
    void show() {
        model.shown();
    }

    @Test
    void aPayerAndDaysAreAskedForTogetherAndSaidAboveTheList() {
        by.payer().choose("Prairie Mutual");
        by.days().preset().set(DayPreset.LAST_90);
        model.filter().set(CheckFilter.POSTED);

        assertThat(desk.asked)
                .isEqualTo(new CheckQuestion(
                        CheckFilter.POSTED,
                        new PayerId(2),
                        new DaySpan(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 6, 26)),
                        DaySpan.ANY,
                        ""));
        assertThat(model.summary().get())
                .isEqualTo("7 checks \u00b7 Posted \u00b7 Prairie Mutual \u00b7 Paid on 03/28/2026 \u2013 06/26/2026");
    }

    @Test
    void theDayOfTakingInMayCountInstead() {
        by.days().kind().set(CheckDay.TAKEN);
        by.days().to().set("060126");
        by.days().preset().set(DayPreset.TYPED);

        assertThat(desk.asked)
                .isEqualTo(new CheckQuestion(
                        CheckFilter.TO_POST, null, DaySpan.ANY, new DaySpan(null, LocalDate.of(2026, 6, 1)), ""));
        assertThat(model.summary().get()).isEqualTo("7 checks \u00b7 To post \u00b7 Taken in until 06/01/2026");
    }

    @Test
    void oneActLetsEverythingThroughAgainAndWhatSaysNoDayIsRefused() {
        by.days().preset().set(DayPreset.TYPED);
        by.days().from().set("no day");
        assertThat(model.rows().state().getValue()).isEqualTo(PagedRows.State.REFUSED);
        assertThat(by.isNarrowed().get()).isTrue();
        by.clear();

        assertThat(model.rows().state().getValue()).isEqualTo(PagedRows.State.READY);
        assertThat(desk.asked).isEqualTo(CheckQuestion.of(CheckFilter.TO_POST, ""));
        assertThat(by.isNarrowed().get()).isFalse();
    }
}
