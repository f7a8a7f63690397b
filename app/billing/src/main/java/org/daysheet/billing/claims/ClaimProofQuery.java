package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.AUDIT_ENTRY;
import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.VISIT_COMBINATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;

/// Reads what proves claim documents.
final class ClaimProofQuery {
    private static final int FETCH_SIZE = 200;
    private static final int REPORTED_FAULTS = 5;
    private static final int HASH_LENGTH = 64;

    private ClaimProofQuery() {}

    /// Sendings whose text is not as it was frozen, or whose rows say otherwise than their text.
    static List<String> documentFaults(Tx tx, Progress progress) {
        Set<String> audited = audited(tx);
        List<String> faults = new ArrayList<>();
        long last = 0;
        while (faults.size() < REPORTED_FAULTS) {
            progress.stopIfCancelled();
            List<Record> rows = portion(tx, last);
            if (rows.isEmpty()) {
                return faults;
            }
            Map<Long, List<Record>> lines = lines(
                    tx,
                    rows.stream()
                            .map(row -> row.get(CLAIM_VERSION.CLAIM_VERSION_ID))
                            .toList());
            for (Record row : rows) {
                last = row.get(CLAIM_VERSION.CLAIM_VERSION_ID);
                fault(row, lines.getOrDefault(last, List.of()), audited).ifPresent(faults::add);
            }
        }
        return List.copyOf(faults.subList(0, REPORTED_FAULTS));
    }

    private static List<Record> portion(Tx tx, long after) {
        return tx.dsl()
                .select(CLAIM_VERSION.fields())
                .select(CLAIM.SEQUENCE_CODE)
                .from(CLAIM_VERSION)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(CLAIM_VERSION.CLAIM_VERSION_ID.gt(after))
                .orderBy(CLAIM_VERSION.CLAIM_VERSION_ID)
                .limit(FETCH_SIZE)
                .fetch();
    }

