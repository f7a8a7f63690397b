package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Place.class)
class IntegrityCheckTest {
    @Parameter
    Place place;

    @TempDir
    Path dir;

    @Test
    void aChangedAuditEntryIsNamed() {
        assertThat(auditAfter("update audit_entry set detail = 'x' where sequence = 3"))
                .isEqualTo("entry 3 is not as it was written");
        assertThat(auditAfter("update audit_entry set user_id = 2 where sequence = 2"))
                .isEqualTo("entry 2 is not as it was written");
        assertThat(
                        auditAfter(
                                "update audit_entry set happened_at = happened_at + interval '0.000001' second where sequence = 4"))
                .isEqualTo("entry 4 is not as it was written");
        assertThat(auditAfter("update audit_entry set entity_id = null where sequence = 2"))
                .isEqualTo("entry 2 is not as it was written");
    }

    @Test
    void aRemovedAuditEntryIsNamed() {
        assertThat(auditAfter("delete from audit_entry where sequence = 2"))
                .isEqualTo("entry 2 is missing; entry 3 is not as it was written");
        assertThat(auditAfter("delete from audit_entry where sequence = 8"))
                .isEqualTo("the head says 8 entries, the trail ends at 7");
    }

    @Test
    void aCutTrailIsFoundEvenWhenTheHeadIsMovedBack() {
        assertThat(auditAfter(
                        "delete from audit_entry where sequence = 8",
                        "update chain_head set sequence = 7 where chain_name = 'audit'"))
                .isEqualTo("the head says 7 entries, the trail ends at 7");
    }

    @Test
    void anInsertedOrExchangedAuditEntryIsNamed() {
        assertThat(auditAfter("insert into audit_entry select 9, happened_at, user_id, action_name, entity_kind,"
                        + " entity_id, detail, mac from audit_entry where sequence = 8"))
                .startsWith("entry 9 is not as it was written");
        assertThat(auditAfter(
                        "update audit_entry set sequence = 90 where sequence = 2",
                        "update audit_entry set sequence = 2 where sequence = 3",
                        "update audit_entry set sequence = 3 where sequence = 90"))
                .startsWith("entry 2 is not as it was written");
    }

    @Test
    void aHeadThatCountsOtherRowsIsNamed() {
        try (Database database = place.begin(dir)) {
            Fixture.addUser(database, "ann");
        }
        place.tamper(dir, "update chain_head set sequence = 7 where chain_name = 'posting'");
        try (Database database = place.open(dir)) {
            assertThat(detail(database, "counters"))
                    .isEqualTo("the posting chain counts 7 rows, table posting has 0 up to number 0");
        }
    }

    @Test
    void aKeptFileThatIsGoneOrChangedIsNamed() throws IOException {
        String sha256;
        try (Database database = place.begin(dir)) {
            String kept = database.vault().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            database.transactions().write(database.system(), tx -> {
                Fixture.insertRawFile(tx, "a.835", kept);
                return true;
            });
            sha256 = kept;
            Path file = dir.resolve("files").resolve(kept);
            byte[] good = Files.readAllBytes(file);
            assertThat(detail(database, "kept files")).isEmpty();
            good[40] ^= 1;
            Files.write(file, good);
            assertThat(detail(database, "kept files")).isEqualTo("file " + sha256 + " is not as it was kept");
            Files.delete(file);
            assertThat(detail(database, "kept files")).isEqualTo("file " + sha256 + " is missing");
        }
    }

    @Test
    void aTableInNoListAndARightTooManyAreNamed() {
        place.begin(dir).close();
        place.tamper(
                dir,
                "create table stray (a int)",
                "grant update on posting to daysheet_app",
                "grant select on stray to daysheet_reader");
        try (Database database = place.open(dir)) {
            assertThat(detail(database, "table rights"))
                    .isEqualTo("table stray is not listed as append-only or mutable;"
                            + " table posting can be changed by the program");
        }
    }

    /// The audit result after three users were added and then the owner's statements ran.
    private String auditAfter(String... statements) {
        try (Database database = place.begin(dir)) {
            for (String login : List.of("ann", "bob", "eve")) {
                Fixture.addUser(database, login);
            }
        }
        place.tamper(dir, statements);
        try (Database database = place.open(dir)) {
            return detail(database, "audit chain");
        }
    }

    private static String detail(Database database, String name) {
        return database.integrityCheck().run().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow()
                .detail();
    }
}
