package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE_WITHDRAWAL;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.daysheet.store.db.Tables.TRANSFER_REMARK;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daysheet.billing.ledger.BalanceStore.ChargeAccount;
import org.daysheet.billing.ledger.BalanceStore.Movement;
import org.daysheet.billing.ledger.BalanceStore.OpenBalance;
import org.daysheet.billing.ledger.BalanceStore.RunningBalances;
import org.daysheet.store.ChainHead;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PostingRecord;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Goes through all postings in order once, as if they were posted again: macs, balances, charges, payments.
final class LedgerReplay {
    private static final int CHUNK = 500;

    private final Tx tx;
    private final Progress progress;
    private final LedgerStore store;
    private final FactStore facts;
    private final Map<String, Long> accountIds = new HashMap<>();
    private final Map<Long, Account> accounts = new HashMap<>();
    private final Set<Long> receivables = new HashSet<>();
    private final RunningBalances balances = new RunningBalances(new HashMap<>(), new HashMap<>());
    /// Net revenue posted for each charge, and net money that came in for each payment.
    private final Map<Long, Long> charged = new HashMap<>();

    private final Map<Long, Long> paid = new HashMap<>();
    private final Map<Long, Long> chargePostings = new HashMap<>();
    /// Everything but revenue and receivables that took from or gave to a charge's receivables.
    private final Map<Long, Long> settled = new HashMap<>();

    private final Faults chain = new Faults("posting chain");
    private final Faults rows = new Faults("transfers");
    /// Whose the receivables and the charges are, by key of the account and by charge.
    private final Map<String, Long> patients = new HashMap<>();

    private final Map<Long, Long> patientsOfCharges = new HashMap<>();
    private byte[] previous;
    private long last;
    private long transferCount;
    private long remarkCount;

    LedgerReplay(Tx tx, Progress progress) {
        this.tx = tx;
        this.progress = progress;
        this.store = new LedgerStore(tx);
        this.facts = new FactStore(tx);
        this.previous = tx.chain().genesis(ChainHead.POSTING);
    }

    List<CheckResult> run() {
        readAccounts();
        readPatients();
        List<PostingRecord> chunk = next();
        while (!chunk.isEmpty()) {
            progress.stopIfCancelled();
            replay(chunk);
            progress.report("postings checked", last, -1);
            chunk = next();
        }
        ChainHead.find(tx, ChainHead.POSTING)
                .ifPresentOrElse(
                        head -> chain.expect(
                                head.sequence() == last && MessageDigest.isEqual(head.mac(), previous),
                                "chain_head posting: it ends at " + head.sequence() + ", the postings at " + last),
                        () -> chain.fault("chain_head posting is missing"));
        long transfers = tx.dsl().fetchCount(TRANSFER);
        long remarks = tx.dsl().fetchCount(TRANSFER_REMARK);
        rows.expect(transfers == transferCount, "transfer: " + (transfers - transferCount) + " rows have no posting");
        rows.expect(remarks == remarkCount, "transfer_remark: " + (remarks - remarkCount) + " rows are out of place");
        return List.of(chain.result(), rows.result());
    }

    private void readAccounts() {
        tx.dsl().select(ACCOUNT.ACCOUNT_ID, ACCOUNT.ACCOUNT_KEY).from(ACCOUNT).forEach(row -> {
            accountIds.put(row.value2(), row.value1());
            Account.parse(row.value2()).ifPresent(account -> {
                accounts.put(row.value1(), account);
                if (account.isReceivable()) {
                    receivables.add(row.value1());
                }
            });
        });
    }

    private void readPatients() {
        tx.dsl()
                .select(COVERAGE.COVERAGE_ID, COVERAGE.PATIENT_ID)
                .from(COVERAGE)
                .forEach(row -> patients.put(
                        Account.insuranceReceivable(new CoverageId(row.value1()))
                                .key(),
                        row.value2()));
        tx.dsl().select(PATIENT.PATIENT_ID).from(PATIENT).forEach(row -> {
            PatientId patient = new PatientId(row.value1());
            patients.put(Account.patientReceivable(patient).key(), patient.value());
            patients.put(Account.agencyReceivable(patient).key(), patient.value());
        });
        tx.dsl()
                .select(CHARGE.CHARGE_ID, CHARGE.PATIENT_ID)
                .from(CHARGE)
                .forEach(row -> patientsOfCharges.put(row.value1(), row.value2()));
    }

    private List<PostingRecord> next() {
        return tx.dsl()
                .selectFrom(POSTING)
                .where(POSTING.SEQUENCE.gt(last))
                .orderBy(POSTING.SEQUENCE)
                .limit(CHUNK)
                .fetch();
    }

