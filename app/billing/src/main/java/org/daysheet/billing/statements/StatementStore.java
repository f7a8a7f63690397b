package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_PRINT;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.StatementLineRecord;
import org.daysheet.store.db.tables.records.StatementRecord;
import org.daysheet.store.db.tables.records.StatementRunRecord;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;

/// Rows of statements; they are only ever added.
final class StatementStore {
    private static final int PORTION = 500;

    private StatementStore() {}

    /// What a statement asked of a household.
    record Asked(long guarantorId, Money due, Money credit, Money pending) {}

    static StatementRunId insertRun(Tx tx, RunTerms terms, int count, Money due) {
        tx.adds(STATEMENT_RUN);
        StatementRunRecord row = tx.dsl().newRecord(STATEMENT_RUN);
        row.setCutoffOn(terms.cutoff());
        row.setMinimumCents(terms.minimum().cents());
        row.setNamesFrom(terms.among().from());
        row.setNamesTo(terms.among().to());
        row.setPreparedAt(tx.now());
        row.setPreparedBy(tx.user().value());
        row.setStatementCount(count);
        row.setDueCents(due.cents());
        row.insert();
        return new StatementRunId(row.getStatementRunId());
    }

    /// Freezes statements under ids that follow the highest there is; there is one writer.
    static void insert(
            Tx tx, StatementRunId run, LocalDate cutoff, Practice practice, List<StatementDraft> drafts, long number) {
        Long last = tx.dsl()
                .select(max(STATEMENT.STATEMENT_ID))
                .from(STATEMENT)
                .fetchSingle()
                .value1();
        long id = last == null ? 0 : last;
        tx.adds(STATEMENT);
        tx.adds(STATEMENT_LINE);
        List<StatementRecord> heads = new ArrayList<>();
        List<StatementLineRecord> lines = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            id++;
            heads.add(head(draft, id, run, cutoff, practice, number++));
            int ordinal = 0;
            for (DraftLine line : draft.lines()) {
                lines.add(line(line, id, ++ordinal));
            }
            if (lines.size() >= PORTION) {
                flush(tx, heads, lines);
            }
        }
        flush(tx, heads, lines);
    }

    private static void flush(Tx tx, List<StatementRecord> heads, List<StatementLineRecord> lines) {
        int[] kept = tx.dsl().batchInsert(heads).execute();
        int[] keptLines = tx.dsl().batchInsert(lines).execute();
        if (kept.length != heads.size() || keptLines.length != lines.size()) {
            throw new IllegalStateException("not every statement was kept");
        }
        heads.clear();
        lines.clear();
    }

    private static StatementRecord head(
            StatementDraft draft, long id, StatementRunId run, LocalDate cutoff, Practice practice, long number) {
        Household household = draft.household();
        PracticeFacts facts = practice.facts();
        List<Money> ages = draft.ages().buckets();
        StatementRecord row = new StatementRecord();
        row.setStatementId(id);
        row.setStatementRunId(run.value());
        row.setGuarantorId(household.guarantorId());
        row.setStatementNumber(String.format(java.util.Locale.ROOT, "S%06d", number));
        row.setCutoffOn(cutoff);
        row.setPracticeName(facts.name());
        row.setPracticeAddress(Letter.address(Letter.payTo(facts)));
        row.setPracticePhone(Letter.phone(facts.contact().phone()));
        row.setGuarantorAccount(household.accountNumber());
        row.setGuarantorName(household.name());
        row.setGuarantorAddress(household.address());
        row.setChargedCents(draft.total(DraftLine::charged).cents());
        row.setInsurancePaidCents(draft.total(DraftLine::insurancePaid).cents());
        row.setAdjustedCents(draft.total(DraftLine::adjusted).cents());
        row.setPatientPaidCents(draft.total(DraftLine::patientPaid).cents());
        row.setDueCents(household.due().cents());
        row.setPendingCents(household.pending().cents());
        row.setUnappliedCents(household.credit().cents());
        row.setAge_0_30Cents(ages.get(0).cents());
        row.setAge_31_60Cents(ages.get(1).cents());
        row.setAge_61_90Cents(ages.get(2).cents());
        row.setAge_91_120Cents(ages.get(3).cents());
        row.setAge_121Cents(ages.get(4).cents());
        row.setMessage(draft.message());
        return row;
    }

    private static StatementLineRecord line(DraftLine line, long statement, int ordinal) {
        StatementLineRecord row = new StatementLineRecord();
        row.setStatementId(statement);
        row.setOrdinal(ordinal);
        row.setLineKind(line.kind().name());
        row.setChargeId(line.chargeId());
        row.setPatientName(line.patientName());
        row.setServiceOn(line.serviceOn());
        row.setDescription(line.description());
        row.setExplanation(line.explanation());
        row.setChargedCents(line.charged().cents());
        row.setInsurancePaidCents(line.insurancePaid().cents());
        row.setAdjustedCents(line.adjusted().cents());
        row.setPatientPaidCents(line.patientPaid().cents());
        row.setPendingCents(line.pending().cents());
        row.setDueCents(line.due().cents());
        return row;
    }

    /// What the newest statement of each household with this cutoff asked for.
    static Set<Asked> asked(Tx tx, LocalDate cutoff) {
        Map<Long, Asked> newest = new HashMap<>();
        tx.dsl()
                .selectFrom(STATEMENT)
                .where(STATEMENT.CUTOFF_ON.eq(cutoff))
                .orderBy(STATEMENT.STATEMENT_ID)
                .forEach(row -> newest.put(
                        row.getGuarantorId(),
                        new Asked(
                                row.getGuarantorId(),
                                Money.ofCents(row.getDueCents()),
                                Money.ofCents(row.getUnappliedCents()),
                                Money.ofCents(row.getPendingCents()))));
        return new HashSet<>(newest.values());
    }

    static List<StatementRun> runs(Tx tx) {
        return tx.dsl()
                .selectFrom(STATEMENT_RUN)
                .orderBy(STATEMENT_RUN.STATEMENT_RUN_ID.desc())
                .fetch(StatementStore::run);
    }

    static Optional<Instant> lastPreparedAt(Tx tx) {
        return tx.dsl()
                .select(max(STATEMENT_RUN.PREPARED_AT))
                .from(STATEMENT_RUN)
                .fetchOptional()
                .flatMap(row -> Optional.ofNullable(row.value1()));
    }

    static Optional<StatementRun> run(Tx tx, StatementRunId id) {
        return tx.dsl()
                .fetchOptional(STATEMENT_RUN, STATEMENT_RUN.STATEMENT_RUN_ID.eq(id.value()))
                .map(StatementStore::run);
    }

    static List<StatementRow> ofRun(Tx tx, StatementRunId run) {
        return rows(tx, STATEMENT.STATEMENT_RUN_ID.eq(run.value()));
    }

    static List<StatementRow> page(Tx tx, StatementSearch search, int offset, int limit) {
        Field<?> first = switch (search.column()) {
            case NUMBER -> STATEMENT.STATEMENT_ID;
            case NAME -> STATEMENT.GUARANTOR_NAME;
            case DUE -> STATEMENT.DUE_CENTS;
            case PENDING -> STATEMENT.PENDING_CENTS;
        };
        return tx.dsl()
                .selectFrom(STATEMENT)
                .where(matches(search))
                .orderBy(search.isDescending() ? first.desc() : first.asc(), STATEMENT.STATEMENT_ID)
                .offset(offset)
                .limit(limit)
                .fetch(StatementStore::row);
    }

    static int count(Tx tx, StatementSearch search) {
        return tx.dsl().fetchCount(STATEMENT, matches(search));
    }

    private static Condition matches(StatementSearch search) {
        Condition ofRun = STATEMENT.STATEMENT_RUN_ID.eq(search.run().value());
        String text = search.text().strip();
        return text.isEmpty()
                ? ofRun
                : ofRun.and(STATEMENT
                        .GUARANTOR_NAME
                        .containsIgnoreCase(text)
                        .or(STATEMENT.GUARANTOR_ACCOUNT.startsWithIgnoreCase(text))
                        .or(STATEMENT.STATEMENT_NUMBER.startsWithIgnoreCase(text)));
    }

    /// The statements that went out on a paper of their own.
    static List<StatementRow> printedAlone(Tx tx) {
        return rows(
                tx,
                STATEMENT.STATEMENT_ID.in(select(STATEMENT_PRINT.STATEMENT_ID).from(STATEMENT_PRINT)));
    }

    static List<StatementRow> of(Tx tx, GuarantorId guarantor) {
        return rows(tx, STATEMENT.GUARANTOR_ID.eq(guarantor.value()));
    }

    static Optional<StatementRow> numbered(Tx tx, String number) {
        return rows(tx, STATEMENT.STATEMENT_NUMBER.eq(number)).stream().findFirst();
    }

    private static List<StatementRow> rows(Tx tx, Condition condition) {
        return tx.dsl()
                .selectFrom(STATEMENT)
                .where(condition)
                .orderBy(STATEMENT.STATEMENT_ID)
                .fetch(StatementStore::row);
    }

    private static StatementRow row(StatementRecord row) {
        return new StatementRow(
                new StatementId(row.getStatementId()),
                new StatementRunId(row.getStatementRunId()),
                row.getStatementNumber(),
                new GuarantorId(row.getGuarantorId()),
                row.getGuarantorName(),
                row.getCutoffOn(),
                Money.ofCents(row.getDueCents()),
                Money.ofCents(row.getPendingCents()));
    }

    private static StatementRun run(StatementRunRecord row) {
        return new StatementRun(
                new StatementRunId(row.getStatementRunId()),
                row.getCutoffOn(),
                Money.ofCents(row.getMinimumCents()),
                new LastNames(row.getNamesFrom(), row.getNamesTo()),
                row.getPreparedAt(),
                row.getStatementCount(),
                Money.ofCents(row.getDueCents()),
                List.of());
    }
}
