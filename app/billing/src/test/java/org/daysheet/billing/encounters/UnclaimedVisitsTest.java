package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Money that nobody was asked for: visits that were charged to a coverage and have no claim.
class UnclaimedVisitsTest {
    private static final LocalDate LATER = LocalDate.of(2026, 2, 25);

    private final TestOffice test = new TestOffice();
    private final Encounters encounters = test.office().encounters();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void onlyChargedVisitsOfACoverageWithoutAClaimAreFound() {
        PatientId insured = test.insured("P5");
        EncounterId waiting = test.visit(insured);
        test.visit(test.patient("P6"));
        test.readyClaim("P7");
        test.office().chargeEntry().enter(test.draft(insured, LATER));

        // 200.00 + 15.50
        EncounterRow row = new EncounterRow(
                waiting,
                insured,
                "Rivera, Ana",
                "P5",
                "Marlow, Helen",
                TestOffice.VISIT_DAY,
                2,
                Money.ofCents(21_550),
                true);
        assertThat(encounters.page(among(EncounterSearch.State.UNCLAIMED), EncounterOrder.OPEN_FIRST, 0, 10))
                .isEqualTo(List.of(row));
        assertThat(encounters.count(among(EncounterSearch.State.UNCLAIMED))).isEqualTo(1);

        test.office().claims().createAll(Progress.SILENT);
        assertThat(encounters.page(among(EncounterSearch.State.UNCLAIMED), EncounterOrder.OPEN_FIRST, 0, 10))
                .isEmpty();
    }

    @Test
    void whatVisitsComeToIsSummedOverChargesAndOpenLines() {
        PatientId insured = test.insured("P5");
        test.visit(insured);
        test.visit(test.patient("P6"));
        test.office().chargeEntry().enter(test.draft(insured, LATER));

        assertThat(encounters.total(among(EncounterSearch.State.UNCLAIMED))).isEqualTo(Money.ofCents(21_550));
        assertThat(encounters.total(among(EncounterSearch.State.OPEN))).isEqualTo(Money.ofCents(21_550));
        // two charged, one open
        assertThat(encounters.total(EncounterSearch.ALL)).isEqualTo(Money.ofCents(64_650));
        assertThat(encounters.total(new EncounterSearch(EncounterSearch.State.ALL, LATER, null, null, "P6")))
                .isEqualTo(Money.ZERO);
    }

    private static EncounterSearch among(EncounterSearch.State state) {
        return new EncounterSearch(state, null, null, null, "");
    }
}
