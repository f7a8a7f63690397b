package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.RemitLineRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// What the rows of one claim of a check say, and where it stands in which file.
final class ClaimEobQuery {
    private ClaimEobQuery() {}

    /// @param sha256 by which the file is kept
    /// @param from first byte of the claim in the file
    /// @param to byte behind its last
    record Found(@Nullable ClaimId claim, List<ClaimEob.Line> lines, String file, String sha256, long from, long to) {}

    static Found of(Tx tx, RemitClaimId id) {
        StatedStore.Entry entry = Objects.requireNonNull(
                new StatedStore(tx).byId(List.of(id.value())).get(id.value()), "a claim of a check");
        Long version = entry.version();
        ClaimId claim = version == null ? null : claim(tx, version);
        List<ClaimEob.Line> lines = lines(entry.stated(), services(tx, id));
        return tx.dsl()
                .select(RAW_FILE.FILE_NAME, RAW_FILE.SHA256, REMIT_CLAIM.BYTE_OFFSET, REMIT_CLAIM.BYTE_END)
                .from(REMIT_CLAIM)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(REMIT_CLAIM.REMIT_CLAIM_ID.eq(id.value()))
                .fetchSingle(row -> new Found(claim, lines, row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static @Nullable ClaimId claim(Tx tx, long version) {
        Long claim = tx.dsl()
                .select(CLAIM_VERSION.CLAIM_ID)
                .from(CLAIM_VERSION)
                .where(CLAIM_VERSION.CLAIM_VERSION_ID.eq(version))
                .fetchOne(CLAIM_VERSION.CLAIM_ID);
        return claim == null ? null : new ClaimId(claim);
    }

    private static Map<Long, RemitLineRecord> services(Tx tx, RemitClaimId id) {
        Map<Long, RemitLineRecord> services = new HashMap<>();
        tx.dsl()
                .selectFrom(REMIT_LINE)
                .where(REMIT_LINE.REMIT_CLAIM_ID.eq(id.value()))
                .forEach(row -> services.put(row.getRemitLineId(), row));
        return services;
    }

    private static List<ClaimEob.Line> lines(StatedClaim stated, Map<Long, RemitLineRecord> services) {
        List<ClaimEob.Line> lines = new ArrayList<>();
        boolean isAlone = stated.lines().isEmpty();
        if (isAlone || !stated.adjustments().isEmpty() || !stated.remarks().isEmpty()) {
            lines.add(new ClaimEob.Line(
                    "", null, stated.charge(), stated.paid(), reasons(stated.adjustments()), stated.remarks()));
        }
        for (StatedLine line : stated.lines()) {
            RemitLineRecord row = services.get(line.id());
            lines.add(new ClaimEob.Line(
                    row == null ? "" : service(row),
                    row == null ? null : row.getServiceFromOn(),
                    line.charge(),
                    line.paid(),
                    reasons(line.adjustments()),
                    line.remarks()));
        }
        return lines;
    }

    private static String service(RemitLineRecord row) {
        return Stream.of(
                        row.getProcedureCode(),
                        row.getModifier1(),
                        row.getModifier2(),
                        row.getModifier3(),
                        row.getModifier4())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<ClaimAnswer.Reason> reasons(List<StatedAdjustment> adjustments) {
        return adjustments.stream()
                .map(one -> new ClaimAnswer.Reason(one.group(), one.reason(), one.amount()))
                .toList();
    }
}
