package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.FEE;
import static org.daysheet.store.db.Tables.PAYER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.accounts.AccountCharge.Sums;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ChargeRecord;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The charges of a patient with what became of them, a few queries for all of them together.
final class AccountChargeQuery {
    private AccountChargeQuery() {}

    /// Newest service first.
    static List<AccountCharge> of(Tx tx, PatientId patient, ZoneId zone) {
        List<ChargeRecord> rows = tx.dsl()
                .selectFrom(CHARGE)
                .where(CHARGE.PATIENT_ID.eq(patient.value()))
                .orderBy(CHARGE.SERVICE_FROM_ON.desc(), CHARGE.CHARGE_ID.desc())
                .fetch();
        List<Long> ids = rows.stream().map(ChargeRecord::getChargeId).toList();
        Map<Long, Sums> sums = SumsQuery.of(tx, ids);
        Map<Long, List<Owing>> owing = owing(tx, ids);
        Map<Long, LocalDate> billed = BilledQuery.firstDays(tx, ids, zone);
        Map<String, String> names = names(
                tx, rows.stream().map(ChargeRecord::getProcedureCode).collect(Collectors.toCollection(HashSet::new)));
        List<AccountCharge> charges = new ArrayList<>();
        for (ChargeRecord row : rows) {
            charges.add(new AccountCharge(
                    new ChargeId(row.getChargeId()),
                    row.getServiceFromOn(),
                    procedure(row),
                    describe(row, names),
                    sums.getOrDefault(row.getChargeId(), Sums.NONE),
                    owing.getOrDefault(row.getChargeId(), List.of()),
                    billed.get(row.getChargeId())));
        }
        return charges;
    }

    /// Code with its modifiers of one charge, as `G0402-25`.
    static String procedure(ChargeRecord row) {
        return Stream.<@Nullable String>of(
                        row.getProcedureCode(),
                        row.getModifier1(),
                        row.getModifier2(),
                        row.getModifier3(),
                        row.getModifier4())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }

    /// What is not settled, by charge: payers in filing order, then the patient, then the agency.
    private static Map<Long, List<Owing>> owing(Tx tx, Collection<Long> charges) {
        Map<Long, List<Owing>> owing = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            tx.dsl()
                    .select(
                            CHARGE_BALANCE.CHARGE_ID,
                            ACCOUNT.ACCOUNT_KIND,
                            PAYER.PAYER_NAME,
                            COVERAGE.FILING_ORDER,
                            CHARGE_BALANCE.BALANCE_CENTS,
                            CHARGE_BALANCE.SINCE_ON)
                    .from(CHARGE_BALANCE)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                    .leftJoin(COVERAGE)
                    .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                    .leftJoin(PAYER)
                    .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                    .where(CHARGE_BALANCE.CHARGE_ID.in(chunk))
                    .and(CHARGE_BALANCE.BALANCE_CENTS.ne(0L))
                    .orderBy(
                            CHARGE_BALANCE.CHARGE_ID,
                            COVERAGE.FILING_ORDER.asc().nullsLast(),
                            ACCOUNT.ACCOUNT_KIND.desc(),
                            ACCOUNT.ACCOUNT_ID)
                    .forEach(row -> owing.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                            .add(new Owing(
                                    AccountKind.valueOf(row.value2()),
                                    row.value3() == null ? "" : row.value3(),
                                    row.value4() == null ? 0 : row.value4(),
                                    Money.ofCents(row.value5()),
                                    row.value6())));
        }
        return owing;
    }

    /// What the practice calls its services, by procedure; of several names of one procedure the newest.
    private static Map<String, String> names(Tx tx, Set<String> procedures) {
        Map<String, String> names = new HashMap<>();
        for (List<String> chunk : Chunks.of(procedures)) {
            tx.dsl()
                    .select(FEE.PROCEDURE_CODE, FEE.SHORT_NAME)
                    .from(FEE)
                    .where(FEE.PROCEDURE_CODE.in(chunk))
                    .and(FEE.SHORT_NAME.ne(""))
                    .orderBy(FEE.EFFECTIVE_ON, FEE.FEE_ID)
                    .forEach(row -> names.put(row.value1(), row.value2()));
        }
        return names;
    }

    private static String describe(ChargeRecord row, Map<String, String> names) {
        String own = row.getDescription();
        return own == null || own.isBlank() ? names.getOrDefault(row.getProcedureCode(), "") : own.strip();
    }
}
