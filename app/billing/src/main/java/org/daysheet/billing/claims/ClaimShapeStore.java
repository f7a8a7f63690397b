package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_PART;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.VISIT_COMBINATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;

/// Rows that say which visits are asked for together, and which charges apart.
final class ClaimShapeStore {
    private ClaimShapeStore() {}

    /// The shapes of the claims of these visits.
    static ClaimShapes of(Tx tx, Collection<EncounterId> heads) {
        Map<EncounterId, List<EncounterId>> combined = new HashMap<>();
        Map<ChargeId, Integer> parts = new HashMap<>();
        for (List<Long> chunk : Chunks.of(
                heads.stream().map(EncounterId::value).distinct().sorted().toList())) {
            tx.dsl()
                    .select(VISIT_COMBINATION.WITH_ENCOUNTER_ID, VISIT_COMBINATION.ENCOUNTER_ID)
                    .from(VISIT_COMBINATION)
                    .join(ENCOUNTER)
                    .on(ENCOUNTER.ENCOUNTER_ID.eq(VISIT_COMBINATION.ENCOUNTER_ID))
                    .where(VISIT_COMBINATION.WITH_ENCOUNTER_ID.in(chunk))
                    .and(VISIT_COMBINATION.ENDED_AT.isNull())
                    .orderBy(ENCOUNTER.SERVICE_ON, ENCOUNTER.ENCOUNTER_ID)
                    .forEach(row -> combined.computeIfAbsent(new EncounterId(row.value1()), _ -> new ArrayList<>())
                            .add(new EncounterId(row.value2())));
        }
        Set<EncounterId> all = new LinkedHashSet<>(heads);
        combined.values().forEach(all::addAll);
        for (List<Long> chunk :
                Chunks.of(all.stream().map(EncounterId::value).sorted().toList())) {
            tx.dsl()
                    .select(CHARGE_PART.CHARGE_ID, CHARGE_PART.PART_NUMBER)
                    .from(CHARGE_PART)
                    .join(CHARGE)
                    .on(CHARGE.CHARGE_ID.eq(CHARGE_PART.CHARGE_ID))
                    .where(CHARGE.ENCOUNTER_ID.in(chunk))
                    .forEach(row -> parts.put(new ChargeId(row.value1()), row.value2()));
        }
        return new ClaimShapes(combined, parts);
    }

    /// The visit whose claim asks for a visit: another, or itself.
    static EncounterId head(Tx tx, EncounterId visit) {
        return tx.dsl()
                .select(VISIT_COMBINATION.WITH_ENCOUNTER_ID)
                .from(VISIT_COMBINATION)
                .where(VISIT_COMBINATION.ENCOUNTER_ID.eq(visit.value()))
                .and(VISIT_COMBINATION.ENDED_AT.isNull())
                .fetchOptional(VISIT_COMBINATION.WITH_ENCOUNTER_ID)
                .map(EncounterId::new)
                .orElse(visit);
    }

    /// The visit is asked for with another one from now on.
    static void combine(Tx tx, EncounterId visit, EncounterId with) {
        end(tx, visit);
        tx.dsl()
                .insertInto(VISIT_COMBINATION)
                .set(VISIT_COMBINATION.ENCOUNTER_ID, visit.value())
                .set(VISIT_COMBINATION.WITH_ENCOUNTER_ID, with.value())
                .set(VISIT_COMBINATION.COMBINED_AT, tx.now())
                .set(VISIT_COMBINATION.COMBINED_BY, tx.user().value())
                .execute();
    }

    /// The visit is asked for by itself from now on.
    static void end(Tx tx, EncounterId visit) {
        tx.dsl()
                .update(VISIT_COMBINATION)
                .set(VISIT_COMBINATION.ENDED_AT, tx.now())
                .where(VISIT_COMBINATION.ENCOUNTER_ID.eq(visit.value()))
                .and(VISIT_COMBINATION.ENDED_AT.isNull())
                .execute();
    }

    /// Puts charges into a part.
    static void setPart(Tx tx, Collection<ChargeId> charges, int part) {
        List<Long> keys = charges.stream().map(ChargeId::value).toList();
        tx.dsl().deleteFrom(CHARGE_PART).where(CHARGE_PART.CHARGE_ID.in(keys)).execute();
        if (part > 1) {
            keys.forEach(key -> tx.dsl()
                    .insertInto(CHARGE_PART)
                    .set(CHARGE_PART.CHARGE_ID, key)
                    .set(CHARGE_PART.PART_NUMBER, part)
                    .execute());
        }
    }

    /// A part that no claim of the visit has had yet.
    static int freshPart(Tx tx, EncounterId visit) {
        Integer highest = tx.dsl()
                .select(coalesce(max(CLAIM.PART_NUMBER), val(1)))
                .from(CLAIM)
                .where(CLAIM.ENCOUNTER_ID.eq(visit.value()))
                .fetchOne(0, Integer.class);
        return 1 + (highest == null ? 1 : highest);
    }
}
