package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Where the ledger stands now, from the running balances. Debits are positive: a receivable with a positive balance
/// is owed to us; unapplied money and revenue are negative.
public final class Balances {
    /// Balance of one account, zero when it was never used.
    public Money of(Tx tx, Account account) {
        Long cents = tx.dsl()
                .select(ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_BALANCE.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KEY.eq(account.key()))
                .fetchOne(ACCOUNT_BALANCE.BALANCE_CENTS);
        return cents == null ? Money.ZERO : Money.ofCents(cents);
    }

    /// Every receivable that is or was open on these charges, by charge. Charges without one are absent.
    public Map<ChargeId, List<OpenItem>> ofCharges(Tx tx, Collection<ChargeId> charges) {
        Map<ChargeId, List<OpenItem>> found = new LinkedHashMap<>();
        List<Long> ids = charges.stream().map(ChargeId::value).distinct().toList();
        for (List<Long> chunk : Chunks.of(ids)) {
            for (OpenItem item : items(tx, CHARGE_BALANCE.CHARGE_ID.in(chunk))) {
                found.computeIfAbsent(item.charge(), id -> new ArrayList<>()).add(item);
            }
        }
        return found;
    }

    /// What an account has open, oldest service first, then in order of charge; zero balances are left out.
    public List<OpenItem> openItems(Tx tx, Account account) {
        return items(tx, ACCOUNT.ACCOUNT_KEY.eq(account.key()).and(CHARGE_BALANCE.BALANCE_CENTS.ne(0L)));
    }

    /// What is open on all charges of a patient, whoever owes it; zero balances are left out.
    public List<OpenItem> openItemsOf(Tx tx, PatientId patient) {
        return items(tx, CHARGE.PATIENT_ID.eq(patient.value()).and(CHARGE_BALANCE.BALANCE_CENTS.ne(0L)));
    }

