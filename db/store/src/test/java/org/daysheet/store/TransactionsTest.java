package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.daysheet.types.id.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Place.class)
class TransactionsTest {
    @Parameter
    Place place;

    @TempDir
    Path dir;

    private Database database;
    private UserId user;

    @BeforeEach
    void open() {
        database = place.begin(dir);
        user = database.system();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFailedWriteLeavesNothingAndItsExceptionComesOut() {
        var failure = new IllegalArgumentException("given up");
        List<String> news = new ArrayList<>();
        assertThatThrownBy(() -> database.transactions().write(user, tx -> {
                    tx.afterCommit(() -> news.add("told"));
                    Fixture.insertUser(tx, "ann");
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(Fixture.loginNames(database)).containsExactly("system");
        assertThat(news).isEmpty();
    }

    @Test
    void aBrokenRuleIsNamedAndNoValueOfTheRowIsTold() {
        assertThatThrownBy(() -> database.transactions().write(user, tx -> {
                    Fixture.insertGuarantor(tx, "G1", "Canaryson");
                    Fixture.insertGuarantor(tx, "G1", "Canaryson");
                    return true;
                }))
                .isInstanceOfSatisfying(ConstraintViolated.class, e -> {
                    assertThat(e.getMessage())
                            .isEqualTo("The database refused a row: rule guarantor_account_unique (UNIQUE).");
                    assertThat(e.isDuplicateOf("guarantor_account_unique")).isTrue();
                    assertThat(e).hasNoCause().hasNoSuppressedExceptions();
                });
    }

    @Test
    void statementsThatGoRoundJooqTellNoValuesEither() {
        assertThatThrownBy(() -> database.transactions().write(user, tx -> {
                    tx.dsl().connection(connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("insert into app_user (login_name) values ('Canaryson')");
                        }
                    });
                    return true;
                }))
                .isInstanceOf(ConstraintViolated.class)
                .hasNoCause()
                .message()
                .doesNotContain("Canaryson");
    }

    @Test
    void theOtherKindsOfRulesAreNamedToo() {
        assertThat(violated("insert into practice (practice_name) values ('x')"))
                .isEqualTo("NOT_NULL is_organization");
        assertThat(violated("insert into charge_balance values (1, 1, 0, date '2026-01-01')"))
                .startsWith("REFERENCE charge_balance_");
        assertThat(violated("insert into ledger_profile values (2, 'u', '1', current_timestamp)"))
                .isEqualTo("CHECK ledger_profile_single");
    }

    @Test
    void aTransactionHasOneMomentAndItsDayIsThatOfThePractice() {
        var seen = database.transactions().write(user, tx -> List.of(tx.now(), tx.today(), tx.user()));
        assertThat(seen).isEqualTo(List.of(Instant.parse("2026-03-02T16:00:00Z"), LocalDate.of(2026, 3, 2), user));
    }

    @Test
    void aReadHasNoUserAndCannotWrite() {
        assertThatThrownBy(() -> database.transactions().read(Tx::user)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.transactions().read(tx -> {
                    Fixture.insertUser(tx, "ann");
                    return true;
                }))
                .isInstanceOf(StoreFailure.class);
        assertThat(Fixture.loginNames(database)).containsExactly("system");
    }

    @Test
    void aReadSeesOneStateWhateverIsWrittenMeanwhile() {
        List<List<String>> seen = database.transactions().read(tx -> {
            List<String> before = logins(tx);
            database.transactions().write(user, writing -> {
                Fixture.insertUser(writing, "ann");
                return true;
            });
            return List.of(before, logins(tx));
        });
        assertThat(seen).containsExactly(List.of("system"), List.of("system"));
        assertThat(Fixture.loginNames(database)).containsExactly("system", "ann");
    }

    @Test
    void aWriteInsideAWriteIsRefused() {
        assertThatThrownBy(() -> database.transactions()
                        .write(user, tx -> database.transactions().write(user, inner -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a write inside a write");
    }

    @Test
    void newsIsToldOnceTheChangeIsSafe() {
        List<List<String>> told = new ArrayList<>();
        database.transactions().write(user, tx -> {
            tx.afterCommit(() -> told.add(Fixture.loginNames(database)));
            Fixture.insertUser(tx, "ann");
            return true;
        });
        assertThat(told).containsExactly(List.of("system", "ann"));
    }

    @Test
    void aLedgerClosedForSafetyIsReadButNotWrittenAndNotSealed() {
        database.transactions().closeForSafety("test");
        assertThatThrownBy(() -> Fixture.addUser(database, "ann"))
                .isInstanceOf(LedgerClosed.class)
                .hasMessageContaining("(test)");
        assertThat(Fixture.loginNames(database)).containsExactly("system");
        database.close();
        try (Database again = place.open(dir)) {
            // A server tells nothing of how a program ended: only a file has a seal.
            assertThat(again.endedUncleanly()).isEqualTo(place == Place.H2);
            assertThat(Fixture.loginNames(again)).containsExactly("system");
        }
    }

    @Test
    void aLedgerThatACheckFoundBrokenIsOpenAgainWhenOneFindsItWhole() {
        database.fullCheckFailed("the check failed: rows");
        assertThatThrownBy(() -> Fixture.addUser(database, "ann"))
                .isInstanceOf(LedgerClosed.class)
                .hasMessageContaining("(the check failed: rows)");
        assertThat(Fixture.loginNames(database)).containsExactly("system");
        database.fullCheckPassed();
        Fixture.addUser(database, "ann");
        database.fullCheckFailed("the check failed: rows");
        database.close();
        try (Database again = place.open(dir)) {
            assertThat(again.endedUncleanly()).isEqualTo(place == Place.H2);
            assertThat(Fixture.loginNames(again)).containsExactly("system", "ann");
        }
    }

    @Test
    void aCheckThatHoldsDoesNotOpenALedgerThatAFaultHasClosed() {
        database.transactions().closeForSafety("test");
        database.fullCheckPassed();
        assertThatThrownBy(() -> Fixture.addUser(database, "ann")).isInstanceOf(LedgerClosed.class);
    }

    @Test
    void aBrokenInvariantEndsAllWriting() {
        assertThatThrownBy(() -> database.transactions().write(user, tx -> {
                    Fixture.insertUser(tx, "ann");
                    throw new BrokenInvariant("nothing adds up");
                }))
                .isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> Fixture.addUser(database, "bob"))
                .isInstanceOf(LedgerClosed.class)
                .hasMessageContaining("(E-")
                .hasMessageNotContaining("adds up");
        assertThat(Fixture.loginNames(database)).containsExactly("system");
        database.close();
        try (Database again = place.open(dir)) {
            assertThat(again.endedUncleanly()).isEqualTo(place == Place.H2);
        }
    }

    @Test
    void aCommitThatFailsWhileThePracticeIsClosedLeavesNoSeal() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                database.transactions().write(user, tx -> {
                    begun.countDown();
                    await(closing);
                    tx.dsl().connection(Connection::close);
                    return true;
                });
            } catch (LedgerClosed told) {
                failed.set(told);
            }
        });
        await(begun);
        Thread closer = Thread.ofPlatform().start(database::close);
        while (database.transactions().closedBecause() == null) {
            Thread.onSpinWait();
        }
        closing.countDown();
        writer.join();
        closer.join();
        assertThat(failed.get()).isInstanceOf(LedgerClosed.class);
        try (Database again = place.open(dir)) {
            assertThat(again.endedUncleanly()).isEqualTo(place == Place.H2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void afterClosingEverythingIsRefusedWithWords() {
        database.close();
        assertThatThrownBy(() -> Fixture.insertIn(database, user, "ann")).isInstanceOf(LedgerClosed.class);
        assertThatThrownBy(() -> Fixture.loginNames(database)).isInstanceOf(LedgerClosed.class);
    }

    @Test
    void closingBreaksOffAReadThatRunsAndThePracticeIsSound() throws Exception {
        String endless = place == Place.H2
                ? "select count(*) from system_range(1, 900000000000) where x > 5"
                : "select count(*) from generate_series(1, 900000000000) as x where x > 5";
        CountDownLatch begun = new CountDownLatch(1);
        var read = CompletableFuture.supplyAsync(() -> database.transactions().read(tx -> {
            begun.countDown();
            return tx.dsl().fetch(endless).size();
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        database.close();
        assertThatThrownBy(() -> read.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(LedgerClosed.class);
        database = place.open(dir);
        assertThat(database.endedUncleanly()).isFalse();
        assertThat(Fixture.loginNames(database)).containsExactly("system");
    }

    @Test
    void whateverAStatementFailsWithWhileClosingTheReadSaysThatThePracticeWasClosed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        var read = CompletableFuture.supplyAsync(() -> database.transactions().read(tx -> {
            begun.countDown();
            while (database.transactions().closedBecause() == null) {
                Thread.onSpinWait();
            }
            return tx.dsl().fetch("select nowhere from app_user").size();
        }));
        await(begun);
        database.close();
        assertThatThrownBy(() -> read.get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOf(LedgerClosed.class)
                .hasMessage("The practice was closed.");
    }

    private String violated(String sql) {
        try {
            database.transactions().write(user, tx -> tx.dsl().execute(sql));
            return "accepted";
        } catch (ConstraintViolated e) {
            return e.kind() + " " + e.constraint();
        }
    }

    private static List<String> logins(Tx tx) {
        return tx.dsl()
                .resultQuery("select login_name from app_user order by user_id")
                .fetch(0, String.class);
    }
}
