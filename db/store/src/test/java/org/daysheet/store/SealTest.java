package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final int FLIPS = Boolean.getBoolean("daysheet.long") ? 200 : 50;
    private static final int UNSEALED_FLIPS = Boolean.getBoolean("daysheet.long") ? 200 : 15;

    @TempDir
    Path dir;

    @Test
    void anyChangedByteOfTheClosedFileIsFound() throws IOException {
        Fixture.closedPractice(dir);
        byte[] good = Files.readAllBytes(file());
        Random random = new Random(20260302);
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(good.length);
            Files.write(file(), flipped(good, at, random));
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                    .as("byte %s", at)
                    .isInstanceOf(DamagedDatabase.class)
                    .hasMessageContaining("was changed or damaged since Daysheet closed it");
        }
        Files.write(file(), good);
        Database.open(dir, Fixture.key(), Fixture.CLOCK).close();
    }

    @Test
    void aFileCutShortOrGrownIsFound() throws IOException {
        Fixture.closedPractice(dir);
        byte[] good = Files.readAllBytes(file());
        for (int length : new int[] {0, good.length - 1, good.length + 1}) {
            Files.write(file(), Arrays.copyOf(good, length));
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                    .isInstanceOf(DamagedDatabase.class);
        }
    }

    @Test
    void aChangedSealIsFoundToo() throws IOException {
        Fixture.closedPractice(dir);
        Path seal = dir.resolve("seal.json");
        Files.writeString(seal, Files.readString(seal).replace("\"checkDue\":false", "\"checkDue\":true"));
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(DamagedDatabase.class);
        for (String less : new String[] {"{\"format\":1", "{}", "null", "[]", "{\"keyCheck\":null}"}) {
            Files.writeString(seal, less);
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                    .as(less)
                    .isInstanceOf(DamagedDatabase.class);
        }
    }

    @Test
    void aCheckOpensACopyAndLeavesTheSuspiciousFileAlone() throws IOException {
        Fixture.closedPractice(dir);
        byte[] longer = Arrays.copyOf(Files.readAllBytes(file()), (int) Files.size(file()) + 4096);
        Files.write(file(), longer);
        try (Database database = Database.openForCheck(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(database.sealBroken()).isTrue();
            assertThat(database.integrityCheck().run())
                    .contains(new IntegrityCheck.Result(
                            "file seal", false, "the database file was changed while it was closed"));
            assertThatThrownBy(() -> Fixture.addUser(database, "ann")).isInstanceOf(LedgerClosed.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(longer);
        assertThat(dir.resolve("check-copy")).doesNotExist();
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(DamagedDatabase.class);
    }

    @Test
    void aDamagedFileWithoutASealIsRefusedOrCanBeCheckedNeverACrash() throws IOException {
        Fixture.closedPractice(dir);
        byte[] good = Files.readAllBytes(file());
        Random random = new Random(20260303);
        for (int i = 0; i < UNSEALED_FLIPS; i++) {
            Files.deleteIfExists(dir.resolve("seal.json"));
            int at = random.nextInt(good.length);
            Files.write(file(), flipped(good, at, random));
            try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
                assertThat(database.endedUncleanly()).isTrue();
                assertThat(database.integrityCheck().run()).hasSize(12);
            } catch (DamagedDatabase | WrongKey refused) {
                assertThat(refused.getMessage()).startsWith("The ");
            }
        }
    }

    private Path file() {
        return dir.resolve("daysheet.mv.db");
    }

    private static byte[] flipped(byte[] good, int at, Random random) {
        byte[] bad = good.clone();
        bad[at] ^= (byte) (1 << random.nextInt(8));
        return bad;
    }
}
