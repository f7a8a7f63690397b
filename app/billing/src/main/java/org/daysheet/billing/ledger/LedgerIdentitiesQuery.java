package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.ledger.AccountKind.Owner;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.AccountRecord;
import org.daysheet.types.id.PostingId;

/// Promises of the ledger that need no replay.
final class LedgerIdentitiesQuery {
    private final Tx tx;

    LedgerIdentitiesQuery(Tx tx) {
        this.tx = tx;
    }

    /// The columns of an account say what its key says, and every account is used by a transfer.
    CheckResult accounts() {
        Faults faults = new Faults("accounts");
        Set<Long> used = new HashSet<>(tx.dsl()
                .selectDistinct(TRANSFER.DEBIT_ACCOUNT_ID)
                .from(TRANSFER)
                .fetch(row -> row.value1()));
        used.addAll(tx.dsl()
                .selectDistinct(TRANSFER.CREDIT_ACCOUNT_ID)
                .from(TRANSFER)
                .fetch(row -> row.value1()));
        for (AccountRecord row :
                tx.dsl().selectFrom(ACCOUNT).orderBy(ACCOUNT.ACCOUNT_ID).fetch()) {
            boolean fits = Account.parse(row.getAccountKey())
                    .filter(account -> isSame(row, account))
                    .isPresent();
            faults.expect(fits, "account " + row.getAccountId() + " is not what its key says");
            faults.expect(used.contains(row.getAccountId()), "account " + row.getAccountId() + " was never used");
        }
        return faults.result();
    }

    private static boolean isSame(AccountRecord row, Account account) {
        return account.kind().name().equals(row.getAccountKind())
                && Objects.equals(AccountStore.owner(account, Owner.PATIENT), row.getPatientId())
                && Objects.equals(AccountStore.owner(account, Owner.COVERAGE), row.getCoverageId())
                && Objects.equals(AccountStore.owner(account, Owner.PAYER), row.getPayerId())
                && Objects.equals(account.className(), row.getClassName());
    }

    /// What undoes a posting is its exact opposite.
    CheckResult reversals() {
        Faults faults = new Faults("reversals");
        Map<Long, Long> undoes = new HashMap<>();
        tx.dsl()
                .select(POSTING.POSTING_ID, POSTING.REVERSES_POSTING_ID)
                .from(POSTING)
                .where(POSTING.REVERSES_POSTING_ID.isNotNull())
                .forEach(row -> undoes.put(row.value1(), row.value2()));
        for (List<Long> chunk : Chunks.of(undoes.keySet().stream().sorted().toList())) {
            compare(chunk, undoes, faults);
        }
        return faults.result();
    }

    private void compare(List<Long> undoing, Map<Long, Long> undoes, Faults faults) {
        Set<Long> both = new HashSet<>(undoing);
        undoing.forEach(id -> both.add(undoes.getOrDefault(id, 0L)));
        Map<Long, List<TransferRow>> transfers = new LedgerStore(tx).transfersOf(both);
        for (Long id : undoing) {
            Long undone = undoes.getOrDefault(id, 0L);
            faults.expect(
                    undone < id
                            && opposite(transfers.getOrDefault(undone, List.of()))
                                    .equals(sides(transfers.getOrDefault(id, List.of()))),
                    "posting " + id + " is not the opposite of posting " + new PostingId(Math.max(1, undone)));
        }
    }

    private record Sides(String debit, String credit, long cents) {}

    private static List<Sides> sides(Collection<TransferRow> rows) {
        return rows.stream()
                .map(row -> new Sides(
                        row.debitKey() + "/" + row.debitChargeId(),
                        row.creditKey() + "/" + row.creditChargeId(),
                        row.amountCents()))
                .toList();
    }

    private static List<Sides> opposite(Collection<TransferRow> rows) {
        return sides(rows).stream()
                .map(sides -> new Sides(sides.credit(), sides.debit(), sides.cents()))
                .toList();
    }

    /// Every posting names a user that exists.
    CheckResult users() {
        Faults faults = new Faults("posting users");
        Set<Long> users =
                new HashSet<>(tx.dsl().select(APP_USER.USER_ID).from(APP_USER).fetch(row -> row.value1()));
        tx.dsl()
                .selectDistinct(POSTING.POSTED_BY)
                .from(POSTING)
                .forEach(row ->
                        faults.expect(users.contains(row.value1()), "posting: user " + row.value1() + " is unknown"));
        return faults.result();
    }
}
