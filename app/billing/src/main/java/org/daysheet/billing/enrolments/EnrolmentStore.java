package org.daysheet.billing.enrolments;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.PAYER_ENROLMENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of steps of enrolments.
final class EnrolmentStore {
    private EnrolmentStore() {}

    static long insert(Tx tx, EnrolmentFacts facts, @Nullable RawFileId proof) {
        SubmissionProfileId profile = facts.profile();
        var row = tx.dsl().newRecord(PAYER_ENROLMENT);
        row.setPayerId(facts.payer().value());
        row.setSubmissionProfileId(profile == null ? null : profile.value());
        row.setEnrolmentKind(facts.kind().name());
        row.setEnrolmentStatus(facts.status().name());
        row.setStatusOn(facts.on());
        row.setEffectiveOn(facts.effectiveOn());
        row.setContact(facts.contact());
        row.setNote(facts.note());
        row.setProofFileId(proof == null ? null : proof.value());
        row.setRecordedAt(tx.now());
        row.setRecordedBy(tx.user().value());
        row.insert();
        return row.getPayerEnrolmentId();
    }

    /// Every step of a payer, newest first.
    static List<Enrolment> history(Tx tx, PayerId payer) {
        return fetch(tx, PAYER_ENROLMENT.PAYER_ID.eq(payer.value()), false);
    }

    static Optional<Enrolment> byId(Tx tx, long id) {
        return fetch(tx, PAYER_ENROLMENT.PAYER_ENROLMENT_ID.eq(id), false).stream()
                .findFirst();
    }

    /// Every step of all payers, newest first.
    static List<Enrolment> histories(Tx tx) {
        return fetch(tx, noCondition(), false);
    }

    /// The newest step of every payer, profile and kind, in the order of these.
    static List<Enrolment> standing(Tx tx) {
        return fetch(tx, noCondition(), true);
    }

    /// The same for some payers.
    static List<Enrolment> standing(Tx tx, Collection<PayerId> payers) {
        return fetch(
                tx,
                PAYER_ENROLMENT.PAYER_ID.in(payers.stream().map(PayerId::value).toList()),
                true);
    }

    private static List<Enrolment> fetch(Tx tx, Condition which, boolean isNewest) {
        var query = tx.dsl()
                .select(PAYER_ENROLMENT.fields())
                .select(APP_USER.LOGIN_NAME)
                .from(PAYER_ENROLMENT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(PAYER_ENROLMENT.RECORDED_BY))
                .where(which);
        if (!isNewest) {
            return query.orderBy(PAYER_ENROLMENT.PAYER_ENROLMENT_ID.desc()).fetch(EnrolmentStore::enrolment);
        }
        return query.and(PAYER_ENROLMENT.PAYER_ENROLMENT_ID.in(select(max(PAYER_ENROLMENT.PAYER_ENROLMENT_ID))
                        .from(PAYER_ENROLMENT)
                        .groupBy(
                                PAYER_ENROLMENT.PAYER_ID,
                                PAYER_ENROLMENT.SUBMISSION_PROFILE_ID,
                                PAYER_ENROLMENT.ENROLMENT_KIND)))
                .orderBy(
                        PAYER_ENROLMENT.PAYER_ID, PAYER_ENROLMENT.ENROLMENT_KIND, PAYER_ENROLMENT.SUBMISSION_PROFILE_ID)
                .fetch(EnrolmentStore::enrolment);
    }

    private static Enrolment enrolment(Record row) {
        return new Enrolment(
                row.get(PAYER_ENROLMENT.PAYER_ENROLMENT_ID),
                new EnrolmentFacts(
                        new PayerId(row.get(PAYER_ENROLMENT.PAYER_ID)),
                        profile(row.get(PAYER_ENROLMENT.SUBMISSION_PROFILE_ID)),
                        EnrolmentKind.valueOf(row.get(PAYER_ENROLMENT.ENROLMENT_KIND)),
                        EnrolmentStatus.valueOf(row.get(PAYER_ENROLMENT.ENROLMENT_STATUS)),
                        row.get(PAYER_ENROLMENT.STATUS_ON),
                        row.get(PAYER_ENROLMENT.EFFECTIVE_ON),
                        row.get(PAYER_ENROLMENT.CONTACT),
                        row.get(PAYER_ENROLMENT.NOTE)),
                row.get(PAYER_ENROLMENT.RECORDED_AT),
                row.get(APP_USER.LOGIN_NAME),
                file(row.get(PAYER_ENROLMENT.PROOF_FILE_ID)));
    }

    private static @Nullable RawFileId file(@Nullable Long id) {
        return id == null ? null : new RawFileId(id);
    }

    private static @Nullable SubmissionProfileId profile(@Nullable Long id) {
        return id == null ? null : new SubmissionProfileId(id);
    }
}
