package org.daysheet.journeys;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.remittances.Check;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.Account;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What the tables themselves hold, asked without the program's own rooms in between.
final class BooksQuery {
    private BooksQuery() {}

    /// Names of the files that are kept.
    static Set<String> keptFiles(Tx tx) {
        return new TreeSet<>(tx.dsl()
                .select(RAW_FILE.FILE_NAME)
                .from(RAW_FILE)
                .where(RAW_FILE.DIRECTION.eq("IN"))
                .fetch(RAW_FILE.FILE_NAME));
    }

    /// How many checks came in each file.
    static Map<String, Integer> checksOfFiles(Tx tx) {
        return new TreeMap<>(tx.dsl()
                .select(RAW_FILE.FILE_NAME, DSL.count())
                .from(REMITTANCE)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .groupBy(RAW_FILE.FILE_NAME)
                .fetchMap(RAW_FILE.FILE_NAME, DSL.count()));
    }

    /// By how much a check has changed the cash of the practice.
    static Money cashOf(Tx tx, Check check) {
        Account debited = ACCOUNT.as("debited");
        Account credited = ACCOUNT.as("credited");
        String cash = AccountKind.CASH.name();
        Field<BigDecimal> moved = DSL.coalesce(
                DSL.sum(DSL.when(debited.ACCOUNT_KIND.eq(cash), TRANSFER.AMOUNT_CENTS)
                        .otherwise(DSL.inline(0L))
                        .minus(DSL.when(credited.ACCOUNT_KIND.eq(cash), TRANSFER.AMOUNT_CENTS)
                                .otherwise(DSL.inline(0L)))),
                BigDecimal.ZERO);
        BigDecimal cents = tx.dsl()
                .select(moved)
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(debited)
                .on(debited.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .join(credited)
                .on(credited.ACCOUNT_ID.eq(TRANSFER.CREDIT_ACCOUNT_ID))
                .where(POSTING.REMITTANCE_ID.eq(check.id().value()))
                .fetchSingle()
                .value1();
        return Money.ofCents(cents.longValueExact());
    }

    static int newPatients(Tx tx) {
        return tx.dsl().fetchCount(PATIENT, PATIENT.ACCOUNT_NUMBER.like("NEW%"));
    }

    static int newPayments(Tx tx) {
        return tx.dsl().fetchCount(PAYMENT, PAYMENT.EXTERNAL_KEY.like("NEW%"));
    }

    /// Everything patients paid.
    static Money paid(Tx tx) {
        BigDecimal cents = tx.dsl()
                .select(DSL.coalesce(DSL.sum(PAYMENT.AMOUNT_CENTS), BigDecimal.ZERO))
                .from(PAYMENT)
                .fetchSingle()
                .value1();
        return Money.ofCents(cents.longValueExact());
    }
}
