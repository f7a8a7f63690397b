package org.daysheet.reports.data;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.reports.kpi.Journal;
import org.daysheet.reports.kpi.LedgerKind;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Reads the postings of a day.
final class DaySheetQuery {
    private static final Set<LedgerKind> RECEIVABLE =
            EnumSet.of(LedgerKind.INSURANCE_RECEIVABLE, LedgerKind.PATIENT_RECEIVABLE, LedgerKind.AGENCY_RECEIVABLE);

    private DaySheetQuery() {}

    static DaySheet sheet(Tx tx, LocalDate day) {
        return new DaySheet(
                Journal.practiceName(tx),
                day,
                List.copyOf(entries(tx, day).values()),
                Journal.rollForward(tx, day, day));
    }

    private static Map<Long, DayEntry> entries(Tx tx, LocalDate day) {
        var debit = ACCOUNT.as("debit_account");
        var credit = ACCOUNT.as("credit_account");
        var amount = sum(TRANSFER.AMOUNT_CENTS).cast(SQLDataType.BIGINT);
        Map<Long, DayEntry> entries = new LinkedHashMap<>();
        tx.dsl()
                .select(
                        POSTING.SEQUENCE,
                        POSTING.POSTING_KIND,
                        POSTING.CLAIM_ID,
                        POSTING.REASON,
                        PATIENT.ACCOUNT_NUMBER,
                        PATIENT.LAST_NAME,
                        PATIENT.FIRST_NAME,
                        REMITTANCE.TRACE_NUMBER,
                        PAYMENT.RECEIPT_NUMBER,
                        debit.ACCOUNT_KIND,
                        credit.ACCOUNT_KIND,
                        amount)
                .from(POSTING)
                .leftJoin(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(POSTING.PATIENT_ID))
                .leftJoin(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(POSTING.REMITTANCE_ID))
                .leftJoin(PAYMENT)
                .on(PAYMENT.PAYMENT_ID.eq(POSTING.PAYMENT_ID))
                .leftJoin(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .leftJoin(debit)
                .on(debit.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .leftJoin(credit)
                .on(credit.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.POSTED_ON.eq(day))
                .groupBy(
                        POSTING.SEQUENCE,
                        POSTING.POSTING_KIND,
                        POSTING.CLAIM_ID,
                        POSTING.REASON,
                        PATIENT.ACCOUNT_NUMBER,
                        PATIENT.LAST_NAME,
                        PATIENT.FIRST_NAME,
                        REMITTANCE.TRACE_NUMBER,
                        PAYMENT.RECEIPT_NUMBER,
                        debit.ACCOUNT_KIND,
                        credit.ACCOUNT_KIND)
                .orderBy(POSTING.SEQUENCE)
                .forEach(row -> {
                    DayEntry.Columns columns = columns(row.value10(), row.value11(), row.value12());
                    entries.merge(row.value1(), entry(row, columns), DaySheetQuery::together);
                });
        return entries;
    }

    private static DayEntry together(DayEntry one, DayEntry other) {
        return new DayEntry(
                one.sequence(),
                one.kind(),
                one.patient(),
                one.claimId(),
                one.reference(),
                one.columns().plus(other.columns()));
    }

    private static DayEntry entry(Record row, DayEntry.Columns columns) {
        String account = row.get(PATIENT.ACCOUNT_NUMBER);
        String patient =
                account == null ? "" : account + "  " + row.get(PATIENT.LAST_NAME) + ", " + row.get(PATIENT.FIRST_NAME);
        return new DayEntry(
                row.get(POSTING.SEQUENCE),
                row.get(POSTING.POSTING_KIND),
                patient,
                row.get(POSTING.CLAIM_ID),
                reference(row),
                columns);
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

    private static DayEntry.Columns columns(@Nullable String debit, @Nullable String credit, @Nullable Long cents) {
        if (debit == null || credit == null || cents == null) {
            return DayEntry.Columns.NONE;
        }
        LedgerKind from = LedgerKind.valueOf(credit);
        LedgerKind to = LedgerKind.valueOf(debit);
        Money amount = Money.ofCents(cents);
        Money cash = (to == LedgerKind.CASH ? amount : Money.ZERO).minus(from == LedgerKind.CASH ? amount : Money.ZERO);
        boolean isDebit = RECEIVABLE.contains(to);
        boolean isCredit = RECEIVABLE.contains(from);
        if (isDebit == isCredit) {
            return columns(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, isDebit ? amount : Money.ZERO, cash);
        }
        Money effect = isDebit ? amount : amount.negated();
        return switch (isDebit ? from : to) {
            case REVENUE, OPENING_BALANCE, FEE_INCOME ->
                columns(effect, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, cash);
            case CASH, UNAPPLIED_PATIENT, UNAPPLIED_PAYER, PAYER_CLEARING, REFUND, INTEREST, AGENCY_FEE ->
                columns(Money.ZERO, effect.negated(), Money.ZERO, Money.ZERO, Money.ZERO, cash);
            case CONTRACTUAL -> columns(Money.ZERO, Money.ZERO, effect.negated(), Money.ZERO, Money.ZERO, cash);
            case WRITE_OFF -> columns(Money.ZERO, Money.ZERO, Money.ZERO, effect.negated(), Money.ZERO, cash);
            case INSURANCE_RECEIVABLE, PATIENT_RECEIVABLE, AGENCY_RECEIVABLE ->
                throw new IllegalStateException("a move between receivables was handled before");
        };
    }

    private static DayEntry.Columns columns(
            Money charges, Money payments, Money adjustments, Money writeOffs, Money moved, Money cash) {
        return new DayEntry.Columns(charges, payments, adjustments, writeOffs, moved, cash);
    }
}
