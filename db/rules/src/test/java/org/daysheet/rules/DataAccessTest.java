package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataAccessTest {
    private static final String CLAIMS = "org.daysheet.billing.claims";

    @TempDir
    private Path folder;

    @Test
    void onlyStoresQueriesAndTheLedgerKnowJooq() throws IOException {
        Fixture module = jooq("billing")
                .type(CLAIMS, "class ClaimStore { org.jooq.DSLContext dsl; class Inner { org.jooq.DSLContext dsl; } }")
                .type(CLAIMS, "class ClaimQuery { org.jooq.DSLContext dsl; }")
                .type(CLAIMS, "public class Claims { java.sql.Date date; }")
                .type("org.daysheet.billing.ledger", "public class Ledger { org.jooq.DSLContext dsl; }")
                .type("org.daysheet.billing.ledger", "class LedgerCheck { org.jooq.DSLContext dsl; }")
                .type("org.daysheet.billing.ledger", "public class LedgerFacts { org.jooq.DSLContext dsl; }")
                .type("org.daysheet.billing.ledger", "public class Balances { org.jooq.DSLContext dsl; }");

        assertThat(module.violations("sql"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Claims.date"),
                        line -> assertThat(line).contains("LedgerFacts.dsl"));
    }

    @Test
    void sqlAsTextStaysInTheStore() throws IOException {
        Fixture module = jooq("billing")
                .type(
                        CLAIMS,
                        "class ClaimStore { void good(org.jooq.DSLContext dsl) { dsl.selectFrom(null); }"
                                + " void bad(org.jooq.DSLContext dsl) { dsl.query(\"select 1\"); }"
                                + " void worse(java.sql.Connection c) throws java.sql.SQLException { c.prepareStatement(\"select 1\"); } }");

        assertThat(module.violations("plain-sql"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("ClaimStore.bad"),
                        line -> assertThat(line).contains("ClaimStore.worse"));
    }

    @Test
    void aStoreIsSeenByItsPackageOnly() throws IOException {
        Fixture module =
                jooq("billing").type(CLAIMS, "public class ClaimStore {}").type(CLAIMS, "class EventStore {}");

        assertThat(module.violations("store-hidden"))
                .containsExactly("org.daysheet.billing.claims.ClaimStore is public");
    }

    @Test
    void onlyTheLedgerWritesPostings() throws IOException {
        String insert =
                "{ void add(org.jooq.DSLContext dsl) { dsl.insertInto(org.daysheet.store.jooq.Posting.POSTING); }"
                        + " void look(org.jooq.DSLContext dsl) { dsl.selectFrom(org.daysheet.store.jooq.Posting.POSTING); } }";
        Fixture module = jooq("billing")
                .type("org.daysheet.billing.ledger", "public class Ledger " + insert)
                .type("org.daysheet.billing.ledger", "class TransferStore " + insert)
                .type("org.daysheet.billing.ledger", "public class Balances " + insert)
                .type(CLAIMS, "class ClaimStore " + insert);

        assertThat(module.violations("ledger-writer"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("ClaimStore.add"),
                        line -> assertThat(line).contains("Balances.add"));
    }

    @Test
    void writingFromALambdaCountsToo() throws IOException {
        Fixture module = jooq("billing")
                .type(
                        CLAIMS,
                        "class ClaimStore { Runnable add(org.jooq.DSLContext dsl) {"
                                + " return () -> dsl.insertInto(org.daysheet.store.jooq.Posting.POSTING); } }");

        assertThat(module.violations("ledger-writer")).hasSize(1);
    }

    @Test
    void onlyTheConnectionsToH2UseItsAdministrator() throws IOException {
        String store = "org.daysheet.store";
        Fixture module = new Fixture(folder, "store")
                .type(store, "class H2Admin { static class Source { H2Admin admin; } }")
                .type(store, "class H2Connections { H2Admin admin; Runnable later() { return () -> new H2Admin(); } }")
                .type(store, "class Opening { H2Admin admin; }")
                .type(store, "class Schema { Object source() { return new H2Admin.Source(); } }");

        assertThat(module.violations("h2-admin"))
                .allMatch(line -> line.contains("Opening") || line.contains("Schema"))
                .anyMatch(line -> line.contains("Opening.admin"))
                .anyMatch(line -> line.contains("Schema.source"));
    }

    @Test
    void onlyOneClassKnowsTheAddressOfAnH2File() throws IOException {
        String store = "org.daysheet.store";
        String address = "{ String at(String path) { return \"jdbc:h2:file:\" + path; } }";
        Fixture module = new Fixture(folder, "store")
                .type(store, "class H2Url " + address)
                .type(store, "class H2Connections " + address)
                .type(store, "class PostgresConnections { String at() { return \"jdbc:postgresql:p\"; } }")
                .file(
                        "src/test/java/org/daysheet/store/Door.java",
                        "package org.daysheet.store; class Door " + address);

        assertThat(module.violations("h2-url"))
                .containsExactly("src/main/java/org/daysheet/store/H2Connections.java:2 holds jdbc:h2");
        assertThat(new Fixture(folder, "cli")
                        .type("org.daysheet.cli", "class H2Url " + address)
                        .violations("h2-url"))
                .hasSize(1);
    }

    private Fixture jooq(String module) throws IOException {
        return new Fixture(folder, module)
                .library("org.jooq", "public @interface PlainSQL {}")
                .library("org.jooq", "public class Table {}")
                .library(
                        "org.jooq",
                        "public interface DSLContext { void insertInto(Table t); void selectFrom(Table t);"
                                + " @PlainSQL void query(String sql); }")
                .library(
                        "org.daysheet.store.jooq",
                        "public class Posting extends org.jooq.Table { public static final Posting POSTING = new Posting(); }");
    }
}
