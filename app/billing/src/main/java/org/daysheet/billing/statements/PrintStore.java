package org.daysheet.billing.statements;

import static java.util.stream.Collectors.toMap;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.STATEMENT_PRINT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.StatementPrintRecord;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.jspecify.annotations.Nullable;

/// Where the history of papers that went out is kept.
final class PrintStore {
    private PrintStore() {}

    static void insert(Tx tx, StatementRunId run, RawFileId file, StatementOutput output) {
        StatementId statement = output.statement();
        StatementOutput.How how = output.how();
        tx.dsl()
                .insertInto(STATEMENT_PRINT)
                .set(STATEMENT_PRINT.STATEMENT_RUN_ID, run.value())
                .set(STATEMENT_PRINT.RAW_FILE_ID, file.value())
                .set(STATEMENT_PRINT.PRINTED_AT, tx.now())
                .set(STATEMENT_PRINT.PRINTED_BY, tx.user().value())
                .set(STATEMENT_PRINT.STATEMENT_ID, statement == null ? null : statement.value())
                .set(STATEMENT_PRINT.WENT_OUT, how == null ? null : how.name())
                .set(STATEMENT_PRINT.FILE_NAME, output.fileName())
                .execute();
    }

    /// Every paper that went out, newest first.
    static List<StatementPrint> prints(Tx tx) {
        Map<StatementRunId, StatementRun> runs =
                StatementStore.runs(tx).stream().collect(toMap(StatementRun::id, Function.identity()));
        Map<StatementId, StatementRow> alone =
                StatementStore.printedAlone(tx).stream().collect(toMap(StatementRow::id, Function.identity()));
        List<StatementPrint> prints = new ArrayList<>();
        Set<RawFileId> before = new HashSet<>();
        Set<RawFileId> unnoted = new HashSet<>();
        tx.dsl()
                .select(STATEMENT_PRINT.asterisk(), APP_USER.LOGIN_NAME)
                .from(STATEMENT_PRINT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(STATEMENT_PRINT.PRINTED_BY))
                .orderBy(STATEMENT_PRINT.STATEMENT_PRINT_ID)
                .forEach(row -> {
                    StatementPrintRecord print = row.into(STATEMENT_PRINT);
                    RawFileId file = new RawFileId(print.getRawFileId());
                    StatementOutput output = output(print);
                    StatementId only = output.statement();
                    if (only == null && output.how() == null) {
                        unnoted.add(file);
                    }
                    prints.add(new StatementPrint(
                            file,
                            print.getPrintedAt(),
                            row.get(APP_USER.LOGIN_NAME),
                            output,
                            !before.add(file),
                            Objects.requireNonNull(runs.get(new StatementRunId(print.getStatementRunId()))),
                            only == null ? null : alone.get(only),
                            only != null || !unnoted.contains(file)));
                });
        return prints.reversed();
    }

    private static StatementOutput output(StatementPrintRecord print) {
        return new StatementOutput(
                how(print.getWentOut()),
                Objects.requireNonNullElse(print.getFileName(), ""),
                print.getStatementId() == null ? null : new StatementId(print.getStatementId()));
    }

    private static StatementOutput.@Nullable How how(@Nullable String noted) {
        return noted == null ? null : StatementOutput.How.valueOf(noted);
    }
}
