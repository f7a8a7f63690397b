package org.daysheet.billing.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Days on which coverages do not fit together; today is 2026-08-01.
final class CoverageGapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private final List<Coverage> all = new ArrayList<>();

    @Test
    void coveragesThatFollowEachOtherAndStandInOrderFit() {
        add(1, "2026-01-01", "2026-06-30");
        add(1, "2026-07-01", null);
        add(2, "2026-02-01", null);
        add(3, "2026-02-01", "2026-12-31");

        assertThat(words()).isEmpty();
        assertThat(CoverageGaps.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void daysBetweenTwoOfOneOrderAreNamed() {
        add(1, "2026-07-05", null);
        add(1, "2026-01-01", "2026-06-30");

        assertThat(CoverageGaps.of(all, TODAY))
                .containsExactly(new CoverageGap(
                        new CoverageId(1),
                        1,
                        CoverageGap.Kind.BETWEEN,
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 4)));
        assertThat(words()).containsExactly("No coverage of order 1 holds from 07/01/2026 to 07/04/2026.");
    }

    @Test
    void aSecondWithoutAFirstIsNamedWithItsDays() {
        add(2, "2026-01-01", null);
        assertThat(words())
                .containsExactly("The coverage of order 2 has none of order 1 in front of it from 01/01/2026 on.");

        add(1, "2026-03-01", "2026-09-30");
        assertThat(words())
                .containsExactly(
                        "The coverage of order 2 has none of order 1 in front of it from 01/01/2026 to 02/28/2026.");

        all.clear();
        add(1, "2026-01-01", "2026-09-30");
        add(2, "2026-01-01", "2026-12-31");
        add(3, "2027-01-01", null);
        assertThat(words())
                .containsExactly(
                        "The coverage of order 2 has none of order 1 in front of it from 10/01/2026 to 12/31/2026.",
                        "The coverage of order 3 has none of order 2 in front of it from 01/01/2027 on.");
    }

    @Test
    void aPrimaryThatEndedWithNothingAfterItIsNamed() {
        add(1, "2026-01-01", "2026-07-31");
        assertThat(words()).containsExactly("The primary coverage ended on 07/31/2026, and nothing follows.");

        all.clear();
        add(1, "2026-01-01", "2026-08-01");
        assertThat(words()).isEmpty();
    }

    private List<String> words() {
        return CoverageGaps.of(all, TODAY).stream().map(CoverageGap::words).toList();
    }

    private void add(int order, String from, @Nullable String to) {
        Period days = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        all.add(new Coverage(
                new CoverageId(all.size() + 1L),
                new PatientId(1),
                CoverageFacts.ofPatient(new PayerId(1), order, "M" + order, days),
                1));
    }
}
