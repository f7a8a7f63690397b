package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.security.Role;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedEarlyTest {
    private static final String PASSPHRASE = "violet kettle orbit 42";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T21:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void makePractice() {
        place = folder.resolve("practice");
        NewPractice practice =
                NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", ZoneOffset.UTC);
        try (Office office =
                Office.create(place, practice, PASSPHRASE.toCharArray(), CLOCK).office()) {
            office.users().add("ann", "Ann Lee", Role.BILLER);
        }
    }

    @Test
    void whatWasBegunBeforeTheWindowIsHandedOver() {
        try (OfficeDoor door = door()) {
            door.prepare(place);
            door.openEarly(place, PASSPHRASE.toCharArray());
            Opened opened = door.open(place, "owner", PASSPHRASE.toCharArray(), Progress.SILENT);
            assertThat(List.of(opened.user(), opened.folder())).containsExactly("owner", place);
        }
        try (OfficeDoor door = door()) {
            assertThat(door.open(place, "ann", PASSPHRASE.toCharArray(), Progress.SILENT)
                            .user())
                    .isEqualTo("ann");
        }
    }

    @Test
    void somebodyElseAtTheDoorGetsThePracticeAnew() {
        try (OfficeDoor door = door()) {
            door.openEarly(place, PASSPHRASE.toCharArray());
            Opened opened = door.open(place, "ann", PASSPHRASE.toCharArray(), Progress.SILENT);
            assertThat(opened.user()).isEqualTo("ann");
        }
    }

    @Test
    void aPassphraseThatWasWrongIsToldAndTheRightOneOpens() {
        try (OfficeDoor door = door()) {
            door.openEarly(place, "violet kettle orbit 43".toCharArray());
            assertThatThrownBy(() -> door.open(place, "owner", "violet kettle orbit 43".toCharArray(), Progress.SILENT))
                    .hasMessageContaining("does not open the practice");
            assertThat(door.open(place, "owner", PASSPHRASE.toCharArray(), Progress.SILENT)
                            .user())
                    .isEqualTo("owner");
        }
    }

    @Test
    void whatNobodyAskedForAnyMoreIsClosedAndSealed() {
        try (OfficeDoor door = door()) {
            door.openEarly(place, PASSPHRASE.toCharArray());
        }
        assertThat(place.resolve("seal.json")).exists();
        try (Office office = Office.open(place, PASSPHRASE.toCharArray(), "owner", CLOCK)) {
            assertThat(office.session().database().endedUncleanly()).isFalse();
        }
    }

    @Test
    void thePersonWhoIsNamedAtTheStartIsProposedElseTheOwner() {
        assertThat(StartOptions.of(List.of("--user", "ann"), Map.of()).user()).isEqualTo("ann");
        assertThat(StartOptions.of(List.of(), Map.of("DAYSHEET_USER", "dana")).user())
                .isEqualTo("dana");
        assertThat(StartOptions.of(List.of(), Map.of()).user()).isEqualTo("owner");
    }

    private static OfficeDoor door() {
        return new OfficeDoor("owner", CLOCK);
    }
}
