package org.daysheet.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.junit.jupiter.api.Test;

/// Which coverage is meant by its name.
class CoverageNamesTest {
    private static final PayerId HARBOR = new PayerId(1);
    private static final Coverage ENDED =
            coverage(1, "W1", new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    private static final Coverage RENEWED = coverage(2, "W1", Period.from(LocalDate.of(2026, 1, 1)));
    private static final Coverage OTHER = coverage(3, "W2", Period.from(LocalDate.of(2024, 1, 1)));

    private final CoverageNames names =
            new CoverageNames(List.of(ENDED, RENEWED, OTHER), Map.of(HARBOR, "Harbor Health Plan"));

    private static Coverage coverage(long id, String member, Period period) {
        return new Coverage(
                new CoverageId(id), new PatientId(7), CoverageFacts.ofPatient(HARBOR, 1, member, period), 1);
    }

    @Test
    void onlyCoveragesOfOneCardAreToldApartByTheirDays() {
        assertThat(names.offers())
                .extracting(Offer::text)
                .containsExactly(
                        "Primary: Harbor Health Plan W1, 01/01/2025 to 12/31/2025",
                        "Primary: Harbor Health Plan W1, since 01/01/2026",
                        "Primary: Harbor Health Plan W2");
    }

    @Test
    void eachNameMeansItsOwnCoverage() {
        assertThat(names.coverage(names.name(ENDED))).contains(ENDED);
        assertThat(names.coverage(names.name(RENEWED))).contains(RENEWED);
        assertThat(names.coverage(names.usual(LocalDate.of(2026, 3, 1)))).contains(RENEWED);
    }
}
