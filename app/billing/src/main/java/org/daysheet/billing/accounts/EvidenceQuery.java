package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PostingId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Where in a kept file the payer's decision behind a posting stands.
final class EvidenceQuery {
    private EvidenceQuery() {}

    /// Bytes of one decision.
    ///
    /// @param file name of the file
    /// @param sha256 by which it is kept
    /// @param from first byte of the decision
    /// @param to byte behind the last
    /// @param cited number of the segment an amount comes from
    record Part(String file, String sha256, long from, long to, long cited) {}

    /// @param charge the charge the amount is about, null when about none
    /// @param adjustment the adjustment it comes from, null when from none
    static Optional<Part> of(Tx tx, PostingId posting, @Nullable ChargeId charge, @Nullable Long adjustment) {
        return ofClaim(tx, posting, charge, adjustment).or(() -> ofWholeCheck(tx, posting));
    }

    /// What a payer says of a check as a whole stands behind its claims (835 PLB).
    private static Optional<Part> ofWholeCheck(Tx tx, PostingId posting) {
        Field<Long> behindClaims = field(select(max(REMIT_CLAIM.BYTE_END))
                .from(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID)));
        return tx.dsl()
                .select(
                        RAW_FILE.FILE_NAME,
                        RAW_FILE.SHA256,
                        coalesce(behindClaims, REMITTANCE.BYTE_OFFSET),
                        PROVIDER_ADJUSTMENT.BYTE_OFFSET,
                        PROVIDER_ADJUSTMENT.SEGMENT_NUMBER)
                .from(POSTING)
                .join(PROVIDER_ADJUSTMENT)
                .on(PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID.eq(POSTING.PROVIDER_ADJUSTMENT_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(PROVIDER_ADJUSTMENT.REMITTANCE_ID))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(REMITTANCE.RAW_FILE_ID))
                .where(POSTING.POSTING_ID.eq(posting.value()))
                .fetchOptional(
                        row -> new Part(row.value1(), row.value2(), row.value3(), row.value4() + 1, row.value5()));
    }

    private static Optional<Part> ofClaim(
            Tx tx, PostingId posting, @Nullable ChargeId charge, @Nullable Long adjustment) {
        return tx.dsl()
                .select(
                        RAW_FILE.FILE_NAME,
                        RAW_FILE.SHA256,
                        REMIT_CLAIM.BYTE_OFFSET,
                        REMIT_CLAIM.BYTE_END,
                        REMIT_CLAIM.SEGMENT_NUMBER,
                        REMIT_CLAIM.REMIT_CLAIM_ID)
                .from(POSTING)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(POSTING.RAW_FILE_ID))
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .where(POSTING.POSTING_ID.eq(posting.value()))
                .fetchOptional(row -> new Part(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        cited(tx, row.value6(), charge, adjustment).orElse(row.value5())));
    }

    private static Optional<Integer> cited(
            Tx tx, long remitClaim, @Nullable ChargeId charge, @Nullable Long adjustment) {
        Optional<Integer> stated = adjustment == null ? Optional.empty() : adjustment(tx, remitClaim, adjustment);
        return stated.isPresent() || charge == null ? stated : line(tx, remitClaim, charge);
    }

    /// The adjustment, unless it stands in another decision: what is taken back names the one it came with.
    private static Optional<Integer> adjustment(Tx tx, long remitClaim, long adjustment) {
        return tx.dsl()
                .select(REMIT_ADJUSTMENT.SEGMENT_NUMBER)
                .from(REMIT_ADJUSTMENT)
                .where(REMIT_ADJUSTMENT.REMIT_ADJUSTMENT_ID.eq(adjustment))
                .and(REMIT_ADJUSTMENT.REMIT_CLAIM_ID.eq(remitClaim))
                .fetchOptional(REMIT_ADJUSTMENT.SEGMENT_NUMBER);
    }

    /// The line of the decision that is the charge, by the newest match.
    private static Optional<Integer> line(Tx tx, long remitClaim, ChargeId charge) {
        return tx.dsl()
                .select(REMIT_LINE.SEGMENT_NUMBER)
                .from(REMIT_LINE)
                .join(REMIT_LINE_MATCH)
                .on(REMIT_LINE_MATCH.REMIT_LINE_ID.eq(REMIT_LINE.REMIT_LINE_ID))
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_MATCH_ID.eq(REMIT_LINE_MATCH.REMIT_MATCH_ID))
                .where(REMIT_LINE.REMIT_CLAIM_ID.eq(remitClaim))
                .and(REMIT_LINE_MATCH.CHARGE_ID.eq(charge.value()))
                .orderBy(REMIT_MATCH.REMIT_MATCH_ID.desc(), REMIT_LINE.ORDINAL)
                .limit(1)
                .fetchOptional(REMIT_LINE.SEGMENT_NUMBER);
    }
}
