package org.daysheet.billing.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.Practices;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;

/// Who is billed.
final class PayerImport implements CsvImport {
    private final Practices practices;

    PayerImport(Practices practices) {
        this.practices = practices;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        PayerTimes usual = PayerTimes.USUAL;
        var facts = new PayerFacts(
                row.needed("payer_name"),
                row.needed("payer_code"),
                row.needed("filing_indicator", PayerImport::indicator, "ZZ", "exchange.csv.no-filing-indicator"),
                row.address(""),
                row.text("phone"),
                new PayerTimes(
                        row.number("timely_filing_days", usual.timelyFilingDays()),
                        row.number("acknowledgment_days", usual.acknowledgmentDays()),
                        row.number("status_days", usual.statusDays()),
                        row.number("payment_days", usual.paymentDays())),
                row.flag("accepts_assignment", true),
                row.flag("copay_stays_with_patient", true));
        List<String> aliases = row.several("aliases", Optional::of, "exchange.csv.empty");
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        boolean isKnown = practices.payerByCode(tx, facts.code()).isPresent();
        PayerId id = practices.keepPayer(tx, facts);
        aliases.forEach(alias -> practices.addAlias(tx, id, alias));
        return isKnown ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static Optional<String> indicator(String text) {
        String tidy = text.toUpperCase(Locale.ROOT);
        return tidy.matches("[A-Z0-9]{2}") ? Optional.of(tidy) : Optional.empty();
    }
}
