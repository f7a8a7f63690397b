package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Money that somebody has paid beyond what was owed.
final class CreditQuery {
    private static final String KEY = "payer-credit:";

    private CreditQuery() {}

    /// What a payer has paid too much on one charge.
    ///
    /// @param claim our claim to it, null when there is none
    /// @param procedure code of the charge
    /// @param serviceOn when it was done
    /// @param accountNumber of the patient
    /// @param since the day on which it became too much
    record Credit(
            ChargeId charge,
            CoverageId coverage,
            @Nullable ClaimId claim,
            PatientId patient,
            PayerId payer,
            String payerName,
            String procedure,
            LocalDate serviceOn,
            String accountNumber,
            Money amount,
            LocalDate since) {
        /// Each time it becomes too much is a matter of its own.
        String key() {
            return KEY + charge + ":" + coverage + "@" + since;
        }
    }

    static ChargeId chargeOf(String key) {
        return new ChargeId(Long.parseLong(key.substring(KEY.length(), key.indexOf(':', KEY.length()))));
    }

    static List<Credit> ofPayers(Tx tx) {
        return ofPayers(tx, noCondition());
    }

    static List<Credit> ofPayers(Tx tx, Collection<ChargeId> charges) {
        List<Credit> found = new ArrayList<>();
        for (List<Long> chunk :
                Chunks.of(charges.stream().map(ChargeId::value).sorted().toList())) {
            found.addAll(ofPayers(tx, CHARGE_BALANCE.CHARGE_ID.in(chunk)));
        }
        return found;
    }

    private static List<Credit> ofPayers(Tx tx, Condition which) {
        return tx.dsl()
                .select(
                        CHARGE_BALANCE.CHARGE_ID,
                        COVERAGE.COVERAGE_ID,
                        CLAIM.CLAIM_ID,
                        CHARGE.PATIENT_ID,
                        PAYER.PAYER_ID,
                        PAYER.PAYER_NAME,
                        CHARGE.PROCEDURE_CODE,
                        CHARGE.SERVICE_FROM_ON,
                        PATIENT.ACCOUNT_NUMBER,
                        CHARGE_BALANCE.BALANCE_CENTS,
                        CHARGE_BALANCE.SINCE_ON)
                .from(CHARGE_BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CHARGE_BALANCE.ACCOUNT_ID))
                .join(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CHARGE_BALANCE.CHARGE_ID))
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CHARGE.PATIENT_ID))
                .leftJoin(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(askedBy()))
                .where(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.INSURANCE_RECEIVABLE.name()))
                .and(CHARGE_BALANCE.BALANCE_CENTS.lt(0L))
                .and(which)
                .orderBy(CHARGE_BALANCE.CHARGE_ID, COVERAGE.COVERAGE_ID)
                .fetch(row -> new Credit(
                        new ChargeId(row.value1()),
                        new CoverageId(row.value2()),
                        row.value3() == null ? null : new ClaimId(row.value3()),
                        new PatientId(row.value4()),
                        new PayerId(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        Money.ofCents(row.value10()).abs(),
                        row.value11()));
    }

    /// The claim that asks for the charge under the coverage.
    private static Field<Long> askedBy() {
        var asking = CLAIM.as("asking");
        return field(select(max(asking.CLAIM_ID))
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .join(asking)
                .on(asking.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(CLAIM_LINE.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                .and(asking.COVERAGE_ID.eq(COVERAGE.COVERAGE_ID)));
    }

    /// Keys of open tasks about credits of patients who have none left.
    static List<String> usedByPatients(Tx tx) {
        return tx.dsl()
                .select(TASK.TASK_KEY)
                .from(TASK)
                .where(TASK.TASK_KIND.eq(TaskKind.PATIENT_CREDIT.name()))
                .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))
                .and(notExists(selectOne()
                        .from(ACCOUNT)
                        .join(ACCOUNT_BALANCE)
                        .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                        .where(ACCOUNT.PATIENT_ID.eq(TASK.PATIENT_ID))
                        .and(ACCOUNT.ACCOUNT_KIND.eq(AccountKind.UNAPPLIED_PATIENT.name()))
                        .and(ACCOUNT_BALANCE.BALANCE_CENTS.lt(0L))))
                .fetch(TASK.TASK_KEY);
    }
}
