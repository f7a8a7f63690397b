package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_WITHDRAWAL;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Charges that were taken back, and all that moved on them.
final class WithdrawnChargeQuery {
    private WithdrawnChargeQuery() {}

    /// A charge that was taken back.
    record Withdrawn(ChargeId charge, EncounterId encounter, PatientId patient) {}

    static List<Withdrawn> ofPatients(Tx tx, Collection<PatientId> patients) {
        List<Withdrawn> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(
                patients.stream().map(PatientId::value).distinct().sorted().toList())) {
            tx.dsl()
                    .select(CHARGE.CHARGE_ID, CHARGE.ENCOUNTER_ID, CHARGE.PATIENT_ID)
                    .from(CHARGE)
                    .join(CHARGE_WITHDRAWAL)
                    .on(CHARGE_WITHDRAWAL.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                    .where(CHARGE.PATIENT_ID.in(chunk))
                    .orderBy(CHARGE.CHARGE_ID)
                    .forEach(row -> found.add(new Withdrawn(
                            new ChargeId(row.value1()), new EncounterId(row.value2()), new PatientId(row.value3()))));
        }
        return found;
    }

    /// Those of some charges that were taken back.
    static Set<ChargeId> among(Tx tx, Collection<ChargeId> charges) {
        Set<ChargeId> found = new HashSet<>();
        for (List<Long> chunk :
                Chunks.of(charges.stream().map(ChargeId::value).sorted().toList())) {
            tx.dsl()
                    .select(CHARGE_WITHDRAWAL.CHARGE_ID)
                    .from(CHARGE_WITHDRAWAL)
                    .where(CHARGE_WITHDRAWAL.CHARGE_ID.in(chunk))
                    .forEach(row -> found.add(new ChargeId(row.value1())));
        }
        return found;
    }

    /// Whether a visit has charges and all of them were taken back.
    static boolean isWithdrawn(Tx tx, EncounterId visit) {
        return tx.dsl()
                .fetchExists(
                        ENCOUNTER,
                        ENCOUNTER
                                .ENCOUNTER_ID
                                .eq(visit.value())
                                .and(not(WithdrawnQuery.visitStands(ENCOUNTER.ENCOUNTER_ID))));
    }

    /// Every transfer that touched a charge, without what it came from.
    static List<TransferDraft> history(Tx tx, ChargeId charge) {
        List<TransferDraft> found = new ArrayList<>(transfers(tx, TRANSFER.DEBIT_CHARGE_ID.eq(charge.value())));
        found.addAll(transfers(
                tx,
                TRANSFER.CREDIT_CHARGE_ID
                        .eq(charge.value())
                        .and(TRANSFER.DEBIT_CHARGE_ID.isDistinctFrom(charge.value()))));
        return found;
    }

    /// One column at a time, so that each is read by its index.
    private static List<TransferDraft> transfers(Tx tx, Condition which) {
        var debit = ACCOUNT.as("debit");
        var credit = ACCOUNT.as("credit");
        return tx.dsl()
                .select(
                        debit.ACCOUNT_KEY,
                        TRANSFER.DEBIT_CHARGE_ID,
                        credit.ACCOUNT_KEY,
                        TRANSFER.CREDIT_CHARGE_ID,
                        TRANSFER.AMOUNT_CENTS)
                .from(TRANSFER)
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(which)
                .orderBy(TRANSFER.TRANSFER_ID)
                .fetch(row -> TransferDraft.plain(
                        Account.parse(row.value1()).orElseThrow(),
                        row.value2() == null ? null : new ChargeId(row.value2()),
                        Account.parse(row.value3()).orElseThrow(),
                        row.value4() == null ? null : new ChargeId(row.value4()),
                        Money.ofCents(row.value5())));
    }
}
