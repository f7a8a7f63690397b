package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daysheet.store.CanonicalBytes;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Adds up a month from what was posted in it. Reads every transfer until then: for closing and for proofs.
public final class MonthEntriesQuery {
    private static final int FETCH_SIZE = 500;
    private static final Field<Long> ACCOUNT_ID = field(name("part", "account_id"), SQLDataType.BIGINT);
    private static final Field<Long> DEBIT = field(name("part", "debit_cents"), SQLDataType.BIGINT);
    private static final Field<Long> CREDIT = field(name("part", "credit_cents"), SQLDataType.BIGINT);
    private static final Sums NOTHING = new Sums(0, 0);

    private MonthEntriesQuery() {}

    private record Sums(long debits, long credits) {
        Money balance() {
            return Money.ofCents(Math.subtractExact(debits, credits));
        }
    }

    /// The month in which the first entry was posted, empty while there is none.
    public static Optional<YearMonth> first(Tx tx) {
        return Optional.ofNullable(tx.dsl()
                        .select(min(POSTING.POSTED_ON))
                        .from(POSTING)
                        .fetchSingle()
                        .value1())
                .map(YearMonth::from);
    }

    /// What was posted in a month.
    public static MonthEntries of(Tx tx, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        Map<String, Sums> before = sums(tx, POSTING.POSTED_ON.lt(from));
        Map<String, Sums> within = sums(tx, POSTING.POSTED_ON.between(from, to));
        Map<String, Sums> until = sums(tx, POSTING.POSTED_ON.le(to));
        List<MonthTotal> totals = new ArrayList<>();
        for (String name : new TreeSet<>(until.keySet())) {
            Sums moved = within.getOrDefault(name, NOTHING);
            totals.add(new MonthTotal(
                    name,
                    before.getOrDefault(name, NOTHING).balance(),
                    Money.ofCents(moved.debits()),
                    Money.ofCents(moved.credits()),
                    until.getOrDefault(name, NOTHING).balance()));
        }
        return hashed(tx, month, totals);
    }

    private static MonthEntries hashed(Tx tx, YearMonth month, List<MonthTotal> totals) {
        MessageDigest digest = sha256();
        long count = 0;
        long last = 0;
        try (var rows = tx.dsl()
                .select(POSTING.SEQUENCE, POSTING.POSTED_ON, POSTING.MAC)
                .from(POSTING)
                .where(POSTING.POSTED_ON.between(month.atDay(1), month.atEndOfMonth()))
                .orderBy(POSTING.SEQUENCE)
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            for (var row : rows) {
                digest.update(new CanonicalBytes()
                        .number(row.value1())
                        .date(row.value2())
                        .bytes(row.value3())
                        .toBytes());
                count++;
                last = row.value1();
            }
        }
        return new MonthEntries(month, count, last, HexFormat.of().formatHex(digest.digest()), totals);
    }

    private static Map<String, Sums> sums(Tx tx, Condition when) {
        var parts = side(TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, inline(0L), when)
                .unionAll(side(TRANSFER.CREDIT_ACCOUNT_ID, inline(0L), TRANSFER.AMOUNT_CENTS, when))
                .asTable("part");
        Map<String, Sums> sums = new TreeMap<>();
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, ACCOUNT.CLASS_NAME, sum(DEBIT), sum(CREDIT))
                .from(parts)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND, ACCOUNT.CLASS_NAME)
                .forEach(row -> sums.put(
                        classOf(row.value1(), row.value2()), new Sums(cents(row.value3()), cents(row.value4()))));
        return sums;
    }

    private static SelectConditionStep<Record3<Long, Long, Long>> side(
            TableField<?, Long> account, Field<Long> debit, Field<Long> credit, Condition when) {
        return select(account.as("account_id"), debit.as("debit_cents"), credit.as("credit_cents"))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .where(when);
    }

    private static String classOf(String kind, @Nullable String className) {
        return className == null ? kind : kind + ":" + className;
    }

    private static long cents(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
