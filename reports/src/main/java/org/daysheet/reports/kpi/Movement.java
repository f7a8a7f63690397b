package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// One transfer with the day it was posted. Whatever adds transfers up over some time shares one reading of them: they
/// are the largest table a practice has.
///
/// @param on day of the posting
/// @param debitAccount account debited
/// @param debitCharge charge of the debit, null when it is on none
/// @param creditAccount account credited
/// @param creditCharge charge of the credit, null when it is on none
/// @param cents amount, above zero
record Movement(
        LocalDate on,
        long debitAccount,
        @Nullable Long debitCharge,
        long creditAccount,
        @Nullable Long creditCharge,
        long cents) {

    /// What H2 finds for one question stays in memory up to some ten thousands of rows and goes to the disk beyond: a
    /// year of a large practice is asked for in parts.
    static final int DAYS_AT_ONCE = 14;

    /// Gives each transfer posted in a window, in no order.
    static void between(Tx tx, Window window, Consumer<Movement> each) {
        window.parts(DAYS_AT_ONCE).forEach(part -> read(tx, part, each));
    }

    /// Gives each transfer posted on a day or later, in no order.
    static void since(Tx tx, LocalDate first, Consumer<Movement> each) {
        LocalDate last = tx.dsl()
                .select(max(POSTING.POSTED_ON))
                .from(POSTING)
                .fetchSingle()
                .value1();
        if (last != null && !last.isBefore(first)) {
            between(tx, new Window(first, last), each);
        }
    }

    private static void read(Tx tx, Window window, Consumer<Movement> each) {
        tx.dsl()
                .select(
                        POSTING.POSTED_ON,
                        TRANSFER.DEBIT_ACCOUNT_ID,
                        TRANSFER.DEBIT_CHARGE_ID,
                        TRANSFER.CREDIT_ACCOUNT_ID,
                        TRANSFER.CREDIT_CHARGE_ID,
                        TRANSFER.AMOUNT_CENTS)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .where(POSTING.POSTED_ON.between(window.from(), window.to()))
                .forEach(row -> each.accept(new Movement(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }
}
