package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.StatementRecord;

/// Reads what proves statements.
final class StatementProofQuery {
    private StatementProofQuery() {}

    /// What lines or statements sum up to.
    private record Sums(List<Long> cents) {
        static final Sums NONE = new Sums(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L));
    }

    static CheckResult totals(Tx tx) {
        Faults faults = new Faults("statement totals");
        Map<Long, Sums> lines = lines(tx);
        Map<Long, Long> dueOfRuns = new HashMap<>();
        Map<Long, Integer> countOfRuns = new HashMap<>();
        for (StatementRecord row : tx.dsl().selectFrom(STATEMENT).fetch()) {
            faults.expect(
                    stated(row).equals(lines.getOrDefault(row.getStatementId(), Sums.NONE)),
                    "statement " + row.getStatementId() + " is not the sum of its lines");
            faults.expect(
                    ages(row) == row.getDueCents(),
                    "statement " + row.getStatementId() + " is not the sum of its ages");
            dueOfRuns.merge(row.getStatementRunId(), row.getDueCents(), Long::sum);
            countOfRuns.merge(row.getStatementRunId(), 1, Integer::sum);
        }
        tx.dsl()
                .selectFrom(STATEMENT_RUN)
                .forEach(row -> faults.expect(
                        dueOfRuns.getOrDefault(row.getStatementRunId(), 0L).equals(row.getDueCents())
                                && countOfRuns
                                        .getOrDefault(row.getStatementRunId(), 0)
                                        .equals(row.getStatementCount()),
                        "statement_run " + row.getStatementRunId() + " is not the sum of its statements"));
        return faults.result();
    }

    private static Map<Long, Sums> lines(Tx tx) {
        Map<Long, Sums> lines = new HashMap<>();
        tx.dsl()
                .select(
                        STATEMENT_LINE.STATEMENT_ID,
                        sum(STATEMENT_LINE.CHARGED_CENTS),
                        sum(STATEMENT_LINE.INSURANCE_PAID_CENTS),
                        sum(STATEMENT_LINE.ADJUSTED_CENTS),
                        sum(STATEMENT_LINE.PATIENT_PAID_CENTS),
                        sum(STATEMENT_LINE.DUE_CENTS),
                        sum(STATEMENT_LINE.PENDING_CENTS),
                        sum(when(STATEMENT_LINE.LINE_KIND.eq(LineKind.CREDIT.name()), STATEMENT_LINE.DUE_CENTS.neg())
                                .otherwise(0L)))
                .from(STATEMENT_LINE)
                .groupBy(STATEMENT_LINE.STATEMENT_ID)
                .forEach(row -> lines.put(
                        row.value1(),
                        new Sums(IntStream.rangeClosed(1, Sums.NONE.cents().size())
                                .mapToObj(column -> row.get(column, Long.class))
                                .toList())));
        return lines;
    }

    private static Sums stated(StatementRecord row) {
        return new Sums(List.of(
                row.getChargedCents(),
                row.getInsurancePaidCents(),
                row.getAdjustedCents(),
                row.getPatientPaidCents(),
                row.getDueCents(),
                row.getPendingCents(),
                row.getUnappliedCents()));
    }

    private static long ages(StatementRecord row) {
        return row.getAge_0_30Cents()
                + row.getAge_31_60Cents()
                + row.getAge_61_90Cents()
                + row.getAge_91_120Cents()
                + row.getAge_121Cents();
    }
}
