package org.daysheet.reports.data;

import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Transactions;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.StatementLineRecord;
import org.daysheet.store.db.tables.records.StatementRecord;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// Reads frozen statements as they are to be printed.
public final class StatementQuery {
    private StatementQuery() {}

    /// Statements of a run in order of their numbers.
    public static List<Long> ids(Transactions transactions, StatementRunId run) {
        return transactions.read(tx -> tx.dsl()
                .select(STATEMENT.STATEMENT_ID)
                .from(STATEMENT)
                .where(STATEMENT.STATEMENT_RUN_ID.eq(run.value()))
                .orderBy(STATEMENT.STATEMENT_ID)
                .fetch(STATEMENT.STATEMENT_ID));
    }

    /// These statements with their lines, in the order asked for. Meant for portions of a few hundred.
    public static List<StatementSheet> sheets(Transactions transactions, List<Long> ids) {
        return transactions.read(tx -> sheets(tx, ids));
    }

    private static List<StatementSheet> sheets(Tx tx, List<Long> ids) {
        Map<Long, List<StatementLine>> lines = new HashMap<>();
        tx.dsl()
                .selectFrom(STATEMENT_LINE)
                .where(STATEMENT_LINE.STATEMENT_ID.in(ids))
                .orderBy(STATEMENT_LINE.STATEMENT_ID, STATEMENT_LINE.ORDINAL)
                .forEach(row -> lines.computeIfAbsent(row.getStatementId(), id -> new ArrayList<>())
                        .add(line(row)));
        Map<Long, StatementSheet> sheets = new HashMap<>();
        tx.dsl()
                .selectFrom(STATEMENT)
                .where(STATEMENT.STATEMENT_ID.in(ids))
                .forEach(row -> sheets.put(
                        row.getStatementId(), sheet(row, lines.getOrDefault(row.getStatementId(), List.of()))));
        List<StatementSheet> inOrder = new ArrayList<>();
        for (Long id : ids) {
            StatementSheet sheet = sheets.get(id);
            if (sheet == null) {
                throw new IllegalArgumentException("there is no statement " + id);
            }
            inOrder.add(sheet);
        }
        return inOrder;
    }

    private static StatementSheet sheet(StatementRecord row, List<StatementLine> lines) {
        return new StatementSheet(
                row.getStatementNumber(),
                row.getCutoffOn(),
                new Letterhead(row.getPracticeName(), row.getPracticeAddress(), row.getPracticePhone()),
                new Addressee(row.getGuarantorAccount(), row.getGuarantorName(), row.getGuarantorAddress()),
                new StatementTotals(
                        Money.ofCents(row.getChargedCents()),
                        Money.ofCents(row.getInsurancePaidCents()),
                        Money.ofCents(row.getAdjustedCents()),
                        Money.ofCents(row.getPatientPaidCents()),
                        Money.ofCents(row.getPendingCents()),
                        Money.ofCents(row.getUnappliedCents()),
                        Money.ofCents(row.getDueCents())),
                List.of(
                        Money.ofCents(row.getAge_0_30Cents()),
                        Money.ofCents(row.getAge_31_60Cents()),
                        Money.ofCents(row.getAge_61_90Cents()),
                        Money.ofCents(row.getAge_91_120Cents()),
                        Money.ofCents(row.getAge_121Cents())),
                row.getMessage(),
                lines);
    }

    private static StatementLine line(StatementLineRecord row) {
        return new StatementLine(
                StatementLine.Kind.valueOf(row.getLineKind()),
                row.getPatientName(),
                row.getServiceOn(),
                row.getDescription(),
                row.getExplanation(),
                Money.ofCents(row.getChargedCents()),
                Money.ofCents(row.getInsurancePaidCents()),
                Money.ofCents(row.getAdjustedCents()),
                Money.ofCents(row.getPatientPaidCents()),
                Money.ofCents(row.getPendingCents()),
                Money.ofCents(row.getDueCents()));
    }
}
