package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_LINE;
import static org.daysheet.store.db.Tables.REMIT_LINE_MATCH;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What payers said about charges, whether or not it moved anything.
final class TellingQuery {
    private TellingQuery() {}

    /// Postings of payers' decisions on a charge: those of its claims whose line in the file is the charge, and those
    /// on a whole claim, which name no line.
    static SortedSet<Long> decisionsOn(Tx tx, ChargeId charge) {
        SortedSet<Long> postings = new TreeSet<>(byLine(tx, charge));
        postings.addAll(onWholeClaims(tx, charge));
        return postings;
    }

    private static List<Long> onWholeClaims(Tx tx, ChargeId charge) {
        return tx.dsl()
                .select(POSTING.POSTING_ID)
                .from(POSTING)
                .where(POSTING.CLAIM_ID.in(claimsOf(charge)))
                .and(POSTING.REMIT_CLAIM_ID.isNotNull())
                .andNotExists(select(REMIT_LINE.REMIT_LINE_ID)
                        .from(REMIT_LINE)
                        .where(REMIT_LINE.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID)))
                .fetch(POSTING.POSTING_ID);
    }

    private static List<Long> byLine(Tx tx, ChargeId charge) {
        return tx.dsl()
                .selectDistinct(POSTING.POSTING_ID)
                .from(POSTING)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMIT_LINE_MATCH)
                .on(REMIT_LINE_MATCH.REMIT_MATCH_ID.eq(REMIT_MATCH.REMIT_MATCH_ID))
                .where(REMIT_LINE_MATCH.CHARGE_ID.eq(charge.value()))
                .and(POSTING.CLAIM_ID.in(claimsOf(charge)))
                .fetch(POSTING.POSTING_ID);
    }

    private static Select<Record1<Long>> claimsOf(ChargeId charge) {
        return select(CLAIM_VERSION.CLAIM_ID)
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .where(CLAIM_LINE.CHARGE_ID.eq(charge.value()));
    }

    /// Adjustments of the decisions behind postings in words, as `CO-197 100.00, PR-1 20.00`, by posting; those
    /// without any are absent.
    ///
    /// @param charge only of this charge and of whole claims, null for all lines
    static Map<Long, String> words(Tx tx, Collection<Long> postings, @Nullable ChargeId charge) {
        Condition which = charge == null
                ? DSL.noCondition()
                : REMIT_ADJUSTMENT
                        .REMIT_LINE_ID
                        .isNull()
                        .or(REMIT_ADJUSTMENT.REMIT_LINE_ID.in(select(REMIT_LINE_MATCH.REMIT_LINE_ID)
                                .from(REMIT_LINE_MATCH)
                                .where(REMIT_LINE_MATCH.CHARGE_ID.eq(charge.value()))));
        Map<Long, String> words = new HashMap<>();
        for (List<Long> chunk : Chunks.of(postings)) {
            tx.dsl()
                    .select(
                            POSTING.POSTING_ID,
                            REMIT_ADJUSTMENT.GROUP_CODE,
                            REMIT_ADJUSTMENT.CARC,
                            REMIT_ADJUSTMENT.AMOUNT_CENTS)
                    .from(POSTING)
                    .join(REMIT_ADJUSTMENT)
                    .on(REMIT_ADJUSTMENT.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                    .where(POSTING.POSTING_ID.in(chunk))
                    .and(which)
                    .orderBy(POSTING.POSTING_ID, REMIT_ADJUSTMENT.ORDINAL)
                    .forEach(row -> words.merge(
                            row.value1(),
                            row.value2() + "-" + row.value3() + " " + Money.ofCents(row.value4()),
                            (before, more) -> before + ", " + more));
        }
        return words;
    }
}
