import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: applies the real migrations to a throw-away H2 in memory and writes the jOOQ classes for what came
/// out. Arguments: the migration folder, the folder for the sources, the program version, this file. Skipped when
/// neither the migrations nor this file changed.
public final class Codegen {
    private static final String PACKAGE = "org.daysheet.store.db";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path stamp = out.resolve("migrations.sha256");
        String current = args[2] + " " + hash(migrations, Path.of(args[3]));
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        deleteAll(out);
        var source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        createRoles(source);
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + migrations.resolve("common"), "filesystem:" + migrations.resolve("h2"))
                .failOnMissingLocations(true)
                .load()
                .migrate();
        try (Connection connection = source.getConnection()) {
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(out));
        }
        writeFacts(out, source, args[2]);
        Files.writeString(stamp, current);
    }

    private static void createRoles(JdbcDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role if not exists daysheet_app");
            statement.execute("create role if not exists daysheet_reader");
        }
    }

    private static Configuration configuration(Path out) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withRecordVersionFields("row_version")
                                .withForcedTypes(
                                        new ForcedType()
                                                .withName("INSTANT")
                                                .withIncludeTypes("(?i:TIMESTAMP.*WITH.*TIME.*ZONE)"),
                                        new ForcedType()
                                                .withName("CLOB")
                                                .withIncludeTypes("(?i:CLOB|CHARACTER LARGE OBJECT)")))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withGlobalObjectReferences(true)
                                .withJavaTimeTypes(true)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(out.toString())));
    }

    /// What the program compares with the database it opens: when both agree the migrator need not run.
    private static void writeFacts(Path out, JdbcDataSource source, String programVersion) throws Exception {
        var checksums = new TreeMap<String, Integer>();
        String newest = "";
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select \"script\", \"checksum\", \"version\" from flyway_schema_history"
                                + " order by \"installed_rank\"")) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getInt(2));
                String version = rows.getString(3);
                newest = version != null && version.compareTo(newest) > 0 ? version : newest;
            }
        }
        Path file = out.resolve(PACKAGE.replace('.', '/')).resolve("SchemaFacts.java");
        Files.writeString(file, """
                package %s;

                /** Facts about the migrations these classes were generated from. */
                public final class SchemaFacts {
                    /** Scripts and their checksums. */
                    public static final String APPLIED = "%s";
                    /** Number of the last migration. */
                    public static final String NEWEST_VERSION = "%s";
                    /** Version of the program these classes belong to. */
                    public static final String PROGRAM_VERSION = "%s";

                    private SchemaFacts() {}
                }
                """.formatted(PACKAGE, checksums, newest, programVersion));
        Files.writeString(file.resolveSibling("package-info.java"), """
                /** Generated from the migrations; never edited, never committed. */
                @org.jspecify.annotations.NullUnmarked
                package %s;
                """.formatted(PACKAGE));
    }

    private static String hash(Path migrations, Path self) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(self));
        for (Path file : filesBelow(migrations)) {
            String name = migrations.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
