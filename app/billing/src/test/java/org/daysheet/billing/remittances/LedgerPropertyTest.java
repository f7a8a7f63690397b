package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.DeskStore.Service;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.testkit.BothDatabases;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations against a small model in memory: what the ledger says is what the model says, after every
/// transaction, and the books are sound at the end.
final class LedgerPropertyTest {
    private static final int PER_TRANSACTION = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tenThousandOperationsEndAsTheModelSays(long seed) {
        try (TestDatabase database = TestDatabase.h2()) {
            new Run(database, seed).play(2_500);
        }
    }

    @BothDatabases
    void bothDatabasesKeepTheSameBooks(TestDatabase database) {
        new Run(database, 99).play(300);
    }

    /// A patient with two coverages.
    private record Person(PatientId patient, CoverageId first, CoverageId second) {}

    private record Open(ChargeId charge, Person person) {}

    private static final class Run {
        private final Session session;
        private final Random random;
        private final Ledger ledger = new Ledger();
        private final Balances balances = new Balances();
        private final List<Person> people = new ArrayList<>();
        private final List<Open> charges = new ArrayList<>();
        private final List<PostingId> reversible = new ArrayList<>();
        private final Map<PostingId, List<TransferDraft>> posted = new HashMap<>();
        private final Map<Account, Money> accounts = new HashMap<>();
        private final Map<ChargeId, Map<Account, Money>> open = new HashMap<>();
        private final TestDatabase database;
        private int keys;

        Run(TestDatabase database, long seed) {
            this.database = database;
            this.session = new Session(database.database(), database.user());
            this.random = new Random(seed);
        }

        void play(int operations) {
            session.run(tx -> {
                PayerId first = DeskStore.payer(tx, "FIRST", "1112223331", false);
                PayerId second = DeskStore.payer(tx, "SECOND", "1112223332", false);
                for (int i = 0; i < 5; i++) {
                    PatientId patient = DeskStore.patient(tx, "P" + i);
                    people.add(new Person(
                            patient,
                            DeskStore.coverage(tx, patient, first, 1),
                            DeskStore.coverage(tx, patient, second, 2)));
                }
            });
            for (int done = 0; done < operations; done += PER_TRANSACTION) {
                session.run(tx -> {
                    for (int i = 0; i < PER_TRANSACTION; i++) {
                        operation(tx);
                    }
                });
                database.clock().advance(java.time.Duration.ofHours(7));
                compare();
            }
            List<CheckResult> results = session.read(tx -> LedgerCheck.run(tx, Progress.SILENT));
            assertThat(results).allMatch(CheckResult::passed);
        }

        private void operation(Tx tx) {
            int kind = random.nextInt(10);
            if (kind < 2 || charges.isEmpty()) {
                charge(tx);
            } else if (kind < 7) {
                move(tx);
            } else if (kind < 8) {
                pay(tx);
            } else if (kind < 9 && !reversible.isEmpty()) {
                reverse(tx);
            } else {
                apply(tx);
            }
        }

        private Money amount() {
            return Money.ofCents(1 + random.nextInt(20_000));
        }

        private void charge(Tx tx) {
            Person person = people.get(random.nextInt(people.size()));
            Account owing = Account.insuranceReceivable(person.first());
            Money amount = amount();
            var visit = DeskStore.visit(
                    tx,
                    person.patient(),
                    owing,
                    LocalDate.of(2026, 1, 1 + random.nextInt(28)),
                    List.of(new Service("G0402", List.of(), amount)));
            ChargeId charge = visit.charges().getFirst();
            charges.add(new Open(charge, person));
            model(List.of(TransferDraft.charge(owing, charge, amount)));
        }

