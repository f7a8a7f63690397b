package org.daysheet.billing.exchange;

import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.store.Tx;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;

/// The practice itself: one row with everything about it.
final class PracticeImport implements CsvImport {
    private static final Npi STAND_IN = Npi.ofBase("000000000");

    private final Practices practices;

    PracticeImport(Practices practices) {
        this.practices = practices;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        String soleLastName = row.text("sole_last_name");
        var facts = new PracticeFacts(
                row.needed("practice_name"),
                soleLastName.isEmpty() ? null : PersonName.of(soleLastName, row.needed("sole_first_name")),
                row.needed("practice_npi", Npi::parse, STAND_IN, "exchange.csv.no-npi"),
                row.needed("tax_id", TaxId::parse, new TaxId(TaxId.Kind.EI, "000000000"), "exchange.csv.no-tax-id"),
                row.text("taxonomy"),
                row.address(""),
                row.address("pay_to_"),
                new Contact(row.text("contact_name"), row.text("phone"), row.text("email")),
                new Submitter(
                        row.text("submitter_code"),
                        row.text("receiver_name"),
                        row.text("receiver_code"),
                        row.flag("test", false)));
        if (row.isSound()) {
            practices.update(tx, facts);
        }
        return RowOutcome.KNOWN;
    }
}
