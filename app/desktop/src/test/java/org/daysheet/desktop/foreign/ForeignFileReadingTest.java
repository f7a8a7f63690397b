package org.daysheet.desktop.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFileReadingTest {
    @Test
    void aFileSaysWhoSentItWhatItAsksForAndWhatHasNoRoomHere(@TempDir Path folder) throws IOException {
        ForeignFile file = read(folder, ForeignClaims.FILE);

        assertThat(file.verdict()).isEqualTo(new Badge("Does not hold", Badge.Tone.BAD));
        assertThat(file.facts().getFirst()).isEqualTo("Interchange 000000017 \u00b7 from OTHERSOFT to HUB \u00b7 test");
        assertThat(file.facts().get(1))
                .startsWith("2 claims over 150.00 in 1 transaction \u00b7 ")
                .endsWith("1 kind of content is not kept");
        assertThat(file.claims())
                .extracting(
                        ForeignClaimRow::number,
                        ForeignClaimRow::control,
                        ForeignClaimRow::patient,
                        ForeignClaimRow::payer,
                        ForeignClaimRow::charge,
                        ForeignClaimRow::lines,
                        ForeignClaimRow::kind,
                        ForeignClaimRow::notKept)
                .containsExactly(
                        tuple(
                                1,
                                "OT-1",
                                "STONE, MARA",
                                "GOLDEN HEALTH PLAN (99001)",
                                Money.ofCents(12_000),
                                1,
                                "original",
                                1),
                        tuple(
                                2,
                                "OT-2",
                                "STONE, MARA",
                                "GOLDEN HEALTH PLAN (99001)",
                                Money.ofCents(3_000),
                                1,
                                "replacement",
                                1));
        assertThat(file.claims().getLast().findings().tone()).isEqualTo(Badge.Tone.BAD);
    }

    @Test
    void whatIsNotKeptIsSaidOnceForTheFileAndByClaimWithItsPlace(@TempDir Path folder) throws IOException {
        ForeignFile file = read(folder, ForeignClaims.FILE);

        Badge left = new Badge("Not kept", Badge.Tone.BUSY);
        String words = "A claim of ours has no room for it.";
        assertThat(file.notes().getFirst())
                .isEqualTo(new ForeignNoteRow(0, "2 claims", left, "2300 AMT", 21, 21, words, "AMT*XX*5"));
        assertThat(file.ofClaims())
                .filteredOn(note -> note.what().equals(left))
                .containsExactly(
                        new ForeignNoteRow(1, "OT-1", left, "2300 AMT", 21, 21, words, "AMT*XX*5"),
                        new ForeignNoteRow(2, "OT-2", left, "2300 AMT", 28, 28, words, "AMT*XX*6"));
        assertThat(file.ofClaims())
                .filteredOn(note -> note.what().tone() == Badge.Tone.BAD)
                .extracting(ForeignNoteRow::claim)
                .contains(2);
        assertThat(file.notes())
                .filteredOn(note -> note.what().tone() == Badge.Tone.BAD)
                .extracting(ForeignNoteRow::whose)
                .contains("OT-2");
    }

    @Test
    void readingEndsWhenSomebodyAsks(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.837"), ForeignClaims.FILE);
        Progress stopping = new Progress() {
            @Override
            public void report(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> ForeignFileReading.read(file, stopping)).isInstanceOf(Cancelled.class);
    }

    private static ForeignFile read(Path folder, String text) throws IOException {
        return ForeignFileReading.read(Files.writeString(folder.resolve("other.837"), text), Progress.SILENT);
    }
}