    private static List<OpenItem> items(Tx tx, Condition condition) {
        return tx.dsl()
                .select(
                        CHARGE_BALANCE.CHARGE_ID,
                        ACCOUNT.ACCOUNT_KEY,
                        CHARGE_BALANCE.BALANCE_CENTS,
                        CHARGE_BALANCE.SINCE_ON)
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CHARGE_BALANCE.CHARGE_ID))
                .where(condition)
                .orderBy(CHARGE.SERVICE_FROM_ON, CHARGE_BALANCE.CHARGE_ID, ACCOUNT.ACCOUNT_ID)
                .fetch(row -> new OpenItem(
                        new ChargeId(row.value1()), account(row.value2()), Money.ofCents(row.value3()), row.value4()));
    }

    /// Total of each kind of account that was used.
    public Map<AccountKind, Money> byKind(Tx tx) {
        Map<AccountKind, Money> totals = new EnumMap<>(AccountKind.class);
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, sum(ACCOUNT_BALANCE.BALANCE_CENTS))
                .from(ACCOUNT_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_BALANCE.ACCOUNT_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND)
                .forEach(row -> totals.put(AccountKind.valueOf(row.value1()), cents(row.value2())));
        return totals;
    }

    /// Total of each kind of account as the ledger stood at the end of a day, added up from what was posted until
    /// then. Reads every transfer: for reports, not for screens.
    public Map<AccountKind, Money> byKind(Tx tx, LocalDate on) {
        Map<AccountKind, Money> totals = new EnumMap<>(AccountKind.class);
        PastBalanceQuery.totals(tx, on).forEach(total -> totals.merge(total.kind(), total.balance(), Money::plus));
        return totals;
    }

    /// What each party owes over the whole practice; every party is named.
    public Map<ResponsibleParty, Money> byParty(Tx tx) {
        Map<ResponsibleParty, Money> totals = nothing();
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER, sum(ACCOUNT_BALANCE.BALANCE_CENTS))
                .from(ACCOUNT_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_BALANCE.ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER)
                .forEach(row -> add(totals, AccountKind.valueOf(row.value1()), row.value2(), cents(row.value3())));
        return totals;
    }

    /// What each party owed over the whole practice at the end of a day; every party is named. Reads every transfer.
    public Map<ResponsibleParty, Money> byParty(Tx tx, LocalDate on) {
        Map<ResponsibleParty, Money> totals = nothing();
        PastBalanceQuery.totals(tx, on)
                .forEach(total -> add(totals, total.kind(), total.filingOrder(), total.balance()));
        return totals;
    }

    /// What each party owes for one patient; UNAPPLIED is this patient's own money.
    public Map<ResponsibleParty, Money> ofPatient(Tx tx, PatientId patient) {
        return ofPatients(tx, List.of(patient)).getOrDefault(patient, nothing());
    }

    /// As above for the patients of a page, in one query; every patient asked for is in the answer.
    public Map<PatientId, Map<ResponsibleParty, Money>> ofPatients(Tx tx, Collection<PatientId> patients) {
        Map<PatientId, Map<ResponsibleParty, Money>> found = new LinkedHashMap<>();
        patients.forEach(patient -> found.put(patient, nothing()));
        List<Long> ids = found.keySet().stream().map(PatientId::value).toList();
        for (List<Long> chunk : Chunks.of(ids)) {
            own(tx, chunk).forEach(owed -> add(found, owed));
            ofCoverages(tx, chunk).forEach(owed -> add(found, owed));
        }
        return found;
    }

    /// What one account of a patient, or of one of his coverages, has.
    private record Owed(long patient, String kind, @Nullable Integer filingOrder, long cents) {}

    private static void add(Map<PatientId, Map<ResponsibleParty, Money>> found, Owed owed) {
        add(
                found.computeIfAbsent(new PatientId(owed.patient), id -> nothing()),
                AccountKind.valueOf(owed.kind),
                owed.filingOrder,
                Money.ofCents(owed.cents));
    }

    private static List<Owed> own(Tx tx, List<Long> patients) {
        return tx.dsl()
                .select(ACCOUNT.PATIENT_ID, ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .where(ACCOUNT.PATIENT_ID.in(patients))
                .fetch(row -> new Owed(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// Begins with the few coverages of the patients: whether an account names its patient itself is asked of the
    /// rows, because the planner of H2 would begin with all accounts that name none.
    private static List<Owed> ofCoverages(Tx tx, List<Long> patients) {
        return tx
                .dsl()
                .select(
                        COVERAGE.PATIENT_ID,
                        ACCOUNT.ACCOUNT_KIND,
                        COVERAGE.FILING_ORDER,
                        ACCOUNT_BALANCE.BALANCE_CENTS,
                        ACCOUNT.PATIENT_ID)
                .from(COVERAGE)
                .join(ACCOUNT)
                .on(ACCOUNT.COVERAGE_ID.eq(COVERAGE.COVERAGE_ID))
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(COVERAGE.PATIENT_ID.in(patients))
                .fetch()
                .stream()
                .filter(row -> row.value5() == null)
                .map(row -> new Owed(row.value1(), row.value2(), row.value3(), row.value4()))
                .toList();
    }

    private static Map<ResponsibleParty, Money> nothing() {
        Map<ResponsibleParty, Money> totals = new EnumMap<>(ResponsibleParty.class);
        for (ResponsibleParty party : ResponsibleParty.values()) {
            totals.put(party, Money.ZERO);
        }
        return totals;
    }

    private static void add(
            Map<ResponsibleParty, Money> totals, AccountKind kind, @Nullable Integer filingOrder, Money balance) {
        ResponsibleParty party = switch (kind) {
            case INSURANCE_RECEIVABLE -> ResponsibleParty.payer(filingOrder == null ? 1 : filingOrder);
            case PATIENT_RECEIVABLE -> ResponsibleParty.PATIENT;
            case AGENCY_RECEIVABLE -> ResponsibleParty.AGENCY;
            case UNAPPLIED_PATIENT, UNAPPLIED_PAYER -> ResponsibleParty.UNAPPLIED;
            case REVENUE,
                    CASH,
                    CONTRACTUAL,
                    WRITE_OFF,
                    PAYER_CLEARING,
                    REFUND,
                    INTEREST,
                    OPENING_BALANCE,
                    FEE_INCOME,
                    AGENCY_FEE -> null;
        };
        if (party != null) {
            totals.merge(party, balance, Money::plus);
        }
    }

    /// Sums come back as decimals; whole cents are taken out exactly.
    private static Money cents(BigDecimal sum) {
        return Money.ofCents(sum.longValueExact());
    }

    private static Account account(String key) {
        return Account.parse(key).orElseThrow(() -> new IllegalStateException("unknown account " + key));
    }
}
