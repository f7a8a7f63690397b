package org.daysheet.reports.data;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.kpi.Flows;
import org.daysheet.reports.kpi.Flows.Move;
import org.daysheet.reports.kpi.Journal;
import org.daysheet.reports.kpi.LedgerKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;

/// Reads the postings of a day.
final class DaySheetQuery {
    private static final Field<Boolean> IS_DENIED = field(exists(selectOne()
                    .from(DENIAL)
                    .where(DENIAL.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                    .and(DENIAL.DENIAL_KIND.eq("DENIAL"))))
            .as("is_denied");

    private DaySheetQuery() {}

    static DaySheet sheet(Tx tx, LocalDate day) {
        return new DaySheet(Journal.practiceName(tx), day, entries(tx, day), Journal.rollForward(tx, day, day));
    }

    private static List<DayEntry> entries(Tx tx, LocalDate day) {
        Map<Long, List<Move>> moves = moves(tx, day);
        Field<String> claim = claimNumber();
        List<DayEntry> entries = new ArrayList<>();
        tx.dsl()
                .select(POSTING.SEQUENCE, POSTING.POSTING_KIND, POSTING.REVERSES_POSTING_ID, POSTING.REASON)
                .select(POSTING.CLAIM_ID, POSTING.REMITTANCE_ID, POSTING.PATIENT_ID)
                .select(PATIENT.ACCOUNT_NUMBER, PATIENT.LAST_NAME, PATIENT.FIRST_NAME)
                .select(REMITTANCE.TRACE_NUMBER, PAYMENT.RECEIPT_NUMBER, REMIT_CLAIM.STATUS_CODE)
                .select(claim, IS_DENIED)
                .from(POSTING)
                .leftJoin(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(POSTING.PATIENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                .leftJoin(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .leftJoin(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(POSTING.PAYMENT_ID))
                .where(POSTING.POSTED_ON.eq(day))
                .orderBy(POSTING.SEQUENCE)
                .forEach(row -> {
                    long sequence = row.get(POSTING.SEQUENCE);
                    String number = row.get(claim);
                    entries.add(new DayEntry(
                            sequence,
                            words(row),
                            about(row),
                            patient(row),
                            number == null ? "" : number,
                            reference(row),
                            DayEntry.Columns.of(
                                    new Flows(moves.getOrDefault(sequence, List.of())),
                                    row.get(POSTING.REVERSES_POSTING_ID) != null)));
                });
        return entries;
    }

    private static DayEntry.About about(Record row) {
        Long claim = row.get(POSTING.CLAIM_ID);
        Long check = row.get(POSTING.REMITTANCE_ID);
        Long patient = row.get(POSTING.PATIENT_ID);
        return new DayEntry.About(
                claim == null ? null : new ClaimId(claim),
                check == null ? null : new RemittanceId(check),
                patient == null ? null : new PatientId(patient));
    }

    /// The number the claim had when it was posted; it gets a new one each time it is sent again.
    private static Field<String> claimNumber() {
        var newest = CLAIM_VERSION.as("newest_version");
        return field(select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                        .from(CLAIM_VERSION)
                        .where(CLAIM_VERSION.CLAIM_ID.eq(POSTING.CLAIM_ID))
                        .and(CLAIM_VERSION.VERSION_NUMBER.eq(select(max(newest.VERSION_NUMBER))
                                .from(newest)
                                .where(newest.CLAIM_ID.eq(POSTING.CLAIM_ID))
                                .and(newest.CREATED_AT.le(POSTING.POSTED_AT)))))
                .as("claim_number");
    }

    /// What the postings of the day moved, by their numbers.
    private static Map<Long, List<Move>> moves(Tx tx, LocalDate day) {
        var debit = ACCOUNT.as("debit_account");
        var credit = ACCOUNT.as("credit_account");
        Map<Long, List<Move>> moves = new HashMap<>();
        tx.dsl()
                .select(
                        POSTING.SEQUENCE,
                        debit.ACCOUNT_KIND,
                        credit.ACCOUNT_KIND,
                        sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT))
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.POSTED_ON.eq(day))
                .groupBy(POSTING.SEQUENCE, debit.ACCOUNT_KIND, credit.ACCOUNT_KIND)
                .forEach(row -> moves.computeIfAbsent(row.value1(), sequence -> new ArrayList<>())
                        .add(new Move(
                                LedgerKind.valueOf(row.value2()),
                                LedgerKind.valueOf(row.value3()),
                                Money.ofCents(row.value4()))));
        return moves;
    }

    private static String words(Record row) {
        String kind = row.get(POSTING.POSTING_KIND);
        boolean isTold = kind.equals("INFORMATION") && row.get(POSTING.REVERSES_POSTING_ID) == null;
        return isTold ? EntryWords.ofAnswer(row.get(REMIT_CLAIM.STATUS_CODE), row.get(IS_DENIED)) : EntryWords.of(kind);
    }

    private static String patient(Record row) {
        String account = row.get(PATIENT.ACCOUNT_NUMBER);
        return account == null ? "" : account + "  " + row.get(PATIENT.LAST_NAME) + ", " + row.get(PATIENT.FIRST_NAME);
    }

    private static String reference(Record row) {
        String trace = row.get(REMITTANCE.TRACE_NUMBER);
        if (trace != null) {
            return trace;
        }
        String receipt = row.get(PAYMENT.RECEIPT_NUMBER);
        String reason = row.get(POSTING.REASON);
        return receipt != null ? receipt : reason == null ? "" : reason;
    }
}
