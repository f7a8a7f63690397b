package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.APP_USER;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:00:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path dir;

    private final DataKey key = DataKey.random(new SecureRandom());

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        try (Database database = Database.create(dir, key, CLOCK)) {
            addUser(database, "ann");
            assertThat(database.endedUncleanly()).isFalse();
        }
        try (Database database = Database.open(dir, key, CLOCK)) {
            assertThat(loginNames(database)).containsExactly("daysheet", "ann");
            assertThat(database.integrityCheck().run()).allMatch(IntegrityCheck.Result::passed);
        }
    }

    @Test
    void aFailedWriteLeavesNothingAndItsExceptionComesOut() {
        try (Database database = Database.create(dir, key, CLOCK)) {
            addUser(database, "ann");
            assertThatThrownBy(() -> database.transactions().write(database.system(), tx -> {
                        insertUser(tx, "bob");
                        insertUser(tx, "ann");
                        return true;
                    }))
                    .isInstanceOf(ConstraintViolated.class)
                    .hasNoCause()
                    .hasMessage("The database refused a row: rule app_user_login_unique (UNIQUE).");
            assertThat(loginNames(database)).containsExactly("daysheet", "ann");
        }
    }

    static void addUser(Database database, String login) {
        database.transactions().write(database.system(), tx -> {
            insertUser(tx, login);
            tx.audit("user.created", "app_user", 2, "");
            return true;
        });
    }

    static void insertUser(Tx tx, String login) {
        tx.dsl()
                .insertInto(APP_USER)
                .set(APP_USER.LOGIN_NAME, login)
                .set(APP_USER.DISPLAY_NAME, login)
                .set(APP_USER.ROLE_NAME, "BILLER")
                .set(APP_USER.IS_ACTIVE, true)
                .set(APP_USER.CREATED_AT, tx.now())
                .execute();
    }

    private static java.util.List<String> loginNames(Database database) {
        return database.transactions()
                .read(tx ->
                        tx.dsl().selectFrom(APP_USER).orderBy(APP_USER.USER_ID).fetch(APP_USER.LOGIN_NAME));
    }
}
