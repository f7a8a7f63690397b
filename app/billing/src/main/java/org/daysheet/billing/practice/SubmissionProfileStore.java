package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.PAYER_WAY;
import static org.daysheet.store.db.Tables.PRACTICE;
import static org.daysheet.store.db.Tables.SUBMISSION_PROFILE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.SubmissionProfileRecord;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// Rows of submission profiles and of the ways to payers.
final class SubmissionProfileStore {
    private SubmissionProfileStore() {}

    static SubmissionProfileId insert(Tx tx, ProfileFacts facts) {
        var row = tx.dsl().newRecord(SUBMISSION_PROFILE);
        fill(row, facts);
        row.setIsActive(true);
        row.insert();
        return new SubmissionProfileId(row.getSubmissionProfileId());
    }

    static void update(Tx tx, SubmissionProfileId id, ProfileFacts facts) {
        SubmissionProfileRecord row = row(tx, id);
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static void setActive(Tx tx, SubmissionProfileId id, boolean isActive) {
        SubmissionProfileRecord row = row(tx, id);
        row.setIsActive(isActive);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    private static SubmissionProfileRecord row(Tx tx, SubmissionProfileId id) {
        return tx.dsl().fetchSingle(SUBMISSION_PROFILE, SUBMISSION_PROFILE.SUBMISSION_PROFILE_ID.eq(id.value()));
    }

    /// The main one first, then by name.
    static List<SubmissionProfile> all(Tx tx) {
        Long main = mainKey(tx);
        return tx
                .dsl()
                .selectFrom(SUBMISSION_PROFILE)
                .orderBy(SUBMISSION_PROFILE.PROFILE_NAME)
                .fetch(row -> profile(row, main))
                .stream()
                .sorted((one, other) -> Boolean.compare(other.isMain(), one.isMain()))
                .toList();
    }

    static Optional<SubmissionProfile> main(Tx tx) {
        Long main = mainKey(tx);
        return main == null ? Optional.empty() : Optional.of(profile(row(tx, new SubmissionProfileId(main)), main));
    }

    private static @Nullable Long mainKey(Tx tx) {
        return tx.dsl()
                .select(PRACTICE.SUBMISSION_PROFILE_ID)
                .from(PRACTICE)
                .orderBy(PRACTICE.PRACTICE_ID)
                .limit(1)
                .fetchOne(PRACTICE.SUBMISSION_PROFILE_ID);
    }

    static void keepWays(Tx tx, PayerId payer, PayerWays ways) {
        tx.dsl()
                .deleteFrom(PAYER_WAY)
                .where(PAYER_WAY.PAYER_ID.eq(payer.value()))
                .execute();
        for (SendingWay kind : SendingWay.values()) {
            ways.by(kind).ifPresent(way -> {
                var row = tx.dsl().newRecord(PAYER_WAY);
                row.setPayerId(payer.value());
                row.setSendingWay(kind.name());
                row.setSubmissionProfileId(way.profile().value());
                row.setPayerCode(way.payerCode());
                row.insert();
            });
        }
    }

    /// The ways of payers; those without rows of their own are absent.
    static Map<PayerId, PayerWays> ways(Tx tx, Collection<PayerId> payers) {
        Map<PayerId, PayerWays> found = new HashMap<>();
        for (List<PayerId> chunk : Chunks.of(payers)) {
            List<Long> keys = chunk.stream().map(PayerId::value).toList();
            found.putAll(ways(tx, PAYER_WAY.PAYER_ID.in(keys)));
        }
        return found;
    }

    private static Map<PayerId, PayerWays> ways(Tx tx, Condition which) {
        Map<PayerId, PayerWays> found = new HashMap<>();
        tx.dsl().selectFrom(PAYER_WAY).where(which).forEach(row -> {
            var way = new PayerWay(new SubmissionProfileId(row.getSubmissionProfileId()), row.getPayerCode());
            boolean isSpare = SendingWay.valueOf(row.getSendingWay()) == SendingWay.SPARE;
            found.merge(
                    new PayerId(row.getPayerId()),
                    isSpare ? new PayerWays(null, way) : new PayerWays(way, null),
                    (one, other) -> new PayerWays(
                            one.usual() == null ? other.usual() : one.usual(),
                            one.spare() == null ? other.spare() : one.spare()));
        });
        return found;
    }

    /// Payers that are known by a number at one of the profiles.
    static List<PayerId> payersOfCode(Tx tx, String code) {
        return tx.dsl()
                .selectDistinct(PAYER_WAY.PAYER_ID)
                .from(PAYER_WAY)
                .where(PAYER_WAY.PAYER_CODE.eq(code))
                .fetch(row -> new PayerId(row.value1()));
    }

    static boolean isUsed(Tx tx, SubmissionProfileId id) {
        return tx.dsl().fetchExists(PAYER_WAY, PAYER_WAY.SUBMISSION_PROFILE_ID.eq(id.value()));
    }

    private static void fill(SubmissionProfileRecord row, ProfileFacts facts) {
        row.setProfileName(facts.name());
        row.setSubmitterCode(facts.submitter().code());
        row.setReceiverName(facts.submitter().receiverName());
        row.setReceiverCode(facts.submitter().receiverCode());
        row.setIsTest(facts.submitter().isTest());
        row.setContactName(facts.contact().name());
        row.setContactPhone(facts.contact().phone());
        row.setContactEmail(facts.contact().email());
        row.setSenderQualifier(facts.envelope().sender().qualifier());
        row.setInterchangeSender(facts.envelope().sender().code());
        row.setApplicationSender(facts.envelope().sender().application());
        row.setReceiverQualifier(facts.envelope().receiver().qualifier());
        row.setInterchangeReceiver(facts.envelope().receiver().code());
        row.setApplicationReceiver(facts.envelope().receiver().application());
        row.setAsksAcknowledgment(facts.envelope().asksAcknowledgment());
    }

    private static SubmissionProfile profile(SubmissionProfileRecord row, @Nullable Long main) {
        var facts = new ProfileFacts(
                row.getProfileName(),
                new Submitter(row.getSubmitterCode(), row.getReceiverName(), row.getReceiverCode(), row.getIsTest()),
                new Contact(text(row.getContactName()), text(row.getContactPhone()), text(row.getContactEmail())),
                new Envelope(
                        new Envelope.Side(
                                row.getSenderQualifier(),
                                text(row.getInterchangeSender()),
                                text(row.getApplicationSender())),
                        new Envelope.Side(
                                row.getReceiverQualifier(),
                                text(row.getInterchangeReceiver()),
                                text(row.getApplicationReceiver())),
                        row.getAsksAcknowledgment()));
        var id = new SubmissionProfileId(row.getSubmissionProfileId());
        return new SubmissionProfile(id, facts, row.getSubmissionProfileId().equals(main), row.getIsActive());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
