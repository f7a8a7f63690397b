package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A table whose rows change (users) and one that only grows (runs of statements), written in several transactions.
@ParameterizedClass(name = "on {0}")
@EnumSource(Place.class)
class RowProofTest {
    @Parameter
    Place place;

    @TempDir
    Path dir;

    @Test
    void rowsThatAreAsTheyWereWrittenAreProved() {
        assertThat(faultsAfter("users")).isEmpty();
        assertThat(faultsAfter("statements")).isEmpty();
    }

    @Test
    void aRowThatWasChangedAddedOrTakenAwayIsNamed() {
        assertThat(faultsAfter("users", "update app_user set display_name = 'Eve' where user_id = 2"))
                .isEqualTo("app_user 2 is not as it was written");
        assertThat(faultsAfter("users", "delete from app_user where user_id = 3"))
                .isEqualTo("app_user 3 is gone");
        assertThat(faultsAfter(
                        "users",
                        "insert into app_user (user_id, login_name, display_name, role_name, is_active, created_at)"
                                + " select 9, 'eve', display_name, role_name, is_active, created_at from app_user"
                                + " where user_id = 2"))
                .isEqualTo("app_user 9 was written by nobody");
    }

    @Test
    void aChangeThatAnHonestOneCoversUpIsNamed() {
        try (Database database = begin()) {
            assertThat(faults(database, "users")).isEmpty();
        }
        place.tamper(dir, "update app_user set display_name = 'Eve' where user_id = 2");
        try (Database database = place.open(dir)) {
            switchOff(database, 2);
            assertThat(faults(database, "users")).isEqualTo("app_user 2 is not as it was written");
        }
    }

    @Test
    void rowsThatWereAddedTogetherAreNamedTogether() {
        assertThat(faultsAfter("statements", "update statement_run set due_cents = 1 where statement_run_id = 2"))
                .isEqualTo("statement_run 1 or one of the 1 added with it is not as it was written");
        assertThat(faultsAfter("statements", "delete from statement_run where statement_run_id = 3"))
                .isEqualTo("statement_run 3 is not as it was written");
        assertThat(faultsAfter("statements", "update statement_run set statement_run_id = -4 where due_cents = 200"))
                .isEqualTo("statement_run -4 was written by nobody;" + " statement_run 1 is not as it was written");
    }

    @Test
    void whatTheTrailTellsOfRowsIsItselfProved() {
        assertThat(faultsAfter("users", "delete from audit_entry where entity_kind = 'app_user'"))
                .isEqualTo("app_user 1 was written by nobody; app_user 2 was written by nobody;"
                        + " app_user 3 was written by nobody");
        assertThat(faultsAfter(
                        "users",
                        "update audit_entry set detail = 'x', entity_id = null where entity_kind = 'app_user'"))
                .isEqualTo("app_user 1 was written by nobody; app_user 2 was written by nobody;"
                        + " app_user 3 was written by nobody");
        assertThat(faultsAfter("statements", "delete from audit_entry where entity_kind = 'statement_run'"))
                .startsWith("statement_run 1 was written by nobody");
    }

    @Test
    void aTransactionLeavesOneLineForAllRowsItAddsAndOneForEachThatItChanges() {
        try (Database database = begin()) {
            switchOff(database, 3);
            List<String> lines = database.transactions()
                    .read(tx -> tx.dsl()
                            .select(AUDIT_ENTRY.ACTION_NAME, AUDIT_ENTRY.ENTITY_KIND, AUDIT_ENTRY.ENTITY_ID)
                            .from(AUDIT_ENTRY)
                            .orderBy(AUDIT_ENTRY.SEQUENCE)
                            .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()));
            assertThat(lines)
                    .containsExactly(
                            "ledger.created ledger_profile 1",
                            "row.kept app_user 1",
                            "row.kept app_user 2",
                            "row.kept app_user 3",
                            "rows.added statement_run 0",
                            "rows.added statement_run 2",
                            "row.kept app_user 3");
        }
    }

    @Test
    void aTableThatIsNotSealedOrOnlyGrowsIsRefused() {
        try (Database database = begin()) {
            assertThatThrownBy(() -> database.transactions().write(database.system(), tx -> {
                        tx.adds(AUDIT_ENTRY);
                        return true;
                    }))
                    .hasMessage("audit_entry is not sealed");
            assertThatThrownBy(() -> database.transactions().write(database.system(), tx -> {
                        tx.changes(STATEMENT_RUN, List.of(1L));
                        return true;
                    }))
                    .hasMessage("statement_run only grows");
        }
    }

    private String faultsAfter(String proof, String... statements) {
        begin().close();
        place.tamper(dir, statements);
        try (Database database = place.open(dir)) {
            return faults(database, proof);
        }
    }

    private static String faults(Database database, String proof) {
        return database.integrityCheck().run().stream()
                .filter(result -> result.name().equals(proof))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    /// Users 2 and 3 beside the program's own; runs 1 and 2 added together, then 3.
    private Database begin() {
        Database database = place.begin(dir);
        database.transactions().write(database.system(), tx -> {
            tx.adds(APP_USER);
            Fixture.insertUser(tx, "ann");
            Fixture.insertUser(tx, "bob");
            return true;
        });
        addRuns(database, 100, 200);
        addRuns(database, 300);
        return database;
    }

    private static void addRuns(Database database, long... dueCents) {
        database.transactions().write(database.system(), tx -> {
            tx.adds(STATEMENT_RUN);
            for (long due : dueCents) {
                tx.dsl()
                        .insertInto(STATEMENT_RUN)
                        .set(STATEMENT_RUN.CUTOFF_ON, LocalDate.of(2026, 3, 2))
                        .set(STATEMENT_RUN.MINIMUM_CENTS, 500L)
                        .set(STATEMENT_RUN.PREPARED_AT, tx.now())
                        .set(STATEMENT_RUN.PREPARED_BY, tx.user().value())
                        .set(STATEMENT_RUN.STATEMENT_COUNT, 0)
                        .set(STATEMENT_RUN.DUE_CENTS, due)
                        .execute();
            }
            return true;
        });
    }

    private static void switchOff(Database database, long user) {
        database.transactions().write(database.system(), tx -> {
            tx.changes(APP_USER, List.of(user));
            tx.dsl()
                    .update(APP_USER)
                    .set(APP_USER.IS_ACTIVE, false)
                    .where(APP_USER.USER_ID.eq(user))
                    .execute();
            return true;
        });
    }
}
