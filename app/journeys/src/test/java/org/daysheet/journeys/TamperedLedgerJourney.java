package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Somebody with every key changes rows of the books by SQL. The check is red and says where, even when the seal of
/// the file was thrown away so that it opens like after an unclean end.
final class TamperedLedgerJourney {
    private static final int EVERY = Boolean.getBoolean("daysheet.long") ? 1 : 3;

    private final LivedPractice lived = LivedPractice.shared();

    @TempDir
    Path dir;

    @TestFactory
    Stream<DynamicTest> theCheckIsRedAndNamesThePlaceWhen() {
        Path worked = workedThrough();
        List<Damage> all = Damage.all();
        return IntStream.range(0, all.size())
                .filter(number -> number % EVERY == 0)
                .mapToObj(all::get)
                .map(damage -> DynamicTest.dynamicTest(damage.words(), () -> isFound(worked, damage)));
    }

    @TestFactory
    Stream<DynamicTest> theCheckIsRedAndNamesThePlaceOfARemarkWhen() {
        Path posted = PostedCheck.shared().commands().practice();
        return Damage.ofRemarks().stream()
                .map(damage -> DynamicTest.dynamicTest(damage.words(), () -> isFound(posted, damage)));
    }

    @Test
    void thePracticeItselfIsGreen() {
        try (Office office = lived.open(workedThrough())) {
            FullCheck.isGreen(office, "before anybody tampers");
        }
    }

    @Test
    void theCommandEndsWithOneAndNamesTheBrokenPromise() throws IOException {
        Path copy = lived.copyTo(dir.resolve("by-command"));
        try (OwnerDoor door = OwnerDoor.open(copy)) {
            door.run("update transfer set amount_cents = amount_cents + 1"
                    + " where transfer_id = (select max(transfer_id) from transfer)");
        }
        Commands commands = new Commands(copy, LivedPractice.PASSPHRASE);
        Run refused = commands.run("balances");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("was changed or damaged");
        JsonNode sealed = commands.json(1, "check");
        assertThat(broken(sealed)).anyMatch(text -> text.contains("seal"));
        Files.delete(copy.resolve("seal.json"));
        JsonNode unsealed = commands.json(1, "check");
        assertThat(unsealed.path("holds").asBoolean()).isFalse();
        assertThat(broken(unsealed))
                .noneMatch(text -> text.contains("seal"))
                .anyMatch(text -> text.contains("posting"));
        Run words = commands.run("check");
        assertThat(words.exitCode()).isEqualTo(1);
        assertThat(words.out().toLowerCase(Locale.ROOT)).contains("posting");
        Run reading = commands.run("balances");
        assertThat(reading.exitCode()).isZero();
        assertThat(reading.err()).contains("The books take no changes").contains("Run daysheet check");
    }

    private Path workedThrough() {
        Path copy = lived.copyTo(dir.resolve("worked"));
        try (Office office = lived.open(copy)) {
            MailDesk.work(office, lived.mail(), line -> {});
        }
        return copy;
    }

    private void isFound(Path worked, Damage damage) throws IOException {
        Path copy =
                Folders.copy(worked, Files.createTempDirectory(dir, "tampered").resolve("practice"));
        try (OwnerDoor door = OwnerDoor.open(copy)) {
            damage.deed().accept(door);
        }
        Files.delete(copy.resolve("seal.json"));
        try (Office office = lived.open(copy)) {
            List<String> broken = FullCheck.broken(office).stream()
                    .map(result -> result.name() + ": " + result.detail())
                    .toList();
            assertThat(broken).as(damage.words()).isNotEmpty();
            assertThat(String.join("\n", broken)).containsPattern("(?i)(" + damage.place() + ").*\\d");
        } finally {
            Folders.delete(copy);
        }
    }

    private static List<String> broken(JsonNode checked) {
        return checked.path("checks")
                .valueStream()
                .filter(check -> !check.path("passed").asBoolean())
                .map(check -> check.path("name").asString() + ": "
                        + check.path("detail").asString())
                .toList();
    }
}
