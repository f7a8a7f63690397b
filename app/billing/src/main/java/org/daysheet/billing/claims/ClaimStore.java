package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.encounters.UnclaimedQuery;
import org.daysheet.billing.encounters.WithdrawnQuery;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of claims, each with its newest version.
final class ClaimStore {
    private ClaimStore() {}

    static ClaimId insert(Tx tx, ClaimSubject subject, ClaimStatus status, Money total, LocalDate serviceFromOn) {
        var row = tx.dsl().newRecord(CLAIM);
        row.setPatientId(subject.patient().value());
        row.setEncounterId(subject.encounter().value());
        row.setCoverageId(subject.coverage().value());
        row.setPayerId(subject.payer().value());
        row.setSequenceCode(subject.sequence());
        row.setPartNumber(subject.part() == 1 ? null : subject.part());
        row.setStatus(status.name());
        row.setTotalCents(total.cents());
        row.setServiceFromOn(serviceFromOn);
        row.setCreatedAt(tx.now());
        row.setCreatedBy(tx.user().value());
        row.insert();
        return new ClaimId(row.getClaimId());
    }

    /// Moves claims, a few statements for all that move to the same status.
    static void setStatuses(Tx tx, Map<ClaimId, ClaimStatus> moved) {
        Map<ClaimStatus, List<Long>> byStatus = new EnumMap<>(ClaimStatus.class);
        moved.forEach((id, status) ->
                byStatus.computeIfAbsent(status, _ -> new ArrayList<>()).add(id.value()));
        byStatus.forEach((status, ids) -> {
            for (List<Long> chunk : Chunks.of(ids)) {
                tx.dsl()
                        .update(CLAIM)
                        .set(CLAIM.STATUS, status.name())
                        .set(CLAIM.ROW_VERSION, CLAIM.ROW_VERSION.plus(1))
                        .where(CLAIM.CLAIM_ID.in(chunk))
                        .execute();
            }
        });
    }

    static void setSubmitted(Tx tx, Collection<ClaimId> ids, LocalDate on) {
        List<Long> keys = ids.stream().map(ClaimId::value).toList();
        tx.dsl()
                .update(CLAIM)
                .set(CLAIM.STATUS, ClaimStatus.SUBMITTED.name())
                .set(CLAIM.ROW_VERSION, CLAIM.ROW_VERSION.plus(1))
                .where(CLAIM.CLAIM_ID.in(keys))
                .execute();
        tx.dsl()
                .update(CLAIM)
                .set(CLAIM.FIRST_SUBMITTED_ON, on)
                .where(CLAIM.CLAIM_ID.in(keys))
                .and(CLAIM.FIRST_SUBMITTED_ON.isNull())
                .execute();
    }

    /// What is asked for changed with the visit.
    static void setTerms(Tx tx, ClaimId id, Money total, LocalDate serviceFromOn) {
        tx.dsl()
                .update(CLAIM)
                .set(CLAIM.TOTAL_CENTS, total.cents())
                .set(CLAIM.SERVICE_FROM_ON, serviceFromOn)
                .set(CLAIM.ROW_VERSION, CLAIM.ROW_VERSION.plus(1))
                .where(CLAIM.CLAIM_ID.eq(id.value()))
                .execute();
    }

    static void setPayerControlNumbers(Tx tx, Map<ClaimId, String> numbers) {
        try (Bulk rows = Bulk.update(tx, CLAIM, List.of(CLAIM.PAYER_CONTROL_NUMBER), List.of(CLAIM.CLAIM_ID))) {
            numbers.forEach((id, number) -> rows.row(number, id.value()));
        }
    }

    static Optional<Claim> byId(Tx tx, ClaimId id) {
        return find(tx, CLAIM.CLAIM_ID.eq(id.value())).stream().findFirst();
    }

    static List<Claim> byIds(Tx tx, Collection<ClaimId> ids) {
        List<Long> keys = ids.stream().map(ClaimId::value).distinct().sorted().toList();
        List<Claim> found = new ArrayList<>(keys.size());
        for (List<Long> chunk : Chunks.of(keys)) {
            found.addAll(find(tx, CLAIM.CLAIM_ID.in(chunk)));
        }
        return List.copyOf(found);
    }

