package org.daysheet.billing.patients;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.COVERAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.CoverageRecord;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Rows of coverages.
final class CoverageStore {
    private CoverageStore() {}

    static CoverageId insert(Tx tx, PatientId patient, CoverageFacts facts) {
        tx.adds(COVERAGE);
        var row = tx.dsl().newRecord(COVERAGE);
        row.setPatientId(patient.value());
        fill(row, facts);
        row.insert();
        return new CoverageId(row.getCoverageId());
    }

    static void update(Tx tx, CoverageId id, CoverageFacts facts) {
        tx.changes(COVERAGE, List.of(id.value()));
        CoverageRecord row = tx.dsl().fetchSingle(COVERAGE, COVERAGE.COVERAGE_ID.eq(id.value()));
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    /// Whether a claim asks for something under it, or the ledger has an account for it.
    static boolean isCharged(Tx tx, CoverageId id) {
        return tx.dsl().fetchExists(CLAIM, CLAIM.COVERAGE_ID.eq(id.value()))
                || tx.dsl().fetchExists(ACCOUNT, ACCOUNT.COVERAGE_ID.eq(id.value()));
    }

    static Optional<Coverage> byId(Tx tx, CoverageId id) {
        return tx.dsl()
                .fetchOptional(COVERAGE, COVERAGE.COVERAGE_ID.eq(id.value()))
                .map(CoverageStore::coverage);
    }

    static Map<CoverageId, Coverage> byIds(Tx tx, Collection<CoverageId> ids) {
        Map<CoverageId, Coverage> found = new HashMap<>();
        for (List<CoverageId> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .selectFrom(COVERAGE)
                    .where(COVERAGE.COVERAGE_ID.in(
                            chunk.stream().map(CoverageId::value).toList()))
                    .forEach(row -> found.put(new CoverageId(row.getCoverageId()), coverage(row)));
        }
        return found;
    }

    /// Every coverage of patients, primary first.
    static Map<PatientId, List<Coverage>> of(Tx tx, Collection<PatientId> patients) {
        Map<PatientId, List<Coverage>> found = new HashMap<>();
        for (List<PatientId> chunk : Chunks.of(patients)) {
            tx.dsl()
                    .selectFrom(COVERAGE)
                    .where(COVERAGE.PATIENT_ID.in(
                            chunk.stream().map(PatientId::value).toList()))
                    .orderBy(COVERAGE.FILING_ORDER, COVERAGE.COVERAGE_ID)
                    .forEach(row -> found.computeIfAbsent(new PatientId(row.getPatientId()), _ -> new ArrayList<>())
                            .add(coverage(row)));
        }
        return found;
    }

    static List<Coverage> of(Tx tx, PatientId patient) {
        return tx.dsl()
                .selectFrom(COVERAGE)
                .where(COVERAGE.PATIENT_ID.eq(patient.value()))
                .orderBy(COVERAGE.FILING_ORDER, COVERAGE.EFFECTIVE_ON, COVERAGE.COVERAGE_ID)
                .fetch(CoverageStore::coverage);
    }

    static List<Coverage> on(Tx tx, PatientId patient, LocalDate serviceOn) {
        return tx.dsl()
                .selectFrom(COVERAGE)
                .where(COVERAGE.PATIENT_ID.eq(patient.value()))
                .and(COVERAGE.EFFECTIVE_ON.le(serviceOn))
                .and(COVERAGE.ENDS_ON.isNull().or(COVERAGE.ENDS_ON.ge(serviceOn)))
                .orderBy(COVERAGE.FILING_ORDER, COVERAGE.COVERAGE_ID)
                .fetch(CoverageStore::coverage);
    }

    private static void fill(CoverageRecord row, CoverageFacts facts) {
        row.setPayerId(facts.payer().value());
        row.setFilingOrder(facts.order());
        row.setMemberNumber(facts.memberNumber());
        row.setGroupNumber(facts.groupNumber());
        row.setPlanName(facts.planName());
        row.setRelationshipCode(facts.relationship().code());
        row.setEffectiveOn(facts.period().from());
        row.setEndsOn(facts.period().to());
        row.setCopayCents(facts.copay().cents());
        row.setMspReasonCode(facts.mspReason());
        row.setMspAskedOn(facts.mspAskedOn());
        Subscriber subscriber = facts.subscriber();
        row.setSubscriberLastName(subscriber == null ? null : subscriber.name().last());
        row.setSubscriberFirstName(subscriber == null ? null : subscriber.name().first());
        row.setSubscriberMiddleName(
                subscriber == null ? null : subscriber.name().middle());
        row.setSubscriberBirthOn(subscriber == null ? null : subscriber.birthOn());
        row.setSubscriberSexCode(subscriber == null ? null : subscriber.sex().name());
        PostalAddress address = subscriber == null ? PostalAddress.NONE : subscriber.address();
        row.setSubscriberAddressLine1(address.line1());
        row.setSubscriberAddressLine2(address.line2());
        row.setSubscriberCity(address.city());
        row.setSubscriberStateCode(address.state());
        row.setSubscriberZipCode(address.zip());
        row.setSubscriberCountryCode(address.isAbroad() ? address.country() : null);
    }

    private static Coverage coverage(CoverageRecord row) {
        Relationship relationship =
                Relationship.parse(row.getRelationshipCode()).orElseThrow();
        var facts = new CoverageFacts(
                new PayerId(row.getPayerId()),
                row.getFilingOrder(),
                row.getMemberNumber(),
                text(row.getGroupNumber()),
                text(row.getPlanName()),
                relationship,
                relationship == Relationship.SELF ? null : subscriber(row),
                new Period(row.getEffectiveOn(), row.getEndsOn()),
                Money.ofCents(row.getCopayCents()),
                text(row.getMspReasonCode()),
                row.getMspAskedOn());
        return new Coverage(
                new CoverageId(row.getCoverageId()), new PatientId(row.getPatientId()), facts, row.getRowVersion());
    }

    private static Subscriber subscriber(CoverageRecord row) {
        return new Subscriber(
                new PersonName(
                        text(row.getSubscriberLastName()),
                        text(row.getSubscriberFirstName()),
                        text(row.getSubscriberMiddleName()),
                        ""),
                row.getSubscriberBirthOn(),
                Sex.parse(text(row.getSubscriberSexCode())).orElse(Sex.U),
                new PostalAddress(
                        text(row.getSubscriberAddressLine1()),
                        text(row.getSubscriberAddressLine2()),
                        text(row.getSubscriberCity()),
                        text(row.getSubscriberStateCode()),
                        text(row.getSubscriberZipCode()),
                        text(row.getSubscriberCountryCode())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
