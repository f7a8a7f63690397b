package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;

/// When charges were first billed: the earlier of the first claim sent, by file or by hand, and the first statement
/// that asked for them. A statement counts from the day it was made, whatever day it speaks of: a statement made later
/// for an earlier day does not change what that day knew.
final class FirstBillQuery {
    private record Billed(long chargeId, long versionId) {}

    private FirstBillQuery() {}

    /// May know days of other charges too.
    static Map<Long, LocalDate> days(Tx tx, Collection<Long> charges, LocalDate asOf) {
        Map<Long, LocalDate> days = new HashMap<>();
        ZoneId zone = PayerQuery.zone(tx);
        for (List<Long> chunk : Chunks.of(charges)) {
            claimed(tx, chunk, asOf, days);
            asked(tx, chunk, asOf, zone, days);
        }
        return days;
    }

    /// Read in steps, from charge to version, to claim, to event: put into one, the planner of H2 begins with all
    /// versions or all events of all claims, anew for every portion.
    private static void claimed(Tx tx, List<Long> charges, LocalDate asOf, Map<Long, LocalDate> days) {
        List<Billed> billed = tx.dsl()
                .select(CLAIM_LINE.CHARGE_ID, CLAIM_LINE.CLAIM_VERSION_ID)
                .from(CLAIM_LINE)
                .where(Columns.near(CLAIM_LINE.CHARGE_ID, charges))
                .fetch(row -> new Billed(row.value1(), row.value2()));
        SortedSet<Long> versions =
                billed.stream().map(Billed::versionId).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, LocalDate> sent = sent(tx, claims(tx, versions), asOf);
        for (Billed one : billed) {
            LocalDate day = sent.get(one.versionId());
            if (day != null) {
                days.merge(one.chargeId(), day, FirstBillQuery::earlier);
            }
        }
    }

    private static SortedSet<Long> claims(Tx tx, SortedSet<Long> versions) {
        SortedSet<Long> claims = new TreeSet<>();
        for (List<Long> chunk : Chunks.of(versions)) {
            tx.dsl()
                    .select(CLAIM_VERSION.CLAIM_ID)
                    .from(CLAIM_VERSION)
                    .where(Columns.near(CLAIM_VERSION.CLAIM_VERSION_ID, chunk))
                    .forEach(row -> claims.add(row.value1()));
        }
        return claims;
    }

    /// First day each version of the claims was sent.
    private static Map<Long, LocalDate> sent(Tx tx, SortedSet<Long> claims, LocalDate asOf) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (List<Long> chunk : Chunks.of(claims)) {
            tx.dsl()
                    .select(CLAIM_EVENT.CLAIM_VERSION_ID, CLAIM_EVENT.HAPPENED_ON)
                    .from(CLAIM_EVENT)
                    .where(Columns.near(CLAIM_EVENT.CLAIM_ID, chunk))
                    .and(CLAIM_EVENT.EVENT_KIND.eq(SendingQuery.SENT))
                    .and(CLAIM_EVENT.HAPPENED_ON.le(asOf))
                    .forEach(row -> days.merge(row.value1(), row.value2(), FirstBillQuery::earlier));
        }
        return days;
    }

    private static void asked(Tx tx, List<Long> charges, LocalDate asOf, ZoneId zone, Map<Long, LocalDate> days) {
        tx.dsl()
                .select(STATEMENT_LINE.CHARGE_ID, min(STATEMENT_RUN.PREPARED_AT))
                .from(STATEMENT_LINE)
                .join(STATEMENT)
                .on(STATEMENT.STATEMENT_ID.eq(STATEMENT_LINE.STATEMENT_ID))
                .join(STATEMENT_RUN)
                .on(STATEMENT_RUN.STATEMENT_RUN_ID.eq(STATEMENT.STATEMENT_RUN_ID))
                .where(Columns.near(STATEMENT_LINE.CHARGE_ID, charges))
                .and(STATEMENT_LINE.LINE_KIND.eq("DUE"))
                .and(STATEMENT_RUN.PREPARED_AT.lt(
                        asOf.plusDays(1).atStartOfDay(zone).toInstant()))
                .groupBy(STATEMENT_LINE.CHARGE_ID)
                .forEach(row ->
                        days.merge(row.value1(), LocalDate.ofInstant(row.value2(), zone), FirstBillQuery::earlier));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
