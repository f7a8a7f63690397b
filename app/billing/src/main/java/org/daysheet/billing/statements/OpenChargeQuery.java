package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.FEE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// What was open at the end of the cutoff day: running balances with every transfer posted later taken back.
final class OpenChargeQuery {
    private static final List<String> RECEIVABLES =
            List.of("INSURANCE_RECEIVABLE", "PATIENT_RECEIVABLE", "AGENCY_RECEIVABLE");

    private OpenChargeQuery() {}

    /// What one account has open on one charge.
    record OpenPart(
            long chargeId,
            long patientId,
            long accountId,
            String kind,
            @Nullable Long coverageId,
            Money balance) {}

    private record Receivable(String kind, @Nullable Long coverageId) {}

    private record Pair(long chargeId, long accountId) {}

    /// A charge as it is described on a statement.
    record ChargeFacts(long chargeId, long patientId, LocalDate serviceOn, String description) {}

    /// Every open part, by charge. Balances are added up here and not by the database: once a practice has more open
    /// than H2 keeps in memory for one question, it writes what it groups to the disk.
    static Map<Long, List<OpenPart>> parts(Tx tx, LocalDate cutoff) {
        Map<Pair, Long> later = new HashMap<>();
        later(tx, TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, -1, cutoff, later);
        later(tx, TRANSFER.CREDIT_CHARGE_ID, TRANSFER.CREDIT_ACCOUNT_ID, 1, cutoff, later);
        Map<Long, Receivable> accounts = receivables(tx);
        List<OpenPart> open = new ArrayList<>();
        balances(tx, CHARGE_BALANCE.BALANCE_CENTS.ne(0L), accounts, later, open);
        Set<Long> changed = new HashSet<>();
        later.keySet().forEach(pair -> changed.add(pair.chargeId));
        for (List<Long> portion : Chunks.of(changed)) {
            Condition settled = CHARGE_BALANCE.BALANCE_CENTS.eq(0L).and(CHARGE_BALANCE.CHARGE_ID.in(portion));
            balances(tx, settled, accounts, later, open);
        }
        open.sort(Comparator.comparingLong(OpenPart::chargeId).thenComparingLong(OpenPart::accountId));
        Map<Long, List<OpenPart>> byCharge = new LinkedHashMap<>();
        open.forEach(part ->
                byCharge.computeIfAbsent(part.chargeId, _ -> new ArrayList<>()).add(part));
        return byCharge;
    }

    private static void balances(
            Tx tx, Condition which, Map<Long, Receivable> accounts, Map<Pair, Long> later, List<OpenPart> open) {
        tx.dsl()
                .select(
                        CHARGE_BALANCE.CHARGE_ID,
                        CHARGE_BALANCE.ACCOUNT_ID,
                        CHARGE_BALANCE.BALANCE_CENTS,
                        CHARGE.PATIENT_ID)
                .from(CHARGE_BALANCE)
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CHARGE_BALANCE.CHARGE_ID))
                .where(which)
                .forEach(row -> {
                    Receivable account = accounts.get(row.value2());
                    long cents =
                            Math.addExact(row.value3(), later.getOrDefault(new Pair(row.value1(), row.value2()), 0L));
                    if (account != null && cents != 0) {
                        open.add(new OpenPart(
                                row.value1(),
                                row.value4(),
                                row.value2(),
                                account.kind,
                                account.coverageId,
                                Money.ofCents(cents)));
                    }
                });
    }

    private static Map<Long, Receivable> receivables(Tx tx) {
        return tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID, ACCOUNT.ACCOUNT_KIND, ACCOUNT.COVERAGE_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_KIND.in(RECEIVABLES))
                .fetchMap(ACCOUNT.ACCOUNT_ID, row -> new Receivable(row.value2(), row.value3()));
    }

    /// What was posted after the cutoff on one side, taken back.
    private static void later(
            Tx tx,
            TableField<?, Long> charge,
            TableField<?, Long> account,
            int sign,
            LocalDate cutoff,
            Map<Pair, Long> later) {
        tx.dsl()
                .select(charge, account, TRANSFER.AMOUNT_CENTS)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .where(POSTING.POSTED_ON.gt(cutoff))
                .and(charge.isNotNull())
                .forEach(row -> later.merge(new Pair(row.value1(), row.value2()), sign * row.value3(), Math::addExact));
    }

    static Map<Long, ChargeFacts> facts(Tx tx, Collection<Long> charges) {
        Map<Long, ChargeFacts> facts = new HashMap<>();
        Map<String, String> names = serviceNames(tx);
        for (List<Long> portion : Chunks.of(charges)) {
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
        for (List<Long> portion : Chunks.of(coverages)) {
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
}
