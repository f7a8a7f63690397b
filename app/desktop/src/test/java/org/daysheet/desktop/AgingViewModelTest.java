package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.reports.AgingChoice;
import org.daysheet.desktop.reports.AgingViewModel;
import org.daysheet.desktop.reports.ClassChoice;
import org.daysheet.desktop.reports.ReportSide;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.types.id.PatientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a bar or a line of the aging to the open charges in it, without a screen.
class AgingViewModelTest {
    private final PretendReports desk = new PretendReports();
    private final List<Link> opened = new ArrayList<>();
    private final ReportsViewModel reports =
            new ReportsViewModel(desk, Pretend.sameThread(), opened::add, () -> PretendReports.TODAY);
    private final AgingViewModel aging = reports.aging();

    @BeforeEach
    void bringToFront() {
        reports.shown();
        reports.side().set(ReportSide.AGING);
        desk.acts.clear();
    }

    @Test
    void nothingIsReadBeforeSomethingIsChosen() {
        assertThat(aging.choice().get()).isNull();
        assertThat(aging.words().get()).isEqualTo("Open charges");
        assertThat(aging.charges().state().get()).isEqualTo(PagedRows.State.EMPTY);
        assertThat(desk.acts).isEmpty();
    }

    @Test
    void aBarAndALineMeetInTheChargesOfOnePartyAndAge() {
        aging.chooseBucket(2);
        assertThat(aging.words().get()).isEqualTo("Open charges \u00b7 all parties \u00b7 61-90 days");
        aging.chooseOwner(ReceivableClass.INSURANCE, "Harbor Health Plan");
        assertThat(aging.words().get()).isEqualTo("Open charges \u00b7 Harbor Health Plan \u00b7 61-90 days");
        aging.chooseBucket(2);
        assertThat(aging.words().get()).isEqualTo("Open charges \u00b7 Harbor Health Plan \u00b7 all ages");

        assertThat(desk.acts)
                .containsExactly(
                        "open RESPONSIBILITY null 2 2026-06-26",
                        "open RESPONSIBILITY INSURANCE Harbor Health Plan 2 2026-06-26",
                        "open RESPONSIBILITY INSURANCE Harbor Health Plan null 2026-06-26");
        assertThat(aging.charges().size()).isEqualTo(14);
    }

    @Test
    void anotherClockOrDayReadsTheSamePartAgain() {
        aging.chooseOwner(ReceivableClass.PATIENTS, "Patients");
        desk.acts.clear();
        reports.clock().set(AgingClock.SERVICE);
        reports.day().set(LocalDate.of(2026, 4, 15));

        assertThat(desk.acts)
                .containsSubsequence(
                        "open SERVICE PATIENTS Patients null 2026-06-26",
                        "open SERVICE PATIENTS Patients null 2026-04-15");
        assertThat(aging.choice().get()).isEqualTo(new AgingChoice(ReceivableClass.PATIENTS, "Patients", null));
    }

    @Test
    void aClassIsLookedAtAloneAndKeepsTheAge() {
        aging.chooseBucket(2);
        aging.shown().set(ClassChoice.AUTO);
        assertThat(aging.words().get()).isEqualTo("Open charges \u00b7 Auto: all parties \u00b7 61-90 days");
        aging.chooseOwner(ReceivableClass.AUTO, "Tidewater Auto");
        assertThat(aging.words().get()).isEqualTo("Open charges \u00b7 Auto: Tidewater Auto \u00b7 61-90 days");
        aging.shown().set(ClassChoice.ALL);

        assertThat(desk.acts)
                .containsExactly(
                        "open RESPONSIBILITY null 2 2026-06-26",
                        "open RESPONSIBILITY AUTO null 2 2026-06-26",
                        "open RESPONSIBILITY AUTO Tidewater Auto 2 2026-06-26",
                        "open RESPONSIBILITY null 2 2026-06-26");
    }

    @Test
    void aChargeOpensItsAccount() {
        aging.chooseBucket(4);
        aging.open(aging.charges().slots().get().getFirst().value());
        assertThat(opened).containsExactly(new Link.OfPatient(new PatientId(1)));
    }

    @Test
    void whatWasWrongIsSaidInPlaceOfTheCharges() {
        desk.isBroken = true;
        aging.chooseBucket(0);
        assertThat(aging.charges().state().get()).isEqualTo(PagedRows.State.FAILED);
        desk.isBroken = false;
        aging.loadCharges();
        assertThat(aging.charges().size()).isEqualTo(14);
    }
}
