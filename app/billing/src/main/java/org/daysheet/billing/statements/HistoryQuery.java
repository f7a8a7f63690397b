package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.statements.ClaimedChargeQuery.Claimed;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What happened to charges up to the cutoff, for many charges at once.
final class HistoryQuery {
    private static final List<String> UNDECIDED = List.of("OPEN", "CORRECTED", "APPEALED");

    private HistoryQuery() {}

    /// A charge at a payer.
    record AtPayer(long chargeId, long payerId) {}

    static Map<Long, ChargeHistory> histories(Tx tx, Collection<Long> charges, LocalDate cutoff) {
        Map<Long, ChargeHistory> histories = new HashMap<>();
        for (List<Long> portion : Chunks.of(charges)) {
            side(tx, TRANSFER.DEBIT_CHARGE_ID, true, portion, cutoff, histories);
            side(tx, TRANSFER.CREDIT_CHARGE_ID, false, portion, cutoff, histories);
        }
        return histories;
    }

    /// Transfers that touch these charges on one side; each receivable side counts once.
    private static void side(
            Tx tx,
            TableField<?, Long> charge,
            boolean isDebit,
            List<Long> portion,
            LocalDate cutoff,
            Map<Long, ChargeHistory> histories) {
        var own = ACCOUNT.as("own_account");
        var other = ACCOUNT.as("other_account");
        tx.dsl()
                .select(
                        charge,
                        own.ACCOUNT_KIND,
                        other.ACCOUNT_KIND,
                        PAYER.PAYER_NAME,
                        TRANSFER.CARC,
                        sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(own)
                .on(own.ACCOUNT_ID.eq(isDebit ? TRANSFER.DEBIT_ACCOUNT_ID : TRANSFER.CREDIT_ACCOUNT_ID))
                .join(other)
                .on(other.ACCOUNT_ID.eq(isDebit ? TRANSFER.CREDIT_ACCOUNT_ID : TRANSFER.DEBIT_ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(own.COVERAGE_ID))
                .leftJoin(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(charge.in(portion))
                .and(POSTING.POSTED_ON.le(cutoff))
                .groupBy(charge, own.ACCOUNT_KIND, other.ACCOUNT_KIND, PAYER.PAYER_NAME, TRANSFER.CARC)
                .forEach(row -> add(
                        histories.computeIfAbsent(row.value1(), id -> new ChargeHistory()),
                        AccountKind.valueOf(row.value2()),
                        AccountKind.valueOf(row.value3()),
                        row.value4(),
                        row.value5(),
                        Money.ofCents(isDebit ? row.value6() : -row.value6())));
    }

    /// @param effect what the transfer added to the receivable
    private static void add(
            ChargeHistory history,
            AccountKind own,
            AccountKind other,
            @Nullable String payer,
            @Nullable String carc,
            Money effect) {
        if (!own.isReceivable()) {
            return;
        }
        switch (other) {
            case REVENUE, OPENING_BALANCE, FEE_INCOME, INTEREST, AGENCY_FEE -> history.charged(effect);
            case CONTRACTUAL, WRITE_OFF -> history.adjusted(effect.negated());
            case CASH, UNAPPLIED_PATIENT, UNAPPLIED_PAYER, PAYER_CLEARING, REFUND -> {
                if (own == AccountKind.INSURANCE_RECEIVABLE) {
                    history.paidBy(payer == null ? "" : payer, effect.negated());
                } else {
                    history.paidByPatient(effect.negated());
                }
            }
            case INSURANCE_RECEIVABLE -> {
                if (own == AccountKind.PATIENT_RECEIVABLE) {
                    history.becamePatients(carc == null ? "" : carc, effect);
                }
            }
            case PATIENT_RECEIVABLE, AGENCY_RECEIVABLE -> {}
        }
    }

    /// Since when patients owe what they owe on these charges: the posting that last took their balance from zero.
    static Map<Long, LocalDate> dueSince(Tx tx, Collection<Long> charges, LocalDate cutoff) {
        Map<Long, Running> running = new HashMap<>();
        for (List<Long> portion : Chunks.of(charges)) {
            Map<Long, Map<Long, Change>> changes = new HashMap<>();
            changes(tx, TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, 1, portion, cutoff, changes);
            changes(tx, TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, -1, portion, cutoff, changes);
            changes.forEach((charge, bySequence) -> running.put(charge, run(bySequence)));
        }
        Map<Long, LocalDate> since = new HashMap<>();
        running.forEach((charge, now) -> since.put(charge, now.since));
        return since;
    }

    private record Change(LocalDate on, long cents) {
        Change plus(Change more) {
            return new Change(on, cents + more.cents);
        }
    }

    private record Running(long cents, LocalDate since) {}

    private static Running run(Map<Long, Change> bySequence) {
        Running now = new Running(0, LocalDate.EPOCH);
        for (Long sequence : bySequence.keySet().stream().sorted().toList()) {
            Change change = bySequence.get(sequence);
            if (change != null) {
                now = new Running(now.cents + change.cents, now.cents == 0 ? change.on : now.since);
            }
        }
        return now;
    }

    private static void changes(
            Tx tx,
            TableField<?, Long> charge,
            TableField<?, Long> account,
            int sign,
            List<Long> portion,
            LocalDate cutoff,
            Map<Long, Map<Long, Change>> changes) {
        tx.dsl()
                .select(charge, POSTING.SEQUENCE, POSTING.POSTED_ON, TRANSFER.AMOUNT_CENTS)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(account))
                .where(charge.in(portion))
                .and(POSTING.POSTED_ON.le(cutoff))
                .and(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.PATIENT_RECEIVABLE.name()))
                .forEach(row -> changes.computeIfAbsent(row.value1(), id -> new HashMap<>())
                        .merge(row.value2(), new Change(row.value3(), row.value4() * sign), Change::plus));
    }

    /// Charges a payer refused and we have not given up.
    static Set<AtPayer> disputed(Tx tx, List<Claimed> claimed, LocalDate cutoff) {
        Map<Long, List<Claimed>> byClaim = new TreeMap<>();
        claimed.forEach(one ->
                byClaim.computeIfAbsent(one.claimId(), _ -> new ArrayList<>()).add(one));
        Set<AtPayer> disputed = new HashSet<>();
        for (List<Long> portion : Chunks.of(byClaim.keySet())) {
            tx.dsl()
                    .select(DENIAL.CLAIM_ID, DENIAL.CHARGE_ID)
                    .from(DENIAL)
                    .where(DENIAL.CLAIM_ID.in(portion))
                    .and(DENIAL.STATUS.in(UNDECIDED))
                    .and(DENIAL.OPENED_ON.le(cutoff))
                    .forEach(row -> byClaim.getOrDefault(row.value1(), List.of()).stream()
                            .filter(one -> row.value2() == null || row.value2() == one.chargeId())
                            .forEach(one -> disputed.add(one.atPayer())));
        }
        return disputed;
    }
}