    private void replay(List<PostingRecord> chunk) {
        Map<Long, PostingRow> postings = new LinkedHashMap<>();
        chunk.forEach(row -> postings.put(row.getPostingId(), LedgerStore.row(row)));
        Map<Long, List<TransferRow>> transfers = store.transfersOf(postings.keySet());
        facts.forget();
        facts.load(postings.values(), transfers);
        for (PostingRecord row : chunk) {
            PostingRow posting = LedgerStore.row(row);
            List<TransferRow> own = transfers.getOrDefault(posting.id(), List.of());
            link(posting, own, row.getMac());
            if (accountIds.keySet().containsAll(keys(own))) {
                add(posting, own);
            }
        }
    }

    private static Set<String> keys(List<TransferRow> transfers) {
        Set<String> keys = new HashSet<>();
        transfers.forEach(transfer -> {
            keys.add(Objects.toString(transfer.debitKey(), ""));
            keys.add(Objects.toString(transfer.creditKey(), ""));
        });
        return keys;
    }

    private void link(PostingRow posting, List<TransferRow> own, byte[] mac) {
        long sequence = posting.sequence();
        chain.expect(sequence == last + 1, "posting " + (last + 1) + " is missing");
        chain.expect(posting.id() == sequence, "posting " + sequence + " has another id");
        byte[] bytes = PostingBytes.of(posting, own, facts.of(posting, own));
        chain.expect(tx.chain().matches(previous, bytes, mac), "posting " + sequence + " is not as it was written");
        previous = mac;
        last = sequence;
        transferCount += own.size();
        for (TransferRow transfer : own) {
            remarkCount += transfer.remarks().size();
            rows.expect(transfer.amountCents() > 0, "transfer " + transfer.id() + " moves nothing");
            sides(transfer);
            patient(transfer.id(), transfer.debitKey(), transfer.debitChargeId());
            patient(transfer.id(), transfer.creditKey(), transfer.creditChargeId());
        }
    }

    /// What is open on a charge is owed by its own patient, or by a coverage of that patient.
    private void patient(long transfer, @Nullable String key, @Nullable Long charge) {
        if (key != null && charge != null && key.contains("_RECEIVABLE:")) {
            rows.expect(
                    Objects.equals(patients.get(key), patientsOfCharges.get(charge)),
                    "transfer " + transfer + ": charge " + charge + " is not of the patient of " + key);
        }
    }

    private void sides(TransferRow transfer) {
        for (String key : List.of(
                Objects.toString(transfer.debitKey(), "") + (transfer.debitChargeId() == null ? " none" : ""),
                Objects.toString(transfer.creditKey(), "") + (transfer.creditChargeId() == null ? " none" : ""))) {
            rows.expect(
                    !(key.endsWith(" none") && key.contains("_RECEIVABLE:")),
                    "transfer " + transfer.id() + ": a receivable names no charge");
        }
    }

    private void add(PostingRow posting, List<TransferRow> own) {
        List<Movement> movements = PostingRun.movements(own, accountIds);
        balances.apply(posting.postedOn(), movements, receivables);
        for (TransferRow transfer : own) {
            count(posting, transfer);
        }
    }

    private void count(PostingRow posting, TransferRow transfer) {
        side(posting, transfer.creditKey(), transfer.creditChargeId(), transfer, transfer.amountCents());
        side(posting, transfer.debitKey(), transfer.debitChargeId(), transfer, -transfer.amountCents());
        boolean betweenReceivables = transfer.debitKey().contains("_RECEIVABLE:")
                && transfer.creditKey().contains("_RECEIVABLE:");
        if (betweenReceivables && !Objects.equals(transfer.debitChargeId(), transfer.creditChargeId())) {
            settled.merge(zeroIfNone(transfer.creditChargeId()), transfer.amountCents(), Long::sum);
            settled.merge(zeroIfNone(transfer.debitChargeId()), -transfer.amountCents(), Long::sum);
        }
        if (posting.kind().equals(PostingKind.CHARGE.name()) && transfer.debitChargeId() != null) {
            chargePostings.merge(transfer.debitChargeId(), 1L, Long::sum);
        }
    }

    private static long zeroIfNone(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    /// @param credited the amount when the side is credited, negative when it is debited
    private void side(PostingRow posting, String key, @Nullable Long charge, TransferRow transfer, long credited) {
        if (key.equals(Account.revenue().key()) && charge != null) {
            charged.merge(charge, credited, Long::sum);
        }
        if (key.equals(Account.cash().key()) && posting.paymentId() != null) {
            paid.merge(posting.paymentId(), -credited, Long::sum);
        }
        boolean isSettling =
                !key.contains("_RECEIVABLE:") && !key.equals(Account.revenue().key());
        if (isSettling) {
            Long other = credited > 0 ? transfer.debitChargeId() : transfer.creditChargeId();
            if (other != null) {
                settled.merge(other, -credited, Long::sum);
            }
        }
    }

    CheckResult balancesOfAccounts() {
        Faults faults = new Faults("account balances");
        Map<Long, Long> kept = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT_BALANCE.ACCOUNT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT_BALANCE)
                .forEach(row -> kept.put(row.value1(), row.value2()));
        balances.accounts()
                .forEach((id, cents) -> faults.expect(
                        cents.equals(kept.get(id)),
                        "account_balance of account " + id + " is not the sum of its transfers"));
        kept.keySet().stream()
                .filter(id -> !balances.accounts().containsKey(id))
                .forEach(id -> faults.fault("account_balance of account " + id + " has no transfers"));
        return faults.result();
    }

