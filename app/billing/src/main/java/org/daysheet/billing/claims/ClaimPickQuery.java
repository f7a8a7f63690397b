package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jooq.Record;

/// Claims as lists show them, picked by key.
final class ClaimPickQuery {
    private ClaimPickQuery() {}

    /// In the order of the keys; unknown ones are left out. Meant for a page of them.
    static List<ClaimRow> rows(Tx tx, Collection<ClaimId> ids) {
        var newest = CLAIM_VERSION.as("newest");
        Map<ClaimId, ClaimRow> found = new HashMap<>();
        tx.dsl()
                .select(CLAIM.fields())
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER, PAYER.PAYER_NAME)
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME)
                .select(coalesce(PATIENT.MIDDLE_NAME, "").as(PATIENT.MIDDLE_NAME))
                .select(coalesce(PATIENT.NAME_SUFFIX, "").as(PATIENT.NAME_SUFFIX))
                .from(CLAIM)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .where(CLAIM.CLAIM_ID.in(ids.stream().map(ClaimId::value).toList()))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .forEach(row -> found.put(new ClaimId(row.get(CLAIM.CLAIM_ID)), row(row)));
        return ClaimListQuery.standing(
                tx, ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /// Every claim of a patient, newest service first.
    static List<ClaimRow> ofPatient(Tx tx, PatientId patient) {
        List<ClaimId> ids = tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .where(CLAIM.PATIENT_ID.eq(patient.value()))
                .orderBy(CLAIM.SERVICE_FROM_ON.desc(), CLAIM.CLAIM_ID.desc())
                .fetch(row -> new ClaimId(row.value1()));
        List<ClaimRow> rows = new ArrayList<>();
        Chunks.of(ids).forEach(chunk -> rows.addAll(rows(tx, chunk)));
        return rows;
    }

    private static ClaimRow row(Record row) {
        var name = new PersonName(
                row.get(PATIENT.LAST_NAME),
                row.get(PATIENT.FIRST_NAME),
                row.get(PATIENT.MIDDLE_NAME.getName(), String.class),
                row.get(PATIENT.NAME_SUFFIX.getName(), String.class));
        return new ClaimRow(
                new ClaimId(row.get(CLAIM.CLAIM_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                new PatientId(row.get(CLAIM.PATIENT_ID)),
                name.display(),
                row.get(PAYER.PAYER_NAME),
                row.get(CLAIM.SEQUENCE_CODE),
                ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                row.get(CLAIM.SERVICE_FROM_ON),
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)),
                row.get(CLAIM.FIRST_SUBMITTED_ON),
                null,
                null,
                null);
    }
}
