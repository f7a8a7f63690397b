package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    Path dir;

    @Test
    void twoProgramsWriteInTurnsAndTheChainStaysWhole() {
        try (Database one = PostgresFixture.open(dir);
                Database two = PostgresFixture.open(dir)) {
            var user = one.system();
            int before = one.transactions().read(tx -> tx.dsl().fetchCount(AUDIT_ENTRY));
            IntStream.range(0, 40)
                    .parallel()
                    .forEach(i -> (i % 2 == 0 ? one : two).transactions().write(user, tx -> {
                        tx.audit("test.ran", "test", i, "");
                        return true;
                    }));
            int after = one.transactions().read(tx -> tx.dsl().fetchCount(AUDIT_ENTRY));
            assertThat(after - before).isEqualTo(40);
            assertThat(two.integrityCheck().run()).allMatch(IntegrityCheck.Result::passed);
        }
    }

    @Test
    void aBrokenRuleIsNamedAndNoValueOfTheRowIsTold() {
        try (Database database = PostgresFixture.open(dir)) {
            assertThatThrownBy(() -> database.transactions().write(database.system(), tx -> {
                        Fixture.insertGuarantor(tx, "G1", "Canaryson");
                        Fixture.insertGuarantor(tx, "G1", "Canaryson");
                        return true;
                    }))
                    .isInstanceOf(ConstraintViolated.class)
                    .hasNoCause()
                    .hasMessage("The database refused a row: rule guarantor_account_unique (UNIQUE).");
            assertThatThrownBy(() -> database.transactions().read(tx -> {
                        Fixture.insertGuarantor(tx, "G2", "Canaryson");
                        return true;
                    }))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @Test
    void aServerThatCouldLosePaymentsIsRefused() throws SQLException {
        PostgresFixture.asOwner("alter role postgres set synchronous_commit = off");
        try {
            assertThatThrownBy(() -> PostgresFixture.open(dir))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("synchronous_commit switched off");
        } finally {
            PostgresFixture.asOwner("alter role postgres reset synchronous_commit");
        }
    }

    @Test
    void onlyThisComputerMayBeReachedWithoutACertificate() {
        var near = PostgresFixture.settings(dir, "postgres");
        var far = new PostgresSettings(dir, "db.example.org", 5432, "p", near.owner(), near.app(), near.reader());
        assertThat(List.of(near.isLoopback(), far.isLoopback())).containsExactly(true, false);
        assertThat(near.owner()).hasToString("postgres");
    }
}
