package org.daysheet.billing.codelists;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CODE_LIST;
import static org.daysheet.store.db.Tables.CODE_LIST_FILE;
import static org.daysheet.store.db.Tables.CODE_PAIR_BLOCK;
import static org.daysheet.store.db.Tables.LISTED_CODE;
import static org.daysheet.store.db.Tables.UNIT_LIMIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.CodeListRecord;

/// Rows of lists.
final class CodeListStore {
    private CodeListStore() {}

    /// Every version with its files, by kind, newest first.
    static List<CodeList> all(Tx tx, ZoneId zone) {
        Map<Long, List<CodeListFile>> files = files(tx, zone);
        return tx.dsl()
                .selectFrom(CODE_LIST)
                .orderBy(CODE_LIST.LIST_KIND, CODE_LIST.EFFECTIVE_ON.desc(), CODE_LIST.CODE_LIST_ID)
                .fetch(row -> new CodeList(
                        row.getCodeListId(),
                        CodeListKind.valueOf(row.getListKind()),
                        period(row),
                        files.getOrDefault(row.getCodeListId(), List.of())));
    }

    static ListPeriod period(CodeListRecord row) {
        return new ListPeriod(row.getVersionName(), row.getEffectiveOn(), row.getEndsOn());
    }

    static long insert(Tx tx, CodeListKind kind, ListPeriod period) {
        var row = tx.dsl().newRecord(CODE_LIST);
        row.setListKind(kind.name());
        row.setVersionName(period.name());
        row.setEffectiveOn(period.effectiveOn());
        row.setEndsOn(period.endsOn());
        row.insert();
        return row.getCodeListId();
    }

    static void insertFile(Tx tx, long list, String name, String sha256, int entries) {
        var row = tx.dsl().newRecord(CODE_LIST_FILE);
        row.setCodeListId(list);
        row.setFileName(name);
        row.setFileSha256(sha256);
        row.setEntryCount(entries);
        row.setImportedAt(tx.now());
        row.setImportedBy(tx.user().value());
        row.insert();
    }

    /// The number of the last block of pairs, 0 before the first.
    static int lastBlock(Tx tx, long list) {
        return tx.dsl()
                .select(coalesce(max(CODE_PAIR_BLOCK.ORDINAL), 0))
                .from(CODE_PAIR_BLOCK)
                .where(CODE_PAIR_BLOCK.CODE_LIST_ID.eq(list))
                .fetchSingle()
                .value1();
    }

    static void delete(Tx tx, long list) {
        tx.dsl()
                .deleteFrom(LISTED_CODE)
                .where(LISTED_CODE.CODE_LIST_ID.eq(list))
                .execute();
        tx.dsl().deleteFrom(UNIT_LIMIT).where(UNIT_LIMIT.CODE_LIST_ID.eq(list)).execute();
        tx.dsl()
                .deleteFrom(CODE_PAIR_BLOCK)
                .where(CODE_PAIR_BLOCK.CODE_LIST_ID.eq(list))
                .execute();
        tx.dsl()
                .deleteFrom(CODE_LIST_FILE)
                .where(CODE_LIST_FILE.CODE_LIST_ID.eq(list))
                .execute();
        tx.dsl().deleteFrom(CODE_LIST).where(CODE_LIST.CODE_LIST_ID.eq(list)).execute();
    }

    private static Map<Long, List<CodeListFile>> files(Tx tx, ZoneId zone) {
        Map<Long, List<CodeListFile>> files = new LinkedHashMap<>();
        tx.dsl()
                .select(CODE_LIST_FILE.fields())
                .select(APP_USER.LOGIN_NAME)
                .from(CODE_LIST_FILE)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CODE_LIST_FILE.IMPORTED_BY))
                .orderBy(CODE_LIST_FILE.IMPORTED_AT, CODE_LIST_FILE.FILE_NAME)
                .forEach(row -> files.computeIfAbsent(row.get(CODE_LIST_FILE.CODE_LIST_ID), _ -> new ArrayList<>())
                        .add(new CodeListFile(
                                row.get(CODE_LIST_FILE.FILE_NAME),
                                row.get(CODE_LIST_FILE.FILE_SHA256),
                                row.get(CODE_LIST_FILE.ENTRY_COUNT),
                                LocalDate.ofInstant(row.get(CODE_LIST_FILE.IMPORTED_AT), zone),
                                row.get(APP_USER.LOGIN_NAME))));
        return files;
    }

    /// What a file says, written in batches.
    static final class Rows implements AutoCloseable {
        private final long list;
        private final Bulk codes;
        private final Bulk limits;
        private final Bulk blocks;

        Rows(Tx tx, long list) {
            this.list = list;
            this.codes = Bulk.insert(
                    tx,
                    LISTED_CODE,
                    List.of(
                            LISTED_CODE.CODE_VALUE,
                            LISTED_CODE.CODE_LIST_ID,
                            LISTED_CODE.IS_BILLABLE,
                            LISTED_CODE.TITLE,
                            LISTED_CODE.EFFECTIVE_ON,
                            LISTED_CODE.ENDS_ON));
            this.limits = Bulk.insert(
                    tx,
                    UNIT_LIMIT,
                    List.of(
                            UNIT_LIMIT.PROCEDURE_CODE,
                            UNIT_LIMIT.CODE_LIST_ID,
                            UNIT_LIMIT.MOST_UNITS,
                            UNIT_LIMIT.ADJUDICATION_CODE));
            this.blocks = Bulk.insert(
                    tx,
                    CODE_PAIR_BLOCK,
                    List.of(
                            CODE_PAIR_BLOCK.COLUMN1_CODE,
                            CODE_PAIR_BLOCK.CODE_LIST_ID,
                            CODE_PAIR_BLOCK.ORDINAL,
                            CODE_PAIR_BLOCK.PAIRS));
        }

        void code(ListLine.Code code) {
            codes.row(code.code(), list, code.isBillable(), code.title(), code.from(), code.to());
        }

        void limit(UnitLimit limit) {
            limits.row(limit.procedure(), list, limit.most(), String.valueOf(limit.adjudication()));
        }

        void block(String column1, int ordinal, String pairs) {
            blocks.row(column1, list, ordinal, pairs);
        }

        @Override
        public void close() {
            codes.close();
            limits.close();
            blocks.close();
        }
    }
}
