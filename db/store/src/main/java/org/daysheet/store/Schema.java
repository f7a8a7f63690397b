package org.daysheet.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.daysheet.store.db.SchemaFacts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the form this program needs, and refuses a practice that a newer program wrote: databases
/// open each other's files without a word, so the guard is ours.
final class Schema {
    private static final String HISTORY = "flyway_schema_history";
    private static final String PROFILE = "ledger_profile";

    private Schema() {}

    /// Whether the tables are exactly those this program was built from; then the migrator need not start at all.
    static boolean isCurrent(Connection owner) throws SQLException {
        return hasHistory(owner) && applied(owner).equals(SchemaFacts.APPLIED);
    }

    /// Refuses a database that holds no practice: whatever was in the file is gone, or it is another file.
    static void requirePractice(Connection owner) throws SQLException {
        if (!hasTable(owner, HISTORY) || !hasTable(owner, PROFILE) || !hasProfile(owner)) {
            throw new DamagedDatabase("The database file holds no practice: it was emptied, or never finished."
                    + " Nothing was written to it. Restore the last backup.");
        }
    }

    /// Refuses a practice whose tables or whose demand for a program version are ahead of this program.
    static void refuseNewer(Connection owner) throws SQLException {
        if (!hasHistory(owner)) {
            return;
        }
        String version = newestVersion(owner);
        if (version.compareTo(SchemaFacts.NEWEST_VERSION) > 0) {
            throw new NewerDatabase(
                    "This practice was written by a newer Daysheet (tables " + version + ", this program knows "
                            + SchemaFacts.NEWEST_VERSION + "). Install that version; nothing was changed.");
        }
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select minimum_program_version from ledger_profile")) {
            if (rows.next() && ProgramVersion.of(rows.getString(1)).isNewerThan(ProgramVersion.current())) {
                throw new NewerDatabase("This practice asks for Daysheet " + rows.getString(1) + " or newer; this is "
                        + ProgramVersion.current() + ". Install the newer version; nothing was changed.");
            }
        }
    }

    /// Applies what is missing. The folder of the database kind holds what the two databases must say differently.
    static void migrate(DataSource owner, String vendor) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DamagedDatabase("The tables of the practice could not be brought up to date (" + errorCode(e)
                    + "). Nothing else was changed; restore the last backup or ask for help with this code.");
        }
    }

    private static String errorCode(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return SqlErrors.code(sql);
            }
        }
        return e.getErrorCode().toString();
    }

    private static boolean hasHistory(Connection owner) throws SQLException {
        return hasTable(owner, HISTORY);
    }

    private static boolean hasTable(Connection owner, String name) throws SQLException {
        try (ResultSet tables = owner.getMetaData().getTables(null, "public", name, null)) {
            return tables.next();
        }
    }

    private static boolean hasProfile(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + PROFILE)) {
            return rows.next();
        }
    }

    private static String newestVersion(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(\"version\") from " + HISTORY + " where \"version\" is not null")) {
            String newest = rows.next() ? rows.getString(1) : null;
            return newest == null ? "" : newest;
        }
    }

    /// Script names with their checksums as the migrator noted them; the last run of a repeated script counts.
    private static String applied(Connection owner) throws SQLException {
        Map<String, Integer> checksums = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select \"script\", \"checksum\", \"success\" from " + HISTORY
                        + " order by \"installed_rank\"")) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getBoolean(3) ? rows.getInt(2) : 0);
            }
        }
        return checksums.toString();
    }
}
