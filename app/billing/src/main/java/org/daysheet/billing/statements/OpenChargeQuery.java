package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.FEE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What was open at the end of the cutoff day: running balances with every transfer posted later taken back.
final class OpenChargeQuery {
    static final int PORTION = 1_000;
    private static final List<String> RECEIVABLES =
            List.of("INSURANCE_RECEIVABLE", "PATIENT_RECEIVABLE", "AGENCY_RECEIVABLE");
    private static final Field<Long> CHARGE_ID = field(name("charge_id"), SQLDataType.BIGINT);
    private static final Field<Long> ACCOUNT_ID = field(name("account_id"), SQLDataType.BIGINT);
    private static final Field<String> KIND = field(name("account_kind"), SQLDataType.VARCHAR);
    private static final Field<Long> COVERAGE_ID = field(name("coverage_id"), SQLDataType.BIGINT);
    private static final Field<Long> CENTS = field(name("cents"), SQLDataType.BIGINT);

    private OpenChargeQuery() {}

    /// What one account has open on one charge.
    record OpenPart(
            long chargeId,
            long accountId,
            String kind,
            @Nullable Long coverageId,
            Money balance) {}

    /// A charge as it is described on a statement.
    record ChargeFacts(long chargeId, long patientId, LocalDate serviceOn, String description) {}

    /// Every open part, by charge.
    static Map<Long, List<OpenPart>> parts(Tx tx, LocalDate cutoff) {
        Table<?> parts = select(
                        CHARGE_BALANCE.CHARGE_ID.as(CHARGE_ID),
                        CHARGE_BALANCE.ACCOUNT_ID.as(ACCOUNT_ID),
                        ACCOUNT.ACCOUNT_KIND.as(KIND),
                        ACCOUNT.COVERAGE_ID.as(COVERAGE_ID),
                        CHARGE_BALANCE.BALANCE_CENTS.as(CENTS))
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .where(CHARGE_BALANCE.BALANCE_CENTS.ne(0L))
                .and(ACCOUNT.ACCOUNT_KIND.in(RECEIVABLES))
                .unionAll(
                        later(TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS.neg(), cutoff))
                .unionAll(later(TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, cutoff))
                .asTable("parts");
        Map<Long, List<OpenPart>> byCharge = new LinkedHashMap<>();
        tx.dsl()
                .select(CHARGE_ID, ACCOUNT_ID, KIND, COVERAGE_ID, sum(CENTS).cast(SQLDataType.BIGINT))
                .from(parts)
                .groupBy(CHARGE_ID, ACCOUNT_ID, KIND, COVERAGE_ID)
                .having(sum(CENTS).cast(SQLDataType.BIGINT).ne(0L))
                .orderBy(CHARGE_ID, ACCOUNT_ID)
                .forEach(row -> byCharge.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new OpenPart(
                                row.value1(), row.value2(), row.value3(), row.value4(), Money.ofCents(row.value5()))));
        return byCharge;
    }

    private static Select<Record5<Long, Long, String, Long, Long>> later(
            TableField<?, Long> charge, TableField<?, Long> account, Field<Long> cents, LocalDate cutoff) {
        return select(charge, account, ACCOUNT.ACCOUNT_KIND, ACCOUNT.COVERAGE_ID, cents)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(account))
                .where(POSTING.POSTED_ON.gt(cutoff))
                .and(ACCOUNT.ACCOUNT_KIND.in(RECEIVABLES));
    }

    static Map<Long, ChargeFacts> facts(Tx tx, Collection<Long> charges) {
        Map<Long, ChargeFacts> facts = new HashMap<>();
        Map<String, String> names = serviceNames(tx);
        for (List<Long> portion : portions(charges)) {
            tx.dsl()
                    .select(
                            CHARGE.CHARGE_ID,
                            CHARGE.PATIENT_ID,
                            CHARGE.SERVICE_FROM_ON,
                            CHARGE.DESCRIPTION,
                            CHARGE.PROCEDURE_CODE)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.in(portion))
                    .forEach(row -> facts.put(
                            row.value1(),
                            new ChargeFacts(
                                    row.value1(),
                                    row.value2(),
                                    row.value3(),
                                    describe(row.value4(), row.value5(), names))));
        }
        return facts;
    }

    /// What the practice calls its services, by procedure; of several names of one procedure the newest.
    private static Map<String, String> serviceNames(Tx tx) {
        Map<String, String> names = new HashMap<>();
        tx.dsl()
                .select(FEE.PROCEDURE_CODE, FEE.SHORT_NAME)
                .from(FEE)
                .where(FEE.SHORT_NAME.ne(""))
                .orderBy(FEE.EFFECTIVE_ON, FEE.FEE_ID)
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    private static String describe(@Nullable String description, String code, Map<String, String> names) {
        String words =
                description == null || description.isBlank() ? names.getOrDefault(code, "") : description.strip();
        return words.isEmpty() ? code : words + " (" + code + ")";
    }

    /// Names of the payers behind coverages.
    static Map<Long, PayerOf> payers(Tx tx, Collection<Long> coverages) {
        Map<Long, PayerOf> payers = new HashMap<>();
        for (List<Long> portion : portions(coverages)) {
            tx.dsl()
                    .select(COVERAGE.COVERAGE_ID, PAYER.PAYER_ID, PAYER.PAYER_NAME)
                    .from(COVERAGE)
                    .join(PAYER)
                    .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                    .where(COVERAGE.COVERAGE_ID.in(portion))
                    .forEach(row -> payers.put(row.value1(), new PayerOf(row.value2(), row.value3())));
        }
        return payers;
    }

    /// A payer.
    record PayerOf(long payerId, String name) {}

    /// Money of patients no charge had used at the end of the cutoff day, above zero.
    static Map<Long, Money> unapplied(Tx tx, LocalDate cutoff) {
        Map<Long, Money> balances = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT.PATIENT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                .from(ACCOUNT)
                .join(ACCOUNT_BALANCE)
                .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(ACCOUNT.ACCOUNT_KIND.eq("UNAPPLIED_PATIENT"))
                .forEach(row -> balances.merge(row.value1(), Money.ofCents(-row.value2()), Money::plus));
        takeBack(tx, TRANSFER.DEBIT_ACCOUNT_ID, cutoff, 1, balances);
        takeBack(tx, TRANSFER.CREDIT_ACCOUNT_ID, cutoff, -1, balances);
        balances.values().removeIf(balance -> !balance.isPositive());
        return balances;
    }

    private static void takeBack(
            Tx tx, TableField<?, Long> side, LocalDate cutoff, int sign, Map<Long, Money> balances) {
        tx.dsl()
                .select(ACCOUNT.PATIENT_ID, sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(side))
                .where(POSTING.POSTED_ON.gt(cutoff))
                .and(ACCOUNT.ACCOUNT_KIND.eq("UNAPPLIED_PATIENT"))
                .groupBy(ACCOUNT.PATIENT_ID)
                .forEach(row -> balances.merge(row.value1(), Money.ofCents(row.value2() * sign), Money::plus));
    }

    static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
        return portions;
    }
}