    CheckResult balancesOfCharges() {
        Faults faults = new Faults("charge balances");
        Map<ChargeAccount, OpenBalance> kept = new HashMap<>();
        tx.dsl()
                .select(
                        CHARGE_BALANCE.CHARGE_ID,
                        CHARGE_BALANCE.ACCOUNT_ID,
                        CHARGE_BALANCE.BALANCE_CENTS,
                        CHARGE_BALANCE.SINCE_ON)
                .from(CHARGE_BALANCE)
                .forEach(row -> kept.put(
                        new ChargeAccount(row.value1(), row.value2()), new OpenBalance(row.value3(), row.value4())));
        balances.charges()
                .forEach((side, open) -> faults.expect(
                        open.equals(kept.get(side)),
                        "charge_balance of charge " + side.chargeId() + " and account " + side.accountId()
                                + " is not the sum of its transfers"));
        kept.keySet().stream()
                .filter(side -> !balances.charges().containsKey(side))
                .forEach(side -> faults.fault("charge_balance of charge " + side.chargeId() + " and account "
                        + side.accountId() + " has no transfers"));
        return faults.result();
    }

    /// Every charge is in the books once with its price, and what is open on it is the price less what settled it.
    CheckResult charges() {
        Faults faults = new Faults("charges");
        Map<Long, Long> open = new HashMap<>();
        balances.charges().forEach((side, balance) -> open.merge(side.chargeId(), balance.cents(), Long::sum));
        Set<Long> known = new HashSet<>();
        Set<Long> withdrawn = new HashSet<>(tx.dsl()
                .select(CHARGE_WITHDRAWAL.CHARGE_ID)
                .from(CHARGE_WITHDRAWAL)
                .fetch(CHARGE_WITHDRAWAL.CHARGE_ID));
        tx.dsl().select(CHARGE.CHARGE_ID, CHARGE.AMOUNT_CENTS).from(CHARGE).forEach(row -> {
            long id = row.value1();
            long price = row.value2();
            known.add(id);
            long revenue = charged.getOrDefault(id, 0L);
            long times = chargePostings.getOrDefault(id, 0L);
            faults.expect(
                    price == 0 || times == 1, "charge " + id + " is in the books " + times + " times instead of once");
            faults.expect(revenue == price || revenue == 0, "charge " + id + " is in the books with another price");
            faults.expect(
                    price == 0 || withdrawn.contains(id) == (revenue == 0),
                    "charge " + id + " was taken back in the books or in its visit, not in both");
            faults.expect(
                    open.getOrDefault(id, 0L) == revenue - settled.getOrDefault(id, 0L),
                    "charge " + id + ": price less payments and adjustments is not what is open");
        });
        charged.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.fault("charge " + id + " is in the books but gone"));
        return faults.result();
    }

    /// Every payment of a patient came in once with its amount, or was taken back.
    CheckResult payments() {
        Faults faults = new Faults("patient payments");
        Set<Long> known = new HashSet<>();
        tx.dsl().select(PAYMENT.PAYMENT_ID, PAYMENT.AMOUNT_CENTS).from(PAYMENT).forEach(row -> {
            known.add(row.value1());
            Long cash = paid.get(row.value1());
            faults.expect(
                    cash != null && (cash.equals(row.value2()) || cash == 0),
                    "payment " + row.value1() + " is not in the books with its amount");
        });
        paid.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.fault("payment " + id + " is in the books but gone"));
        balances.accounts().forEach((id, cents) -> {
            Account account = accounts.get(id);
            boolean isCredit = account != null && account.kind() == AccountKind.UNAPPLIED_PATIENT;
            faults.expect(!isCredit || cents <= 0, "account " + id + ": more was applied than the patient paid");
        });
        return faults.result();
    }

    /// The receivables of all parties together are what is open on all charges.
    CheckResult openByParty() {
        Faults faults = new Faults("receivables");
        long byAccount = balances.accounts().entrySet().stream()
                .filter(entry -> receivables.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long byCharge = balances.charges().values().stream()
                .mapToLong(OpenBalance::cents)
                .sum();
        faults.expect(
                byAccount == byCharge, "receivables by account and by charge differ by " + (byAccount - byCharge));
        long all =
                balances.accounts().values().stream().mapToLong(Long::longValue).sum();
        faults.expect(all == 0, "all accounts together are " + all + " instead of zero");
        return faults.result();
    }
}
