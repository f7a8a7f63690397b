package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.daysheet.billing.encounters.EncounterSearch;
import org.daysheet.demo.DemoSettings;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last day of the demo is the day of its practice.
class DemoDayTest {
    @TempDir
    private Path folder;

    @Test
    void theDemoEndsOnItsOwnDayWhereTheComputerIsADayAhead() {
        Clock late = Clock.fixed(Instant.parse("2026-11-24T02:40:00Z"), ZoneOffset.UTC);
        try (OfficeDoor door = new OfficeDoor("owner", late)) {
            assertThat(door.demoSettings()).isEqualTo(new DemoSettings(120, 6, 1, LocalDate.of(2026, 11, 23)));
            DemoSettings small = new DemoSettings(12, 1, 7, door.demoSettings().lastDay());
            Opened opened = door.demo(folder.resolve("demo"), small, Progress.SILENT);
            assertThat(opened.office().session().today()).isEqualTo(small.lastDay());
            EncounterSearch later = new EncounterSearch(
                    EncounterSearch.State.ALL, small.lastDay().plusDays(1), null, null, "");
            assertThat(opened.office().encounters().count(EncounterSearch.ALL)).isEqualTo(5);
            assertThat(opened.office().encounters().count(later)).isZero();
        }
    }
}