        /// A payment, an adjustment or a move of responsibility, either way round.
        private void move(Tx tx) {
            Open one = charges.get(random.nextInt(charges.size()));
            List<Account> receivables = List.of(
                    Account.insuranceReceivable(one.person().first()),
                    Account.insuranceReceivable(one.person().second()),
                    Account.patientReceivable(one.person().patient()));
            Account from = receivables.get(random.nextInt(3));
            Account to = List.of(
                            Account.cash(),
                            Account.contractual("CONTRACTUAL"),
                            Account.contractual("SEQUESTRATION"),
                            Account.writeOff("CHARITY"),
                            receivables.get(random.nextInt(3)))
                    .get(random.nextInt(5));
            if (to.equals(from)) {
                return;
            }
            TransferDraft transfer =
                    TransferDraft.plain(to, to.isReceivable() ? one.charge() : null, from, one.charge(), amount());
            List<TransferDraft> transfers = List.of(random.nextInt(4) == 0 ? transfer.swapped() : transfer);
            PostingId id = ledger.record(
                    tx,
                    PostingDraft.ofPatient(
                            PostingKind.RESPONSIBILITY,
                            tx.today(),
                            one.person().patient(),
                            "op:" + keys++,
                            "property",
                            transfers));
            remember(id, transfers);
        }

        private void pay(Tx tx) {
            Person person = people.get(random.nextInt(people.size()));
            Money amount = amount();
            DeskStore.pay(tx, person.patient(), amount);
            model(List.of(TransferDraft.plain(
                    Account.cash(), null, Account.unappliedPatient(person.patient()), null, amount)));
        }

        private void apply(Tx tx) {
            Open one = charges.get(random.nextInt(charges.size()));
            Account credit = Account.unappliedPatient(one.person().patient());
            Money available = accounts.getOrDefault(credit, Money.ZERO).negated();
            if (!available.isPositive()) {
                return;
            }
            TransferDraft transfer = TransferDraft.plain(
                    credit,
                    null,
                    Account.patientReceivable(one.person().patient()),
                    one.charge(),
                    available.min(amount()));
            ledger.record(
                    tx,
                    PostingDraft.ofPatient(
                            PostingKind.APPLY_PATIENT,
                            tx.today(),
                            one.person().patient(),
                            "op:" + keys++,
                            "property",
                            List.of(transfer)));
            model(List.of(transfer));
        }

        private void reverse(Tx tx) {
            PostingId id = reversible.remove(random.nextInt(reversible.size()));
            PostingId undone = ledger.reverse(tx, id, PostingKind.VOID, tx.today(), "op:" + keys++, "property");
            remember(
                    undone,
                    posted.getOrDefault(id, List.of()).stream()
                            .map(TransferDraft::swapped)
                            .toList());
        }

        private void remember(PostingId id, List<TransferDraft> transfers) {
            reversible.add(id);
            posted.put(id, transfers);
            model(transfers);
        }

        private void model(List<TransferDraft> transfers) {
            for (TransferDraft transfer : transfers) {
                side(transfer.debit(), transfer.debitCharge(), transfer.amount());
                side(
                        transfer.credit(),
                        transfer.creditCharge(),
                        transfer.amount().negated());
            }
        }

        private void side(Account account, @org.jspecify.annotations.Nullable ChargeId charge, Money amount) {
            accounts.merge(account, amount, Money::plus);
            if (charge != null && account.isReceivable()) {
                open.computeIfAbsent(charge, id -> new HashMap<>()).merge(account, amount, Money::plus);
            }
        }

        private void compare() {
            Map<AccountKind, Money> expected = new HashMap<>();
            accounts.forEach((account, balance) -> expected.merge(account.kind(), balance, Money::plus));
            Map<AccountKind, Money> kinds = session.read(balances::byKind);
            assertThat(kinds).isEqualTo(expected);
            Map<ChargeId, List<OpenItem>> found = session.read(tx ->
                    balances.ofCharges(tx, charges.stream().map(Open::charge).toList()));
            Map<ChargeId, Map<Account, Money>> kept = new HashMap<>();
            found.forEach((charge, items) -> items.stream()
                    .filter(item -> !item.balance().isZero())
                    .forEach(item ->
                            kept.computeIfAbsent(charge, id -> new HashMap<>()).put(item.account(), item.balance())));
            Map<ChargeId, Map<Account, Money>> wanted = new HashMap<>();
            open.forEach((charge, byAccount) -> byAccount.forEach((account, balance) -> {
                if (!balance.isZero()) {
                    wanted.computeIfAbsent(charge, id -> new HashMap<>()).put(account, balance);
                }
            }));
            assertThat(kept).isEqualTo(wanted);
        }
    }
}
