package org.daysheet.billing.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "ICD10CM, icd10cm_order_2026.txt icd10-order.zip, 2026, 2025-10-01, 2026-09-30",
        "ICD10CM, icd10cm-codes-April-2025.txt april.zip, 2025-04, 2025-04-01, 2025-09-30",
        "ICD10CM, order.txt 2027-code-descriptions.zip, 2027, 2026-10-01, 2027-09-30",
        "HCPCS, HCPC2026_JAN_ANWEB_12292025.txt january.zip, 2026-Q1, 2026-01-01, 2026-03-31",
        "HCPCS, HCPC2025_OCT_ANWEB.txt x.zip, 2025-Q4, 2025-10-01, 2025-12-31",
        "HCPCS, HCPC2024_ANWEB.txt x.zip, 2024, 2024-01-01, 2024-12-31",
        "NCCI, ccipra-v320r0-f1.TXT x.zip, 2026-Q1, 2026-01-01, 2026-03-31",
        "NCCI, ccipra-v313r0-f4.txt x.zip, 2025-Q4, 2025-10-01, 2025-12-31",
        "NCCI, part.txt medicare-ncci-2026q2-practitioner.zip, 2026-Q2, 2026-04-01, 2026-06-30",
        "MUE, MCR_MUE_PractitionerServices_Eff_07-01-2026.csv x.zip, 2026-Q3, 2026-07-01, 2026-09-30"
    })
    void theNameOfAFileTellsWhichDaysItCovers(
            CodeListKind kind, String names, String version, LocalDate from, LocalDate to) {
        assertThat(ListPeriod.ofName(kind, names)).contains(new ListPeriod(version, from, to));
    }

    @ParameterizedTest
    @CsvSource({"ICD10CM, list.txt", "HCPCS, codes.txt", "NCCI, pairs.txt", "MUE, MUE_Eff_13-01-2026.csv"})
    void aNameThatTellsNothingIsNotGuessed(CodeListKind kind, String name) {
        assertThat(ListPeriod.ofName(kind, name)).isEqualTo(Optional.empty());
    }

    @Test
    void aGivenDayBeginsTheYearOfDiagnosesOrTheQuarter() {
        assertThat(ListPeriod.beginning(CodeListKind.ICD10CM, LocalDate.of(2025, 10, 1)))
                .isEqualTo(new ListPeriod("2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)));
        assertThat(ListPeriod.beginning(CodeListKind.MUE, LocalDate.of(2026, 5, 15)))
                .isEqualTo(new ListPeriod("2026-Q2", LocalDate.of(2026, 5, 15), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void bothEndsAreCovered() {
        var period = new ListPeriod("2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        assertThat(period.covers(LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(period.covers(LocalDate.of(2025, 10, 1))).isTrue();
        assertThat(period.covers(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(period.covers(LocalDate.of(2026, 10, 1))).isFalse();
    }
}
