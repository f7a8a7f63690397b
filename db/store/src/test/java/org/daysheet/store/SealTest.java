package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
    void aSealOfAnOlderProgramProvesNothingAndMakesAFullCheckDue() throws IOException {
        Fixture.closedPractice(dir);
        Path seal = dir.resolve("seal.json");
        Files.writeString(seal, Files.readString(seal).replace("\"format\":2", "\"format\":1"));
        try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(database.endedUncleanly()).isTrue();
        }
        assertThat(Files.readString(seal)).contains("\"format\":2", "\"checkDue\":true");
    }

    @Test
    void aDigestTakenAheadOpensTheFileItWasTakenOf() throws IOException {
        Fixture.closedPractice(dir);
        try (DigestAhead ahead = DigestAhead.of(dir)) {
            assertThat(ahead.digestOf(file())).contains(sha256(file()));
            try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK, ahead)) {
                assertThat(database.endedUncleanly()).isFalse();
            }
        }
    }

    @Test
    void aFileThatWasChangedAfterItsDigestWasTakenIsReadAgain() throws IOException {
        Fixture.closedPractice(dir);
        byte[] good = Files.readAllBytes(file());
        try (DigestAhead ahead = DigestAhead.of(dir)) {
            assertThat(ahead.digestOf(file())).isPresent();
            FileTime before = Files.getLastModifiedTime(file());
            Files.write(file(), flipped(good, 5000, new Random(1)));
            Files.setLastModifiedTime(file(), before);
            assertThat(ahead.digestOf(file())).isEmpty();
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK, ahead))
                    .isInstanceOf(DamagedDatabase.class);
        }
    }

    @Test
    void theDigestOfAnotherFileOrOfNoneCountsForNothing() throws IOException {
        Fixture.closedPractice(Files.createDirectory(dir.resolve("one")));
        try (DigestAhead other = DigestAhead.of(dir.resolve("one"));
                DigestAhead none = DigestAhead.of(dir.resolve("nowhere"))) {
            assertThat(other.digestOf(file())).isEmpty();
            assertThat(none.digestOf(dir.resolve("nowhere").resolve("daysheet.mv.db")))
                    .isEmpty();
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
                assertThat(database.integrityCheck().run()).hasSize(21);
            } catch (DamagedDatabase | WrongKey refused) {
                assertThat(refused.getMessage()).startsWith("The ");
            }
        }
    }

    @Test
    void makingReadyTouchesNothingAndMayBeDoneTwice() {
        WarmUp.run();
        WarmUp.run();
        assertThat(dir).isEmptyDirectory();
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
