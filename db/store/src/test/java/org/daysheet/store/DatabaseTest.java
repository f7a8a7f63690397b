package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path dir;

    @Test
    void theVersionAndSettingsOfH2AreThoseThatSurvivedTheCrashTests() {
        assertThat(Constants.VERSION).isEqualTo("2.4.240");
        assertThat(H2Url.opening(PracticeFolder.of(Path.of("/p"))))
                .isEqualTo(
                        "jdbc:h2:file:/p/daysheet;CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;"
                                + "TRACE_LEVEL_SYSTEM_OUT=0;LOCK_TIMEOUT=10000;MODE=PostgreSQL;"
                                + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE="
                                + H2Url.cacheKb(Runtime.getRuntime().maxMemory()));
        assertThatThrownBy(() -> H2Url.requireVersion("2.5.252")).hasMessageContaining("needs H2 2.4.240");
    }

    @Test
    void theCacheIsAnEighthOfTheHeapAndNeverLessThan64Megabytes() {
        assertThat(H2Url.cacheKb(4L << 30)).isEqualTo(524_288);
        assertThat(H2Url.cacheKb(256L << 20)).isEqualTo(65_536);
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        try (Database database = Database.create(dir, Fixture.key(), Fixture.CLOCK)) {
            Fixture.addUser(database, "ann");
        }
        try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(Fixture.loginNames(database)).containsExactly("system", "ann");
            assertThat(database.integrityCheck().run())
                    .containsExactly(
                            new IntegrityCheck.Result("file seal", true, ""),
                            new IntegrityCheck.Result("audit chain", true, ""),
                            new IntegrityCheck.Result("counters", true, ""),
                            new IntegrityCheck.Result("kept files", true, ""),
                            new IntegrityCheck.Result("table rights", true, ""),
                            new IntegrityCheck.Result("charges as written", true, ""),
                            new IntegrityCheck.Result("coverages", true, ""),
                            new IntegrityCheck.Result("payers", true, ""),
                            new IntegrityCheck.Result("claim events", true, ""),
                            new IntegrityCheck.Result("claim holds", true, ""),
                            new IntegrityCheck.Result("eligibility checks", true, ""),
                            new IntegrityCheck.Result("acknowledgments", true, ""),
                            new IntegrityCheck.Result("submissions", true, ""),
                            new IntegrityCheck.Result("statements", true, ""),
                            new IntegrityCheck.Result("denials", true, ""),
                            new IntegrityCheck.Result("tasks", true, ""),
                            new IntegrityCheck.Result("notes", true, ""),
                            new IntegrityCheck.Result("deposits", true, ""),
                            new IntegrityCheck.Result("bank", true, ""),
                            new IntegrityCheck.Result("closings", true, ""),
                            new IntegrityCheck.Result("users", true, ""));
            assertThat(database.zone()).isEqualTo(Fixture.CLOCK.getZone());
        }
    }

    @Test
    void nobodyElseCanReadTheFolderOrItsFiles() throws IOException {
        try (Database database = Fixture.openPractice(dir)) {
            database.vault().put(new ByteArrayInputStream(new byte[] {1}));
        }
        Map<String, String> modes = new TreeMap<>();
        try (var paths = Files.walk(dir)) {
            for (Path path : paths.toList()) {
                String name = dir.relativize(path).toString();
                modes.put(
                        name.startsWith("files/") ? "files/*" : name,
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        assertThat(modes)
                .isEqualTo(Map.of(
                        "", "rwx------",
                        "daysheet.mv.db", "rw-------",
                        "daysheet.lock", "rw-------",
                        "seal.json", "rw-------",
                        "files", "rwx------",
                        "files/*", "rw-------"));
    }

    @Test
    void aSecondOpeningIsRefusedAndTheHolderNamed() {
        try (Database database = Fixture.openPractice(dir)) {
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                    .isInstanceOf(LockedByOther.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("since 2026-03-02T16:00:00Z");
            assertThat(Fixture.loginNames(database)).containsExactly("system");
        }
    }

    @Test
    void anotherKeyIsRefusedAndThePracticeStaysSealed() {
        Fixture.closedPractice(dir);
        assertThatThrownBy(() -> Database.open(dir, Fixture.otherKey(), Fixture.CLOCK))
                .isInstanceOf(WrongKey.class);
        assertThat(new Seal(PracticeFolder.of(dir), Fixture.key()).verify(null)).isEqualTo(Seal.Verdict.INTACT);
    }

    @Test
    void aPracticeOfANewerProgramIsRefusedAndLeftAlone() {
        Fixture.closedPractice(dir);
        Fixture.tamper(dir, "update ledger_profile set minimum_program_version = '99.1'");
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageStartingWith("This practice asks for Daysheet 99.1 or newer");
        assertThat(new Seal(PracticeFolder.of(dir), Fixture.key()).verify(null)).isEqualTo(Seal.Verdict.INTACT);
    }

    @Test
    void tablesOfANewerProgramAreRefused() {
        Fixture.closedPractice(dir);
        Fixture.tamper(
                dir,
                "insert into flyway_schema_history values (99, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'x',"
                        + " current_timestamp, 1, true)");
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("tables 9000");
    }

    @Test
    void aFolderWithAPracticeTakesNoSecondOne() {
        Fixture.closedPractice(dir);
        assertThatThrownBy(() -> Database.create(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("There is a practice in " + dir);
        assertThatThrownBy(() -> Database.open(dir.resolve("none"), Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(NoDatabase.class);
    }

    @Test
    void aCloudFolderIsRefusedUnlessThePersonInsists() {
        Path cloud = dir.resolve("Dropbox").resolve("practice");
        assertThatThrownBy(() -> Database.create(cloud, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("\"Dropbox\" is synchronised to a cloud");
        assertThat(dir.resolve("Dropbox")).doesNotExist();
        Database.create(cloud, Fixture.key(), Fixture.CLOCK, FolderPolicy.ANYWHERE)
                .close();
        try (Database database = Database.open(cloud, Fixture.key(), Fixture.CLOCK)) {
            assertThat(Fixture.loginNames(database)).containsExactly("system");
        }
    }

    @Test
    void aLinkIntoACloudFolderIsFollowed() throws IOException {
        Path cloud = Files.createDirectories(dir.resolve("Dropbox").resolve("data"));
        Path link = Files.createSymbolicLink(dir.resolve("innocent"), cloud);
        Path mac = dir.resolve("Library").resolve("CloudStorage").resolve("Any-me@example.org");
        assertThatThrownBy(() -> Database.create(link.resolve("practice"), Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("\"Dropbox\" is synchronised to a cloud");
        assertThatThrownBy(() -> Database.create(mac, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("\"CloudStorage\" is synchronised to a cloud");
    }

    @Test
    void anEmptiedOrMissingFileIsDamageAndNeverBegunAnew() throws IOException {
        Fixture.closedPractice(dir);
        Files.delete(dir.resolve("seal.json"));
        for (int length : new int[] {0, 4096, 12_287}) {
            Files.write(dir.resolve("daysheet.mv.db"), new byte[length]);
            assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                    .isInstanceOf(DamagedDatabase.class)
                    .hasMessageContaining("it has " + length + " bytes. Nothing was changed.");
            assertThatThrownBy(() -> Database.openForCheck(dir, Fixture.key(), Fixture.CLOCK))
                    .isInstanceOf(DamagedDatabase.class);
            assertThat(Files.readAllBytes(dir.resolve("daysheet.mv.db"))).isEqualTo(new byte[length]);
            assertThat(dir.resolve("seal.json")).doesNotExist();
        }
        Files.delete(dir.resolve("daysheet.mv.db"));
        Files.writeString(dir.resolve("keys.json"), "{}");
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(DamagedDatabase.class)
                .hasMessageContaining("is missing; its keys are there");
    }

    @Test
    void aFileWithoutAPracticeIsRefusedAndGetsNoSeal() {
        Fixture.closedPractice(dir);
        Fixture.tamper(dir, "delete from ledger_profile");
        new Seal(PracticeFolder.of(dir), Fixture.key()).remove();
        assertThatThrownBy(() -> Database.open(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(DamagedDatabase.class)
                .hasMessageStartingWith("The database file holds no practice");
        assertThatThrownBy(() -> Database.openForCheck(dir, Fixture.key(), Fixture.CLOCK))
                .isInstanceOf(DamagedDatabase.class);
        assertThat(dir.resolve("seal.json")).doesNotExist();
    }

    @Test
    void aPracticeThatIsOnlyLeftIsSealedWhenItWas() throws IOException {
        Fixture.openPractice(dir).leave();
        assertThat(dir.resolve("seal.json")).exists();
        Files.delete(dir.resolve("seal.json"));
        Database.open(dir, Fixture.key(), Fixture.CLOCK).leave();
        assertThat(dir.resolve("seal.json")).doesNotExist();
    }

    @Test
    void aNewPracticeWantsAnEmptyFolderAndLeavesItSoWhenItFails() throws IOException {
        Path home = dir.resolve("home");
        try (NewFolder place = NewFolder.prove(home, FolderPolicy.LOCAL_ONLY)) {
            Database.create(home, Fixture.key(), Fixture.CLOCK).close();
            assertThat(home).isNotEmptyDirectory();
            assertThat(place).isNotNull();
        }
        assertThat(home).doesNotExist();
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("letter.txt"), "Dear Ann");
        assertThatThrownBy(() -> NewFolder.prove(home, FolderPolicy.LOCAL_ONLY))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("is not empty");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void moreRoomThanTheDiskHasIsRefused() {
        try (Database database = Fixture.openPractice(dir)) {
            database.requireSpace(1);
            assertThatThrownBy(() -> database.requireSpace(1L << 60)).isInstanceOf(NoSpace.class);
        }
    }

    @Test
    void anUncleanEndIsKnownUntilAFullCheckPassed() throws IOException {
        Fixture.closedPractice(dir);
        Files.delete(dir.resolve("seal.json"));
        try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(database.endedUncleanly()).isTrue();
        }
        try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(database.endedUncleanly()).isTrue();
            database.fullCheckPassed();
        }
        try (Database database = Database.open(dir, Fixture.key(), Fixture.CLOCK)) {
            assertThat(database.endedUncleanly()).isFalse();
        }
    }
}
