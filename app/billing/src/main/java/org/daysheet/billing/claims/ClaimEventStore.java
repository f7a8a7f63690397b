package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;

import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.ClaimEventRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Rows of what happened to claims.
final class ClaimEventStore {
    private ClaimEventStore() {}

    static void insert(Tx tx, List<Happening> happenings) {
        tx.dsl()
                .batchInsert(happenings.stream()
                        .map(happening -> record(tx, happening))
                        .toList())
                .execute();
    }

    static List<ClaimEvent> of(Tx tx, ClaimId claim) {
        return tx.dsl()
                .selectFrom(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .fetch(row -> new ClaimEvent(
                        ClaimEventKind.valueOf(row.getEventKind()),
                        ClaimStatus.valueOf(row.getToStatus()),
                        row.getDetail(),
                        row.getRawFileId() == null ? null : new RawFileId(row.getRawFileId()),
                        row.getHappenedOn()));
    }

    /// What happened to one claim.
    ///
    /// @param claim the claim with its version, as it was before
    /// @param isNew whether the claim came to be just now
    /// @param kind what happened
    /// @param to where it stands now
    /// @param detail codes and numbers
    /// @param file what brought it
    record Happening(
            Claim claim,
            boolean isNew,
            ClaimEventKind kind,
            ClaimStatus to,
            String detail,
            @Nullable RawFileId file) {}

    private static ClaimEventRecord record(Tx tx, Happening happening) {
        RawFileId file = happening.file();
        var row = tx.dsl().newRecord(CLAIM_EVENT);
        row.setClaimId(happening.claim().id().value());
        row.setClaimVersionId(happening.claim().version().id().value());
        row.setEventKind(happening.kind().name());
        row.setFromStatus(happening.isNew() ? null : happening.claim().status().name());
        row.setToStatus(happening.to().name());
        row.setDetail(happening.detail());
        row.setRawFileId(file == null ? null : file.value());
        row.setHappenedOn(tx.today());
        row.setHappenedAt(tx.now());
        row.setHappenedBy(tx.user().value());
        return row;
    }
}
