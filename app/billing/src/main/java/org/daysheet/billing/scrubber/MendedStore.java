package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.SCRUB_FIX;
import static org.daysheet.store.db.Tables.SCRUB_FIX_UNDO;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;

/// Rows of what was mended, and of what of it was taken back.
final class MendedStore {
    private MendedStore() {}

    static void insert(Tx tx, ClaimId claim, Mended.Place place, ScrubFix fix, String before, String after) {
        var row = tx.dsl().newRecord(SCRUB_FIX);
        row.setClaimId(claim.value());
        row.setEncounterId(place.visit().value());
        row.setLineNumber(place.line() == 0 ? null : place.line());
        row.setProcedureCode(place.procedure().isEmpty() ? null : place.procedure());
        row.setFixKind(fix.kind().name());
        row.setFixValue(fix.value());
        row.setSourceText(fix.source().isEmpty() ? null : fix.source());
        row.setBeforeText(before);
        row.setAfterText(after);
        row.setDoneOn(tx.today());
        row.setDoneAt(tx.now());
        row.setDoneBy(tx.user().value());
        row.insert();
        tx.audit("claim.mended", "claim", claim.value(), fix.kind().name());
    }

    static void undo(Tx tx, ClaimId claim, Mended mended) {
        var row = tx.dsl().newRecord(SCRUB_FIX_UNDO);
        row.setScrubFixId(mended.id());
        row.setUndoneOn(tx.today());
        row.setUndoneAt(tx.now());
        row.setUndoneBy(tx.user().value());
        row.insert();
        tx.audit(
                "claim.mending-undone",
                "claim",
                claim.value(),
                mended.fix().kind().name());
    }

    /// What was mended at a claim and not taken back, newest first.
    static List<Mended> standing(Tx tx, ClaimId claim) {
        return tx.dsl()
                .selectFrom(SCRUB_FIX)
                .where(SCRUB_FIX.CLAIM_ID.eq(claim.value()))
                .and(notExists(
                        selectOne().from(SCRUB_FIX_UNDO).where(SCRUB_FIX_UNDO.SCRUB_FIX_ID.eq(SCRUB_FIX.SCRUB_FIX_ID))))
                .orderBy(SCRUB_FIX.SCRUB_FIX_ID.desc())
                .fetch(row -> new Mended(
                        row.getScrubFixId(),
                        new Mended.Place(
                                new EncounterId(row.getEncounterId()),
                                row.getLineNumber() == null ? 0 : row.getLineNumber(),
                                row.getProcedureCode() == null ? "" : row.getProcedureCode()),
                        new ScrubFix(
                                ScrubFix.Kind.valueOf(row.getFixKind()),
                                row.getFixValue(),
                                row.getSourceText() == null ? "" : row.getSourceText()),
                        row.getBeforeText(),
                        row.getAfterText()));
    }
}
