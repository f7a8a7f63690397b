package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.store.Tx;
import org.jooq.Field;
import org.jooq.Record;

/// What else was charged for the patient of a claim, by the same provider on the same days.
final class SameDayQuery {
    private SameDayQuery() {}

    /// @param days of service of the claim
    static List<ChargedBefore> beside(Tx tx, Claim claim, Collection<LocalDate> days) {
        Field<String> number = field(select(max(CLAIM_VERSION.PATIENT_CONTROL_NUMBER))
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .where(CLAIM_LINE.CHARGE_ID.eq(CHARGE.CHARGE_ID)));
        return tx.dsl()
                .select(CHARGE.fields())
                .select(number.as("control_number"))
                .from(CHARGE)
                .where(CHARGE.PATIENT_ID.eq(claim.subject().patient().value()))
                .and(CHARGE.SERVICE_FROM_ON.in(days))
                .and(WithdrawnQuery.stands(CHARGE.CHARGE_ID))
                .and(CHARGE.RENDERING_PROVIDER_ID.eq(select(ENCOUNTER.RENDERING_PROVIDER_ID)
                        .from(ENCOUNTER)
                        .where(ENCOUNTER.ENCOUNTER_ID.eq(
                                claim.subject().encounter().value()))))
                .and(CHARGE.CHARGE_ID.notIn(select(CLAIM_LINE.CHARGE_ID)
                        .from(CLAIM_LINE)
                        .where(CLAIM_LINE.CLAIM_VERSION_ID.eq(
                                claim.version().id().value()))))
                .orderBy(CHARGE.CHARGE_ID)
                .fetch(SameDayQuery::charged);
    }

    private static ChargedBefore charged(Record row) {
        boolean isMinutes = row.get(CHARGE.UNITS_TYPE).equals("MJ");
        String number = row.get("control_number", String.class);
        return new ChargedBefore(
                number == null ? "" : number,
                row.get(CHARGE.PROCEDURE_CODE),
                Stream.of(
                                row.get(CHARGE.MODIFIER1),
                                row.get(CHARGE.MODIFIER2),
                                row.get(CHARGE.MODIFIER3),
                                row.get(CHARGE.MODIFIER4))
                        .filter(Objects::nonNull)
                        .filter(modifier -> !modifier.isEmpty())
                        .toList(),
                row.get(CHARGE.SERVICE_FROM_ON),
                isMinutes ? 0 : row.get(CHARGE.UNITS_THOUSANDTHS));
    }
}
