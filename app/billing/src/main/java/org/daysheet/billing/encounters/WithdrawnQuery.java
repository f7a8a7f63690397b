package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CHARGE_WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.Field;

/// Which charges still stand, and which were taken back by a correction of their visit.
public final class WithdrawnQuery {
    private WithdrawnQuery() {}

    /// Holds for a charge that was not taken back.
    public static Condition stands(Field<Long> charge) {
        return notExists(selectOne().from(CHARGE_WITHDRAWAL).where(CHARGE_WITHDRAWAL.CHARGE_ID.eq(charge)));
    }

    /// Holds for a visit of which not everything was taken back.
    public static Condition visitStands(Field<Long> encounter) {
        var standing = selectOne()
                .from(CHARGE)
                .where(CHARGE.ENCOUNTER_ID.eq(encounter))
                .and(stands(CHARGE.CHARGE_ID));
        var takenBack = selectOne()
                .from(CHARGE)
                .join(CHARGE_WITHDRAWAL)
                .on(CHARGE_WITHDRAWAL.CHARGE_ID.eq(CHARGE.CHARGE_ID))
                .where(CHARGE.ENCOUNTER_ID.eq(encounter));
        return exists(standing).or(notExists(takenBack));
    }
}
