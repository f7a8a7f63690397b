package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArrowsTest {
    @TempDir
    private Path folder;

    @Test
    void twoPackagesThatUseEachOtherAreACircle() throws IOException {
        Fixture module = new Fixture(folder, "types")
                .type("org.daysheet.types.a", "public class One { org.daysheet.types.b.Two two; }")
                .type("org.daysheet.types.b", "public class Two { org.daysheet.types.a.One one; }");

        assertThat(module.violations("cycles"))
                .hasSize(1)
                .first()
                .asString()
                .contains("org.daysheet.types.a", "org.daysheet.types.b");
    }

    @Test
    void aPackageAndItsSubpackageMayBeACircleToo() throws IOException {
        Fixture module = new Fixture(folder, "types")
                .type("org.daysheet.types", "public class One { org.daysheet.types.b.Two two; }")
                .type("org.daysheet.types.b", "public class Two { org.daysheet.types.One one; }");

        assertThat(module.violations("cycles")).hasSize(1);
    }

    @Test
    void usingInOneDirectionIsNoCircle() throws IOException {
        Fixture module = new Fixture(folder, "types")
                .type("org.daysheet.types.a", "public class One { org.daysheet.types.b.Two two; }")
                .type("org.daysheet.types.b", "public class Two {}");

        assertThat(module.violations("cycles")).isEmpty();
    }

    @Test
    void reportsMayUseTheStoreButNotBilling() throws IOException {
        Fixture module = new Fixture(folder, "reports")
                .library("org.daysheet.store", "public class Database {}")
                .library("org.daysheet.billing.claims", "public class Claims {}")
                .type("org.daysheet.reports.kpi", "class Good { org.daysheet.store.Database database; }")
                .type("org.daysheet.reports.kpi", "class Bad { org.daysheet.billing.claims.Claims claims; }");

        assertThat(module.violations("arrows"))
                .containsExactly("Field <org.daysheet.reports.kpi.Bad.claims> has type"
                        + " <org.daysheet.billing.claims.Claims> in (Bad.java:0)");
    }

    @Test
    void theCommandLineHandsOnTheDatabaseAndExplainsItsFailuresOnly() throws IOException {
        Fixture module = new Fixture(folder, "cli")
                .library("org.daysheet.store", "public class Transactions {}")
                .library("org.daysheet.store", "public class FileVault {}")
                .library("org.daysheet.store", "public class PracticeInUse extends RuntimeException {}")
                .type(
                        "org.daysheet.cli",
                        "class Good { org.daysheet.store.Transactions transactions;"
                                + " org.daysheet.store.PracticeInUse failure; }")
                .type("org.daysheet.cli", "class Bad { org.daysheet.store.FileVault vault; }");

        assertThat(module.violations("arrows")).hasSize(1).first().asString().contains("Bad.vault");
    }

    @Test
    void theLedgerKnowsNoClaimsButRemittancesKnowBoth() throws IOException {
        Fixture module = new Fixture(folder, "billing")
                .type("org.daysheet.billing.claims", "public class Claims {}")
                .type(
                        "org.daysheet.billing.ledger",
                        "public class Ledger { org.daysheet.billing.claims.Claims claims; }")
                .type(
                        "org.daysheet.billing.remittances",
                        "public class Remittances {"
                                + " org.daysheet.billing.claims.Claims claims; org.daysheet.billing.ledger.Ledger ledger; }")
                .type("org.daysheet.billing", "class Office { org.daysheet.billing.ledger.Ledger ledger; }");

        assertThat(module.violations("billing-arrows"))
                .containsExactly("Field <org.daysheet.billing.ledger.Ledger.claims> has type"
                        + " <org.daysheet.billing.claims.Claims> in (Ledger.java:0)");
    }

    @Test
    void whatAClaimIsMadeFromIsReachableThroughEncounters() throws IOException {
        Fixture module = new Fixture(folder, "billing")
                .type("org.daysheet.billing.patients", "public class Patients {}")
                .type(
                        "org.daysheet.billing.claims",
                        "public class Claims { org.daysheet.billing.patients.Patients all; }");

        assertThat(module.violations("billing-arrows")).isEmpty();
    }

    @Test
    void aRoomOfBillingThatNobodyDrewMayUseNothing() throws IOException {
        Fixture module = new Fixture(folder, "billing")
                .type("org.daysheet.billing.patients", "public class Patients {}")
                .type(
                        "org.daysheet.billing.attic",
                        "public class Attic { org.daysheet.billing.patients.Patients all; }");

        assertThat(module.violations("billing-arrows")).hasSize(1);
    }

    @Test
    void theSimulatorDoesNotBorrowTheWriterItChecks() throws IOException {
        Fixture module = new Fixture(folder, "demo")
                .library("org.daysheet.edi.x12", "public class SegmentWriter {}")
                .library("org.daysheet.edi.x12", "public class SegmentReader {}")
                .type("org.daysheet.demo", "class Payer { org.daysheet.edi.x12.SegmentReader reader; }")
                .type("org.daysheet.demo", "class Lazy { org.daysheet.edi.x12.SegmentWriter writer; }");

        assertThat(module.violations("demo-writer"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Lazy.writer");
    }
}
