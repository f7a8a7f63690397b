package org.daysheet.reports.kpi;

import static org.daysheet.reports.kpi.Columns.cents;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/// Since when an account is responsible for a charge: the day of the posting that last took its balance away from
/// zero.
final class ResponsibilityQuery {
    private static final Field<Long> CHARGE_ID = field(name("charge_id"), SQLDataType.BIGINT);
    private static final Field<Long> ACCOUNT_ID = field(name("account_id"), SQLDataType.BIGINT);
    private static final Field<Long> SEQUENCE = field(name("posting_sequence"), SQLDataType.BIGINT);
    private static final Field<LocalDate> POSTED_ON = field(name("posted_on"), SQLDataType.LOCALDATE);
    private static final Field<Long> CENTS = field(name("cents"), SQLDataType.BIGINT);

    private ResponsibilityQuery() {}

    /// A charge and one account that has or had something open on it.
    record Pair(long chargeId, long accountId) {}

    private record Running(long cents, LocalDate since) {}

    static Map<Pair, LocalDate> starts(Tx tx, Collection<Long> charges, LocalDate asOf) {
        Map<Pair, Running> running = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            Table<?> sides = side(
                            TRANSFER.DEBIT_CHARGE_ID, TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, chunk, asOf)
                    .unionAll(side(
                            TRANSFER.CREDIT_CHARGE_ID,
                            TRANSFER.CREDIT_ACCOUNT_ID,
                            TRANSFER.AMOUNT_CENTS.neg(),
                            chunk,
                            asOf))
                    .asTable("sides");
            tx.dsl()
                    .select(CHARGE_ID, ACCOUNT_ID, POSTED_ON, cents(CENTS))
                    .from(sides)
                    .groupBy(CHARGE_ID, ACCOUNT_ID, SEQUENCE, POSTED_ON)
                    .orderBy(SEQUENCE)
                    .forEach(row -> running.merge(
                            new Pair(row.value1(), row.value2()),
                            new Running(row.value4(), row.value3()),
                            ResponsibilityQuery::next));
        }
        Map<Pair, LocalDate> starts = new HashMap<>();
        running.forEach((pair, now) -> starts.put(pair, now.since));
        return starts;
    }

    private static Running next(Running before, Running change) {
        return new Running(before.cents + change.cents, before.cents == 0 ? change.since : before.since);
    }

    private static Select<Record5<Long, Long, Long, LocalDate, Long>> side(
            TableField<?, Long> charge,
            TableField<?, Long> account,
            Field<Long> cents,
            List<Long> chunk,
            LocalDate asOf) {
        return select(
                        charge.as(CHARGE_ID),
                        account.as(ACCOUNT_ID),
                        POSTING.SEQUENCE.as(SEQUENCE),
                        POSTING.POSTED_ON.as(POSTED_ON),
                        cents.as(CENTS))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .where(charge.in(chunk))
                .and(POSTING.POSTED_ON.le(asOf));
    }
}
