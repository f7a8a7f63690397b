package org.daysheet.billing.exchange;

import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.store.Tx;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;
import org.jspecify.annotations.Nullable;

/// The practice itself: one row with everything about it.
final class PracticeImport implements CsvImport {
    private static final Npi STAND_IN = Npi.ofBase("000000000");

    private final Practices practices;

    PracticeImport(Practices practices) {
        this.practices = practices;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        PracticeFacts known = Practices.practice(tx).facts();
        var facts = new PracticeFacts(
                row.needed("practice_name"),
                person(row, known),
                row.needed("practice_npi", Npi::parse, STAND_IN, "exchange.csv.no-npi"),
                row.needed("tax_id", TaxId::parse, new TaxId(TaxId.Kind.EI, "000000000"), "exchange.csv.no-tax-id"),
                row.shaped("taxonomy", known.taxonomy(), ProviderFacts::isTaxonomy, "exchange.csv.no-taxonomy"),
                row.address("", known.address()),
                row.address("pay_to_", known.payTo()),
                contact(row, known.contact()),
                submitter(row, known.submitter()),
                row.shaped("clia_number", known.clia(), PracticeFacts::isClia, "exchange.csv.no-clia"),
                mammography(row, known.mammography()));
        if (row.isSound()) {
            practices.update(tx, facts);
        }
        return RowOutcome.KNOWN;
    }

    private static @Nullable PersonName person(CsvRow row, PracticeFacts known) {
        if (!row.has("sole_last_name")) {
            return known.person();
        }
        String lastName = row.text("sole_last_name");
        return lastName.isEmpty() ? null : PersonName.of(lastName, row.needed("sole_first_name"));
    }

    private static MammographyUnit mammography(CsvRow row, MammographyUnit known) {
        return new MammographyUnit(
                row.shaped(
                        "mammography_number",
                        known.certificate(),
                        MammographyUnit::isCertificate,
                        "exchange.csv.no-number-of-claim"),
                row.has("mammography_procedures")
                        ? row.several("mammography_procedures", ProcedureCode::parse, "exchange.csv.no-procedure")
                        : known.procedures());
    }

    private static Contact contact(CsvRow row, Contact known) {
        return new Contact(
                row.text("contact_name", known.name()),
                row.text("phone", known.phone()),
                row.shaped("email", known.email(), Contact::isEmail, "exchange.csv.no-email"));
    }

    private static Submitter submitter(CsvRow row, Submitter known) {
        return new Submitter(
                row.text("submitter_code", known.code()),
                row.text("receiver_name", known.receiverName()),
                row.text("receiver_code", known.receiverCode()),
                row.flag("test", false, known.isTest()));
    }
}
