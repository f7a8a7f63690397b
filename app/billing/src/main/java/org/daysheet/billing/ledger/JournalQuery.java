package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.TableField;

/// The general journal of a month: what each class of accounts gained on each day.
public final class JournalQuery {
    private JournalQuery() {}

    /// By day, then by class; classes that gained nothing are left out.
    public static List<JournalLine> of(Tx tx, YearMonth month) {
        Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
        add(tx, month, TRANSFER.DEBIT_ACCOUNT_ID, 1, days);
        add(tx, month, TRANSFER.CREDIT_ACCOUNT_ID, -1, days);
        List<JournalLine> lines = new ArrayList<>();
        days.forEach((day, classes) -> classes.forEach((accountClass, cents) -> {
            if (cents != 0) {
                lines.add(new JournalLine(day, accountClass, Money.ofCents(cents)));
            }
        }));
        return List.copyOf(lines);
    }

    private static void add(
            Tx tx, YearMonth month, TableField<?, Long> side, int sign, Map<LocalDate, Map<String, Long>> days) {
        tx.dsl()
                .select(POSTING.POSTED_ON, ACCOUNT.ACCOUNT_KIND, ACCOUNT.CLASS_NAME, sum(TRANSFER.AMOUNT_CENTS))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(side))
                .where(POSTING.POSTED_ON.between(month.atDay(1), month.atEndOfMonth()))
                .groupBy(POSTING.POSTED_ON, ACCOUNT.ACCOUNT_KIND, ACCOUNT.CLASS_NAME)
                .forEach(row -> days.computeIfAbsent(row.value1(), _ -> new TreeMap<>())
                        .merge(
                                row.value3() == null ? row.value2() : row.value2() + ":" + row.value3(),
                                sign * row.value4().longValueExact(),
                                Math::addExact));
    }
}
