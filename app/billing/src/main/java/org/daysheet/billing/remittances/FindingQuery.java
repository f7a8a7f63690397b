package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.edi.x12.Finding;
import org.daysheet.store.Tx;

/// What was found in a file when it was taken, cut to the part that one check of it is about.
final class FindingQuery {
    /// Where a claim of a check stands in its file.
    ///
    /// @param control CLP01
    /// @param offset byte of its CLP
    /// @param end byte behind it
    /// @param segment number of its CLP
    record Span(String control, long offset, long end, int segment) {
        boolean holds(Finding finding) {
            return finding.offset() >= offset && finding.offset() < end;
        }
    }

    /// Codes of what ends too early: they stand at whatever comes next.
    private static final Set<String> ENDED = Set.of("set-cut-off", "group-not-closed", "interchange-not-closed");

    private static final Set<String> HEADERS = Set.of("ISA", "GS");

    private FindingQuery() {}

    /// Findings of a check in the order of its file: its own, and those of the wrappers around it.
    static List<Finding> ofCheck(Tx tx, Check check) {
        List<Finding> all = RawFiles.findings(tx, check.file());
        List<Long> begins = new ArrayList<>();
        int[] own = {0};
        tx.dsl()
                .select(REMITTANCE.REMITTANCE_ID, REMITTANCE.BYTE_OFFSET)
                .from(REMITTANCE)
                .where(REMITTANCE.RAW_FILE_ID.eq(check.file().value()))
                .orderBy(REMITTANCE.ORDINAL)
                .forEach(row -> {
                    own[0] = row.value1() == check.id().value() ? begins.size() : own[0];
                    begins.add(row.value2());
                });
        return all.stream().filter(finding -> index(finding, begins) == own[0]).toList();
    }

    /// Which check of the file a finding is about.
    ///
    /// @param begins offset of the ST of each
    private static int index(Finding finding, List<Long> begins) {
        long at = finding.offset();
        int before = (int) begins.stream().filter(begin -> begin < at).count();
        int index;
        if (ENDED.contains(finding.code())) {
            index = before - 1;
        } else if (HEADERS.contains(finding.segmentId())) {
            index = before;
        } else {
            index = begins.contains(at) ? before : before - 1;
        }
        return Math.clamp(index, 0, begins.size() - 1);
    }

    /// Places of the claims of a check by their ids.
    static Map<Long, Span> spans(Tx tx, Check check) {
        Map<Long, Span> spans = new HashMap<>();
        tx.dsl()
                .select(
                        REMIT_CLAIM.REMIT_CLAIM_ID,
                        REMIT_CLAIM.PATIENT_CONTROL_NUMBER,
                        REMIT_CLAIM.BYTE_OFFSET,
                        REMIT_CLAIM.BYTE_END,
                        REMIT_CLAIM.SEGMENT_NUMBER)
                .from(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(check.id().value()))
                .forEach(row ->
                        spans.put(row.value1(), new Span(row.value2(), row.value3(), row.value4(), row.value5())));
        return spans;
    }
}
