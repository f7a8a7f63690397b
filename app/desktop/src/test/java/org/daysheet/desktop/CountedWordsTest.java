package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.desktop.parts.Texts;
import org.junit.jupiter.api.Test;

/// One of a thing is not said as if it were several.
class CountedWordsTest {
    @Test
    void oneIsSaidInTheSingularAndNoneAndSeveralAreNot() {
        assertThat(Texts.of("account.why.sum", 1, "7.00")).isEqualTo("1 step comes to 7.00, the balance shown.");
        assertThat(Texts.of("account.why.sum", 0, "0.00")).isEqualTo("0 steps come to 0.00, the balance shown.");
        assertThat(Texts.of("account.why.differs", 1, "7.00", "8.00"))
                .isEqualTo("1 step comes to 7.00, but 8.00 is shown: check the books.");
        assertThat(Texts.of("account.charge.clocks", 1, 0))
                .isEqualTo("1 day since service, 0 days since the first claim or statement.");
        assertThat(Texts.of("account.charge.unbilled", 1)).isEqualTo("1 day since service, not billed yet.");
        assertThat(Texts.of("account.head.born", "06/26/2025", 1)).isEqualTo("born 06/26/2025, 1 year");
        assertThat(Texts.of("shell.check.broken", 1, 34, "claim rows"))
                .startsWith("1 of 34 promises does not hold: claim rows.");
        assertThat(Texts.of("account.charge.owes", "Patient", "5.00", "11/23/2026", 0))
                .isEqualTo("Patient owes 5.00 since 11/23/2026: today.");
        assertThat(Texts.of("account.charge.owes", "Patient", "5.00", "11/22/2026", 1))
                .isEqualTo("Patient owes 5.00 since 11/22/2026: 1 day.");
        assertThat(Texts.of("claims.job.send", 1)).isEqualTo("Sending 1 claim");
        assertThat(Texts.of("parts.export.done", 1, "export.csv")).isEqualTo("1 row was written to export.csv.");
        assertThat(Texts.of("parts.export.done", 2_345, "export.csv"))
                .isEqualTo("2,345 rows were written to export.csv.");
        assertThat(Texts.of("intake.told", 1, 1)).isEqualTo("1 of 1 file was taken. Nothing is posted yet.");
        assertThat(Texts.of("intake.told", 1, 2)).isEqualTo("1 of 2 files were taken. Nothing is posted yet.");
        assertThat(Texts.of("intake.count.rows", 1)).isEqualTo("1 row");
        assertThat(Texts.of("intake.more", 1)).isEqualTo("1 more finding is not shown.");
        assertThat(Texts.of("intake.checks", 1, "95.50", 0, 1)).endsWith("0 of 1 claim matched");
    }
}
