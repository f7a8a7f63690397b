package org.daysheet.store;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.RAW_FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daysheet.types.id.UserId;

/// Practices for the tests of the store: a copy of one that was migrated once, and the owner's hand for tampering.
final class Fixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T16:00:00Z"), ZoneId.of("America/Chicago"));

    private static final Map<String, byte[]> FILES = make();

    private Fixture() {}

    static DataKey key() {
        return DataKey.of(new byte[32]);
    }

    static DataKey otherKey() {
        byte[] bytes = new byte[32];
        bytes[0] = 1;
        return DataKey.of(bytes);
    }

    /// Puts a closed, sealed practice into the folder.
    static void closedPractice(Path folder) {
        try {
            for (var file : FILES.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Database openPractice(Path folder) {
        closedPractice(folder);
        return Database.open(folder, key(), CLOCK);
    }

    static void addUser(Database database, String login) {
        database.transactions().write(database.system(), tx -> {
            tx.adds(APP_USER);
            insertUser(tx, login);
            tx.audit("user.created", "app_user", 2, "");
            return true;
        });
    }

    static void insertIn(Database database, UserId user, String login) {
        database.transactions().write(user, tx -> {
            tx.adds(APP_USER);
            insertUser(tx, login);
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

    static void insertGuarantor(Tx tx, String account, String lastName) {
        tx.dsl()
                .insertInto(GUARANTOR)
                .set(GUARANTOR.ACCOUNT_NUMBER, account)
                .set(GUARANTOR.LAST_NAME, lastName)
                .set(GUARANTOR.FIRST_NAME, "Ada")
                .execute();
    }

    static void insertRawFile(Tx tx, String name, String sha256) {
        tx.dsl()
                .insertInto(RAW_FILE)
                .set(RAW_FILE.DIRECTION, "IN")
                .set(RAW_FILE.FILE_KIND, "835")
                .set(RAW_FILE.FILE_NAME, name)
                .set(RAW_FILE.SHA256, sha256)
                .set(RAW_FILE.BYTE_COUNT, 3L)
                .set(RAW_FILE.KEPT_AT, tx.now())
                .set(RAW_FILE.KEPT_BY, tx.user().value())
                .execute();
    }

    static List<String> loginNames(Database database) {
        return database.transactions()
                .read(tx ->
                        tx.dsl().selectFrom(APP_USER).orderBy(APP_USER.USER_ID).fetch(APP_USER.LOGIN_NAME));
    }

    /// Runs statements as the owner of the database, which no part of the program can; a closed practice is sealed
    /// again, as somebody would who has the key.
    static void tamper(Path folder, String... statements) {
        try {
            PracticeFolder practice = PracticeFolder.of(folder);
            var seal = new Seal(practice, key());
            seal.remove();
            try (Connection owner = DriverManager.getConnection(
                            H2Url.opening(practice), "owner", key().filePassword() + " " + key().password("owner"));
                    Statement statement = owner.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            seal.write(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A connection with the rights of the writing part of the program.
    static Connection asApp(Path folder) throws SQLException {
        return H2Admin.limited(PracticeFolder.of(folder), key(), DatabaseUser.APP)
                .getConnection();
    }

    private static Map<String, byte[]> make() {
        try {
            Path folder = Files.createTempDirectory("daysheet-fixture");
            Database.create(folder, key(), CLOCK).close();
            var files = Map.of(
                    "daysheet.mv.db", Files.readAllBytes(folder.resolve("daysheet.mv.db")),
                    "seal.json", Files.readAllBytes(folder.resolve("seal.json")));
            try (var entries = Files.list(folder)) {
                for (Path file : entries.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
