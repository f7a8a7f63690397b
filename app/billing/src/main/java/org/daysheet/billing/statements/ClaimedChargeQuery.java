package org.daysheet.billing.statements;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daysheet.billing.statements.HistoryQuery.AtPayer;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;

/// On which claims charges stand. Read in steps, from charge to version to claim: in one question the planner of H2
/// begins with all claims, anew for every portion.
final class ClaimedChargeQuery {
    private ClaimedChargeQuery() {}

    /// A charge on one version of a claim.
    record Claimed(long chargeId, long versionId, long claimId, long payerId) {
        AtPayer atPayer() {
            return new AtPayer(chargeId, payerId);
        }
    }

    private record Line(long chargeId, long versionId) {}

    private record Version(long claimId, long payerId) {}

    static List<Claimed> of(Tx tx, Collection<Long> charges) {
        List<Line> lines = new ArrayList<>();
        for (List<Long> portion : Chunks.of(charges)) {
            tx.dsl()
                    .select(CLAIM_LINE.CHARGE_ID, CLAIM_LINE.CLAIM_VERSION_ID)
                    .from(CLAIM_LINE)
                    .where(CLAIM_LINE.CHARGE_ID.in(portion))
                    .forEach(row -> lines.add(new Line(row.value1(), row.value2())));
        }
        Map<Long, Version> versions = versions(tx, lines);
        List<Claimed> claimed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Version version = versions.get(line.versionId);
            if (version != null) {
                claimed.add(new Claimed(line.chargeId, line.versionId, version.claimId, version.payerId));
            }
        }
        return claimed;
    }

    private static Map<Long, Version> versions(Tx tx, List<Line> lines) {
        TreeSet<Long> ids = new TreeSet<>();
        lines.forEach(line -> ids.add(line.versionId));
        Map<Long, Version> versions = new HashMap<>();
        for (List<Long> portion : Chunks.of(ids)) {
            tx.dsl()
                    .select(CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.CLAIM_ID, CLAIM.PAYER_ID)
                    .from(CLAIM_VERSION)
                    .join(CLAIM)
                    .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                    .where(CLAIM_VERSION.CLAIM_VERSION_ID.in(portion))
                    .forEach(row -> versions.put(row.value1(), new Version(row.value2(), row.value3())));
        }
        return versions;
    }
}
