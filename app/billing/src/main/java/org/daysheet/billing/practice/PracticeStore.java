package org.daysheet.billing.practice;

import static org.daysheet.store.db.Tables.PRACTICE;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.PracticeRecord;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;
import org.jspecify.annotations.Nullable;

/// The one row of the practice.
final class PracticeStore {
    private PracticeStore() {}

    static void insert(Tx tx, NewPractice practice) {
        var row = tx.dsl().newRecord(PRACTICE);
        fill(row, practice.facts());
        row.setSubmissionProfileId(
                SubmissionProfileStore.insert(tx, first(practice.facts())).value());
        row.setIsDemo(practice.isDemo());
        row.setTimeZone(practice.zone().getId());
        row.insert();
    }

    static void update(Tx tx, PracticeFacts facts) {
        PracticeRecord row = row(tx).orElseThrow();
        fill(row, facts);
        row.setRowVersion(row.getRowVersion() + 1);
        row.update();
        SubmissionProfileStore.main(tx)
                .ifPresent(main -> SubmissionProfileStore.update(
                        tx, main.id(), main.facts().withSubmitter(facts.submitter())));
    }

    /// The profile a practice begins with.
    private static ProfileFacts first(PracticeFacts facts) {
        String receiver = facts.submitter().receiverName();
        return new ProfileFacts(
                receiver.isEmpty() ? Texts.of("practice.profile.first") : receiver,
                facts.submitter(),
                Contact.NONE,
                Envelope.USUAL);
    }

    static Optional<Practice> find(Tx tx) {
        return row(tx).map(row -> practice(
                row,
                SubmissionProfileStore.main(tx)
                        .map(main -> main.facts().submitter())
                        .orElse(Submitter.NONE)));
    }

    private static Optional<PracticeRecord> row(Tx tx) {
        return tx.dsl()
                .selectFrom(PRACTICE)
                .orderBy(PRACTICE.PRACTICE_ID)
                .limit(1)
                .fetchOptional();
    }

    private static void fill(PracticeRecord row, PracticeFacts facts) {
        PersonName person = facts.person();
        row.setPracticeName(facts.name());
        row.setIsOrganization(facts.isOrganization());
        row.setLastName(person == null ? null : person.last());
        row.setFirstName(person == null ? null : person.first());
        row.setMiddleName(person == null ? null : person.middle());
        row.setSuffix(person == null ? null : person.suffix());
        row.setNpi(facts.npi().value());
        row.setTaxId(facts.taxId().digits());
        row.setTaxIdKind(facts.taxId().kind().name());
        row.setTaxonomyCode(facts.taxonomy());
        row.setAddressLine1(facts.address().line1());
        row.setAddressLine2(facts.address().line2());
        row.setCity(facts.address().city());
        row.setStateCode(facts.address().state());
        row.setZipCode(facts.address().zip());
        fillPayTo(row, facts.payTo());
        row.setContactName(facts.contact().name());
        row.setPhone(facts.contact().phone());
        row.setEmail(facts.contact().email());
        row.setCliaNumber(facts.clia());
        row.setMammographyNumber(facts.mammography().certificate());
        row.setMammographyProcedures(String.join(
                " ",
                facts.mammography().procedures().stream()
                        .map(ProcedureCode::value)
                        .toList()));
    }

    private static void fillPayTo(PracticeRecord row, PostalAddress payTo) {
        row.setPayToLine1(payTo.line1());
        row.setPayToLine2(payTo.line2());
        row.setPayToCity(payTo.city());
        row.setPayToStateCode(payTo.state());
        row.setPayToZipCode(payTo.zip());
    }

    private static Practice practice(PracticeRecord row, Submitter submitter) {
        var facts = new PracticeFacts(
                row.getPracticeName(),
                row.getIsOrganization()
                        ? null
                        : new PersonName(
                                text(row.getLastName()),
                                text(row.getFirstName()),
                                text(row.getMiddleName()),
                                text(row.getSuffix())),
                new Npi(row.getNpi()),
                new TaxId(TaxId.Kind.valueOf(row.getTaxIdKind()), row.getTaxId()),
                text(row.getTaxonomyCode()),
                new PostalAddress(
                        text(row.getAddressLine1()),
                        text(row.getAddressLine2()),
                        text(row.getCity()),
                        text(row.getStateCode()),
                        text(row.getZipCode())),
                new PostalAddress(
                        text(row.getPayToLine1()),
                        text(row.getPayToLine2()),
                        text(row.getPayToCity()),
                        text(row.getPayToStateCode()),
                        text(row.getPayToZipCode())),
                new Contact(text(row.getContactName()), text(row.getPhone()), text(row.getEmail())),
                submitter,
                text(row.getCliaNumber()),
                mammography(row));
        return new Practice(facts, ZoneId.of(row.getTimeZone()), row.getIsDemo());
    }

    private static MammographyUnit mammography(PracticeRecord row) {
        String procedures = text(row.getMammographyProcedures());
        return new MammographyUnit(
                text(row.getMammographyNumber()),
                Stream.of(procedures.split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .map(ProcedureCode::new)
                        .toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
