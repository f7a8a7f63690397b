package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.daysheet.store.db.Tables.TRANSFER_REMARK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Finds what belongs to a story: the transfers that touched a charge or the accounts of a patient, and what payers
/// said about them without moving anything.
final class StoryQuery {
    private final Tx tx;

    private StoryQuery(Tx tx) {
        this.tx = tx;
    }

    /// A transfer as it stands.
    record Moved(
            long id,
            long posting,
            long debitAccount,
            @Nullable Long debitCharge,
            long creditAccount,
            @Nullable Long creditCharge,
            long cents,
            @Nullable String group,
            @Nullable String carc,
            @Nullable Long adjustment,
            List<String> remarks) {
        Moved {
            remarks = List.copyOf(remarks);
        }
    }

    /// Every posting of a story with what it moved of it, in order of posting; empty where nothing moved.
    ///
    /// @param accounts whose balances the story adds up: empty for a charge
    record Found(Map<Long, List<Moved>> postings, Set<Long> accounts) {}

    static Found ofCharges(Tx tx, Set<ChargeId> charges) {
        StoryQuery query = new StoryQuery(tx);
        Set<Long> ids = new TreeSet<>();
        List<Long> values = charges.stream().map(ChargeId::value).toList();
        query.transfers(TRANSFER.DEBIT_CHARGE_ID, values, ids);
        query.transfers(TRANSFER.CREDIT_CHARGE_ID, values, ids);
        Map<Long, List<Moved>> postings = query.byPosting(ids);
        for (ChargeId charge : charges) {
            for (long silent : TellingQuery.decisionsOn(tx, charge)) {
                postings.putIfAbsent(silent, List.of());
            }
        }
        return new Found(postings, Set.of());
    }

    static Found ofPatient(Tx tx, PatientId patient) {
        StoryQuery query = new StoryQuery(tx);
        Set<Long> accounts = query.accountsOf(patient);
        Set<Long> ids = new TreeSet<>();
        query.transfers(TRANSFER.DEBIT_ACCOUNT_ID, accounts, ids);
        query.transfers(TRANSFER.CREDIT_ACCOUNT_ID, accounts, ids);
        Map<Long, List<Moved>> postings = query.byPosting(ids);
        tx.dsl()
                .select(POSTING.POSTING_ID)
                .from(POSTING)
                .where(POSTING.PATIENT_ID.eq(patient.value()))
                .and(POSTING.REMIT_CLAIM_ID.isNotNull())
                .forEach(row -> postings.putIfAbsent(row.value1(), List.of()));
        return new Found(postings, accounts);
    }

    static boolean isCharge(Tx tx, ChargeId charge) {
        return tx.dsl().fetchExists(CHARGE, CHARGE.CHARGE_ID.eq(charge.value()));
    }

    /// Everything any version of a claim bills.
    static Set<ChargeId> chargesOf(Tx tx, ClaimId claim) {
        return new LinkedHashSet<>(tx.dsl()
                .selectDistinct(CLAIM_LINE.CHARGE_ID)
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_LINE.CHARGE_ID)
                .fetch(row -> new ChargeId(row.value1())));
    }

    static Set<Long> accountsOf(Tx tx, AccountKind kind, @Nullable PayerId payer) {
        Condition whose = payer == null
                ? DSL.noCondition()
                : ACCOUNT.PAYER_ID.eq(payer.value()).or(COVERAGE.PAYER_ID.eq(payer.value()));
        return new TreeSet<>(tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq(kind.name()))
                .and(whose)
                .fetch(ACCOUNT.ACCOUNT_ID));
    }

    static Money balance(Tx tx, Set<Long> accounts) {
        Money balance = Money.ZERO;
        for (List<Long> chunk : Chunks.of(accounts)) {
            balance = balance.plus(Money.sum(tx
                    .dsl()
                    .select(ACCOUNT_BALANCE.BALANCE_CENTS)
                    .from(ACCOUNT_BALANCE)
                    .where(ACCOUNT_BALANCE.ACCOUNT_ID.in(chunk))
                    .fetch(row -> Money.ofCents(row.value1()))
                    .stream()));
        }
        return balance;
    }

    static Found ofAccounts(Tx tx, Set<Long> accounts) {
        StoryQuery query = new StoryQuery(tx);
        Set<Long> ids = new TreeSet<>();
        query.transfers(TRANSFER.DEBIT_ACCOUNT_ID, accounts, ids);
        query.transfers(TRANSFER.CREDIT_ACCOUNT_ID, accounts, ids);
        return new Found(query.byPosting(ids), accounts);
    }

    private Set<Long> accountsOf(PatientId patient) {
        Set<Long> accounts = new HashSet<>(tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.PATIENT_ID.eq(patient.value()))
                .fetch(ACCOUNT.ACCOUNT_ID));
        accounts.addAll(tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .where(COVERAGE.PATIENT_ID.eq(patient.value()))
                .fetch(ACCOUNT.ACCOUNT_ID));
        return accounts;
    }

    /// One side at a time, so that each finds its transfers by an index.
    private void transfers(TableField<?, Long> side, Collection<Long> values, Set<Long> into) {
        for (List<Long> chunk : Chunks.of(values)) {
            into.addAll(tx.dsl()
                    .select(TRANSFER.TRANSFER_ID)
                    .from(TRANSFER)
                    .where(side.in(chunk))
                    .fetch(TRANSFER.TRANSFER_ID));
        }
    }

    private Map<Long, List<Moved>> byPosting(Set<Long> ids) {
        Map<Long, List<String>> remarks = remarks(ids);
        Map<Long, List<Moved>> postings = new TreeMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .selectFrom(TRANSFER)
                    .where(TRANSFER.TRANSFER_ID.in(chunk))
                    .orderBy(TRANSFER.POSTING_ID, TRANSFER.TRANSFER_ID)
                    .forEach(row -> postings.computeIfAbsent(row.getPostingId(), id -> new ArrayList<>())
                            .add(new Moved(
                                    row.getTransferId(),
                                    row.getPostingId(),
                                    row.getDebitAccountId(),
                                    row.getDebitChargeId(),
                                    row.getCreditAccountId(),
                                    row.getCreditChargeId(),
                                    row.getAmountCents(),
                                    row.getGroupCode(),
                                    row.getCarc(),
                                    row.getRemitAdjustmentId(),
                                    remarks.getOrDefault(row.getTransferId(), List.of()))));
        }
        return postings;
    }

    private Map<Long, List<String>> remarks(Set<Long> ids) {
        Map<Long, List<String>> remarks = new HashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .select(TRANSFER_REMARK.TRANSFER_ID, TRANSFER_REMARK.REMARK_CODE)
                    .from(TRANSFER_REMARK)
                    .where(TRANSFER_REMARK.TRANSFER_ID.in(chunk))
                    .orderBy(TRANSFER_REMARK.TRANSFER_ID, TRANSFER_REMARK.ORDINAL)
                    .forEach(row -> remarks.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                            .add(row.value2()));
        }
        return remarks;
    }
}