    private static Map<Long, List<Record>> lines(Tx tx, List<Long> versions) {
        Map<Long, List<Record>> lines = new HashMap<>();
        tx.dsl()
                .select(CLAIM_LINE.fields())
                .select(CHARGE.PROCEDURE_CODE, CHARGE.SERVICE_FROM_ON, CHARGE.AMOUNT_CENTS)
                .from(CLAIM_LINE)
                .leftJoin(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID))
                .where(CLAIM_LINE.CLAIM_VERSION_ID.in(versions))
                .orderBy(CLAIM_LINE.CLAIM_VERSION_ID, CLAIM_LINE.LINE_NUMBER)
                .forEach(row -> lines.computeIfAbsent(row.get(CLAIM_LINE.CLAIM_VERSION_ID), id -> new ArrayList<>())
                        .add(row));
        return lines;
    }

    private static Optional<String> fault(Record row, List<Record> lines, Set<String> audited) {
        String name = "claim_version " + row.get(CLAIM_VERSION.CLAIM_VERSION_ID);
        var document = new FrozenDocument(row.get(CLAIM_VERSION.DOCUMENT), row.get(CLAIM_VERSION.DOCUMENT_SHA256));
        if (!FrozenDocument.hash(document.text()).equals(document.sha256())) {
            return Optional.of(name + " is not as it was frozen");
        }
        if (!audited.contains(row.get(CLAIM_VERSION.CLAIM_ID) + " " + document.sha256())) {
            return Optional.of(name + " is not in the audit trail");
        }
        return says(row, lines, document.claim())
                ? Optional.empty()
                : Optional.of(name + " is not what its document says");
    }

    private static boolean says(Record row, List<Record> lines, ProfessionalClaim claim) {
        var numbers = new ClaimNumbers(
                new ClaimId(row.get(CLAIM_VERSION.CLAIM_ID)),
                row.get(CLAIM_VERSION.VERSION_NUMBER),
                row.get(CLAIM.SEQUENCE_CODE));
        boolean fits = claim.controlNumber().equals(row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER))
                && claim.controlNumber().equals(numbers.claimNumber())
                && claim.terms().frequency().equals(row.get(CLAIM_VERSION.FREQUENCY_CODE))
                && claim.terms().total().cents() == row.get(CLAIM_VERSION.TOTAL_CENTS)
                && claim.lines().size() == lines.size();
        for (int i = 0; fits && i < lines.size(); i++) {
            fits = isSame(lines.get(i), i + 1, claim.lines().get(i), numbers);
        }
        return fits;
    }

    private static boolean isSame(Record row, int number, ServiceLine line, ClaimNumbers numbers) {
        return row.get(CLAIM_LINE.LINE_NUMBER) == number
                && line.controlNumber().equals(row.get(CLAIM_LINE.LINE_CONTROL_NUMBER))
                && numbers.isLineNumber(line.controlNumber(), new ChargeId(row.get(CLAIM_LINE.CHARGE_ID)))
                && line.charge().cents() == row.get(CLAIM_LINE.AMOUNT_CENTS)
                && Long.valueOf(line.charge().cents()).equals(row.get(CHARGE.AMOUNT_CENTS))
                && line.procedure().code().equals(row.get(CHARGE.PROCEDURE_CODE))
                && line.from().equals(row.get(CHARGE.SERVICE_FROM_ON));
    }

    /// Claims that stand elsewhere than the last thing that happened to them put them.
    static List<String> statusFaults(Tx tx) {
        var later = CLAIM_EVENT.as("later");
        return tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .leftJoin(CLAIM_EVENT)
                .on(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .andNotExists(selectOne()
                        .from(later)
                        .where(later.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                        .and(later.CLAIM_EVENT_ID.gt(CLAIM_EVENT.CLAIM_EVENT_ID)))
                .where(CLAIM_EVENT.TO_STATUS.isDistinctFrom(CLAIM.STATUS))
                .orderBy(CLAIM.CLAIM_ID)
                .limit(REPORTED_FAULTS)
                .fetch(row -> "claim " + row.value1() + " does not stand where the last event put it");
    }

    /// Claims that say another day of their first sending than the first such event.
    static List<String> dayFaults(Tx tx) {
        var firstOn = min(CLAIM_EVENT.HAPPENED_ON);
        return tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .leftJoin(CLAIM_EVENT)
                .on(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(CLAIM_EVENT.EVENT_KIND.eq(ClaimEventKind.SUBMITTED.name()))
                .groupBy(CLAIM.CLAIM_ID, CLAIM.FIRST_SUBMITTED_ON)
                .having(firstOn.isDistinctFrom(CLAIM.FIRST_SUBMITTED_ON))
                .orderBy(CLAIM.CLAIM_ID)
                .limit(REPORTED_FAULTS)
                .fetch(row -> "claim " + row.value1() + " was first sent on another day than its history says");
    }

    static List<String> totalFaults(Tx tx) {
        return tx.dsl()
                .select(CLAIM_VERSION.CLAIM_VERSION_ID)
                .from(CLAIM_VERSION)
                .leftJoin(CLAIM_LINE)
                .on(CLAIM_LINE.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .leftJoin(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID).and(CHARGE.AMOUNT_CENTS.eq(CLAIM_LINE.AMOUNT_CENTS)))
                .groupBy(CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.TOTAL_CENTS)
                .having(sum(CHARGE.AMOUNT_CENTS)
                        .isDistinctFrom(CLAIM_VERSION.TOTAL_CENTS.cast(SQLDataType.NUMERIC))
                        .or(count(CHARGE.CHARGE_ID).ne(count(CLAIM_LINE.LINE_NUMBER))))
                .orderBy(CLAIM_VERSION.CLAIM_VERSION_ID)
                .limit(REPORTED_FAULTS)
                .fetch(row -> "claim_version " + row.value1() + " does not add up to its charges");
    }

    /// Claims that are not of the patient, payer and visit of what they bill, or of another amount than they ask for
    /// now.
    static List<String> subjectFaults(Tx tx) {
        var later = CLAIM_VERSION.as("later");
        return tx.dsl()
                .selectDistinct(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(CLAIM.COVERAGE_ID))
                .leftJoin(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .leftJoin(CLAIM_LINE)
                .on(CLAIM_LINE.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .leftJoin(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(CLAIM_LINE.CHARGE_ID))
                .where(COVERAGE.PATIENT_ID
                        .isDistinctFrom(CLAIM.PATIENT_ID)
                        .or(COVERAGE.PAYER_ID.isDistinctFrom(CLAIM.PAYER_ID))
                        .or(CLAIM_VERSION
                                .TOTAL_CENTS
                                .isDistinctFrom(CLAIM.TOTAL_CENTS)
                                .and(notExists(selectOne()
                                        .from(later)
                                        .where(later.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                                        .and(later.VERSION_NUMBER.gt(CLAIM_VERSION.VERSION_NUMBER)))))
                        .or(CHARGE.PATIENT_ID.isDistinctFrom(CLAIM.PATIENT_ID))
                        .or(CHARGE.ENCOUNTER_ID
                                .isDistinctFrom(CLAIM.ENCOUNTER_ID)
                                .and(notExists(selectOne()
                                        .from(VISIT_COMBINATION)
                                        .where(VISIT_COMBINATION.ENCOUNTER_ID.eq(CHARGE.ENCOUNTER_ID))
                                        .and(VISIT_COMBINATION.WITH_ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))))))
                .orderBy(CLAIM.CLAIM_ID)
                .limit(REPORTED_FAULTS)
                .fetch(row -> "claim " + row.value1() + " is not of the patient, payer, visit or total that it bills");
    }

    /// Claim and hash of every freezing the audit trail tells of.
    private static Set<String> audited(Tx tx) {
        Set<String> found = new HashSet<>();
        tx.dsl()
                .select(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION_NAME.in("claim.created", "claim.frozen"))
                .forEach(row -> {
                    String detail = row.value2();
                    found.add(row.value1() + " " + detail.substring(Math.max(0, detail.length() - HASH_LENGTH)));
                });
        return found;
    }
}
