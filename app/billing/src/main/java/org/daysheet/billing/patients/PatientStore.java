package org.daysheet.billing.patients;

import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PATIENT_NOTE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.GuarantorRecord;
import org.daysheet.store.db.tables.records.PatientRecord;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Rows of patients and guarantors.
final class PatientStore {
    private PatientStore() {}

    static GuarantorId insertGuarantor(Tx tx, GuarantorFacts facts) {
        var row = tx.dsl().newRecord(GUARANTOR);
        fill(row, facts);
        row.insert();
        return new GuarantorId(row.getGuarantorId());
    }

    static void updateGuarantor(Tx tx, GuarantorId id, GuarantorFacts facts) {
        GuarantorRecord row = tx.dsl().fetchSingle(GUARANTOR, GUARANTOR.GUARANTOR_ID.eq(id.value()));
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static void setHold(Tx tx, GuarantorId id, @Nullable String reason) {
        GuarantorRecord row = tx.dsl().fetchSingle(GUARANTOR, GUARANTOR.GUARANTOR_ID.eq(id.value()));
        row.setStatementHoldReason(reason);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    static Optional<Guarantor> guarantor(Tx tx, GuarantorId id) {
        return tx.dsl()
                .fetchOptional(GUARANTOR, GUARANTOR.GUARANTOR_ID.eq(id.value()))
                .map(PatientStore::guarantor);
    }

    static Optional<Guarantor> guarantorByAccount(Tx tx, String account) {
        return tx.dsl()
                .fetchOptional(GUARANTOR, GUARANTOR.ACCOUNT_NUMBER.eq(account))
                .map(PatientStore::guarantor);
    }

    static PatientId insert(Tx tx, GuarantorId guarantor, PatientFacts facts) {
        var row = tx.dsl().newRecord(PATIENT);
        fill(row, guarantor, facts);
        row.setCreatedAt(tx.now());
        row.insert();
        return new PatientId(row.getPatientId());
    }

    static void update(Tx tx, PatientId id, GuarantorId guarantor, PatientFacts facts) {
        PatientRecord row = tx.dsl().fetchSingle(PATIENT, PATIENT.PATIENT_ID.eq(id.value()));
        fill(row, guarantor, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
    }

    /// @return the row of the note
    static long insertNote(Tx tx, PatientId id, String note) {
        tx.adds(PATIENT_NOTE);
        var row = tx.dsl().newRecord(PATIENT_NOTE);
        row.setPatientId(id.value());
        row.setNote(note);
        row.setWrittenAt(tx.now());
        row.setWrittenBy(tx.user().value());
        row.insert();
        return row.getPatientNoteId();
    }

    static Optional<Patient> byId(Tx tx, PatientId id) {
        return tx.dsl()
                .fetchOptional(PATIENT, PATIENT.PATIENT_ID.eq(id.value()))
                .map(PatientStore::patient);
    }

    static Map<PatientId, Patient> byIds(Tx tx, Collection<PatientId> ids) {
        Map<PatientId, Patient> found = new HashMap<>();
        for (List<PatientId> chunk : Chunks.of(ids)) {
            tx.dsl()
                    .selectFrom(PATIENT)
                    .where(PATIENT.PATIENT_ID.in(
                            chunk.stream().map(PatientId::value).toList()))
                    .forEach(row -> found.put(new PatientId(row.getPatientId()), patient(row)));
        }
        return found;
    }

    static Optional<Patient> byAccount(Tx tx, String account) {
        return tx.dsl()
                .fetchOptional(PATIENT, PATIENT.ACCOUNT_NUMBER.eq(account))
                .map(PatientStore::patient);
    }

    static List<Patient> household(Tx tx, GuarantorId guarantor) {
        return tx.dsl()
                .selectFrom(PATIENT)
                .where(PATIENT.GUARANTOR_ID.eq(guarantor.value()))
                .orderBy(PATIENT.PATIENT_ID)
                .fetch(PatientStore::patient);
    }

    /// Patients whose name begins with the text, or whose account number or birth date is it; all for an empty text.
    static List<PatientRow> list(Tx tx, PatientAmong among, String text, PatientOrder order, int offset, int limit) {
        Condition which = PatientListQuery.among(tx, among).and(matches(tx, text));
        return PatientListQuery.page(tx, which, order, offset, limit).map(PatientStore::row);
    }

    private static PatientRow row(PatientRecord row) {
        return new PatientRow(
                new PatientId(row.getPatientId()),
                new GuarantorId(row.getGuarantorId()),
                row.getAccountNumber(),
                name(row).display(),
                row.getBirthOn());
    }

    /// Patients of a last name who were born on a day.
    static List<PatientRow> alike(Tx tx, String last, LocalDate birthOn) {
        return tx.dsl()
                .selectFrom(PATIENT)
                .where(PATIENT.BIRTH_ON.eq(birthOn))
                .and(PATIENT.SEARCH_NAME.startsWith(plain(last) + " "))
                .orderBy(PATIENT.SEARCH_NAME, PATIENT.PATIENT_ID)
                .fetch(PatientStore::row);
    }

    static int count(Tx tx, PatientAmong among, String text) {
        return tx.dsl().fetchCount(PATIENT, PatientListQuery.among(tx, among).and(matches(tx, text)));
    }

    /// Small letters without accents, as searches compare: "rivera ana".
    static String searchName(PersonName name) {
        return plain(name.last() + " " + name.first());
    }

    private static Condition matches(Tx tx, String text) {
        String tidy = plain(text);
        if (tidy.isEmpty()) {
            return DSL.noCondition();
        }
        Condition byName = PATIENT.SEARCH_NAME.startsWith(tidy).or(PATIENT.ACCOUNT_NUMBER.eq(text.strip()));
        List<LocalDate> born = TypedDate.read(text, tx.today());
        return born.isEmpty() ? byName : byName.or(PATIENT.BIRTH_ON.in(born));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void fill(GuarantorRecord row, GuarantorFacts facts) {
        row.setAccountNumber(facts.accountNumber());
        row.setLastName(facts.name().last());
        row.setFirstName(facts.name().first());
        row.setAddressLine1(facts.address().line1());
        row.setAddressLine2(facts.address().line2());
        row.setCity(facts.address().city());
        row.setStateCode(facts.address().state());
        row.setZipCode(facts.address().zip());
        row.setCountryCode(country(facts.address()));
        row.setPhone(facts.phone());
    }

    private static void fill(PatientRecord row, GuarantorId guarantor, PatientFacts facts) {
        row.setGuarantorId(guarantor.value());
        row.setAccountNumber(facts.accountNumber());
        row.setLastName(facts.name().last());
        row.setFirstName(facts.name().first());
        row.setMiddleName(facts.name().middle());
        row.setNameSuffix(facts.name().suffix());
        row.setSearchName(searchName(facts.name()));
        row.setBirthOn(facts.birthOn());
        row.setSexCode(facts.sex().name());
        row.setAddressLine1(facts.address().line1());
        row.setAddressLine2(facts.address().line2());
        row.setCity(facts.address().city());
        row.setStateCode(facts.address().state());
        row.setZipCode(facts.address().zip());
        row.setCountryCode(country(facts.address()));
        row.setPhone(facts.phone());
        row.setDiedOn(facts.diedOn());
    }

    static Guarantor guarantor(GuarantorRecord row) {
        var facts = new GuarantorFacts(
                row.getAccountNumber(),
                PersonName.of(row.getLastName(), row.getFirstName()),
                new PostalAddress(
                        text(row.getAddressLine1()),
                        text(row.getAddressLine2()),
                        text(row.getCity()),
                        text(row.getStateCode()),
                        text(row.getZipCode()),
                        text(row.getCountryCode())),
                text(row.getPhone()));
        return new Guarantor(
                new GuarantorId(row.getGuarantorId()), facts, row.getStatementHoldReason(), row.getRowVersion());
    }

    private static Patient patient(PatientRecord row) {
        var facts = new PatientFacts(
                row.getAccountNumber(),
                name(row),
                row.getBirthOn(),
                Sex.valueOf(row.getSexCode()),
                new PostalAddress(
                        text(row.getAddressLine1()),
                        text(row.getAddressLine2()),
                        text(row.getCity()),
                        text(row.getStateCode()),
                        text(row.getZipCode()),
                        text(row.getCountryCode())),
                text(row.getPhone()),
                row.getDiedOn());
        return new Patient(
                new PatientId(row.getPatientId()), new GuarantorId(row.getGuarantorId()), facts, row.getRowVersion());
    }

    /// Nothing for the US, as when there was no other.
    private static @Nullable String country(PostalAddress address) {
        return address.isAbroad() ? address.country() : null;
    }

    private static PersonName name(PatientRecord row) {
        return new PersonName(
                row.getLastName(), row.getFirstName(), text(row.getMiddleName()), text(row.getNameSuffix()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