    /// The claims that ask for charges of a visit, also together with those of another.
    static List<Claim> ofEncounter(Tx tx, EncounterId encounter) {
        return find(
                tx, CLAIM.ENCOUNTER_ID.eq(ClaimShapeStore.head(tx, encounter).value()));
    }

    static List<ClaimId> inStatus(Tx tx, Collection<ClaimStatus> statuses) {
        return tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .where(CLAIM.STATUS.in(statuses.stream().map(ClaimStatus::name).toList()))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new ClaimId(row.value1()));
    }

    /// The coverage the standing charges of a visit were posted to: whom the first claim asks.
    static Optional<CoverageId> chargedCoverage(Tx tx, EncounterId encounter) {
        return tx.dsl()
                .select(ACCOUNT.COVERAGE_ID)
                .from(POSTING)
                .join(TRANSFER)
                .on(TRANSFER.POSTING_ID.eq(POSTING.POSTING_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(TRANSFER.DEBIT_ACCOUNT_ID))
                .where(POSTING.ENCOUNTER_ID.eq(encounter.value()))
                .and(POSTING.POSTING_KIND.eq(PostingKind.CHARGE.name()))
                .and(ACCOUNT.COVERAGE_ID.isNotNull())
                .and(WithdrawnQuery.stands(TRANSFER.DEBIT_CHARGE_ID))
                .orderBy(TRANSFER.TRANSFER_ID)
                .limit(1)
                .fetchOptional(ACCOUNT.COVERAGE_ID)
                .map(CoverageId::new);
    }

    /// Visits that were charged to a coverage and have no claim yet.
    static List<EncounterId> unclaimed(Tx tx) {
        return tx.dsl()
                .select(ENCOUNTER.ENCOUNTER_ID)
                .from(ENCOUNTER)
                .where(UnclaimedQuery.isUnclaimed())
                .orderBy(ENCOUNTER.ENCOUNTER_ID)
                .fetch(row -> new EncounterId(row.value1()));
    }

    private static List<Claim> find(Tx tx, Condition condition) {
        var newest = CLAIM_VERSION.as("newest");
        return tx.dsl()
                .select(CLAIM.fields())
                .select(CLAIM_VERSION.fields())
                .from(CLAIM)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .where(condition)
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(ClaimStore::claim);
    }

    private static Claim claim(Record row) {
        var id = new ClaimId(row.get(CLAIM.CLAIM_ID));
        return new Claim(
                id,
                new ClaimSubject(
                        new PatientId(row.get(CLAIM.PATIENT_ID)),
                        new EncounterId(row.get(CLAIM.ENCOUNTER_ID)),
                        new CoverageId(row.get(CLAIM.COVERAGE_ID)),
                        new PayerId(row.get(CLAIM.PAYER_ID)),
                        row.get(CLAIM.SEQUENCE_CODE),
                        part(row.get(CLAIM.PART_NUMBER))),
                ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)),
                row.get(CLAIM.SERVICE_FROM_ON),
                text(row.get(CLAIM.PAYER_CONTROL_NUMBER)),
                row.get(CLAIM.FIRST_SUBMITTED_ON),
                new ClaimVersion(
                        new ClaimVersionId(row.get(CLAIM_VERSION.CLAIM_VERSION_ID)),
                        id,
                        row.get(CLAIM_VERSION.VERSION_NUMBER),
                        Frequency.of(row.get(CLAIM_VERSION.FREQUENCY_CODE)),
                        row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                        Money.ofCents(row.get(CLAIM_VERSION.TOTAL_CENTS)),
                        row.get(CLAIM_VERSION.DOCUMENT_SHA256),
                        ClaimVersionStore.replaces(row.get(CLAIM_VERSION.REPLACES_CLAIM_VERSION_ID)),
                        ClaimVersionStore.way(row.get(CLAIM_VERSION.SENDING_WAY))));
    }

    private static int part(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
