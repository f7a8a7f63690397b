package org.daysheet.billing.exchange;

import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.store.Tx;
import org.daysheet.types.id.Npi;

/// Who treats, who sends patients, and where else the practice treats.
final class ProviderImport implements CsvImport {
    private static final Npi STAND_IN = Npi.ofBase("000000000");

    private final Practices practices;

    ProviderImport(Practices practices) {
        this.practices = practices;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        ProviderRole role = row.needed("role", ProviderImport::role, ProviderRole.RENDERING, "exchange.csv.no-role");
        boolean isOrganization = row.flag("organization", role == ProviderRole.FACILITY);
        String first = isOrganization ? row.text("first_name") : row.needed("first_name");
        var facts = new ProviderFacts(
                role,
                isOrganization,
                new PersonName(row.needed("last_name"), first, row.text("middle_name"), ""),
                row.needed("provider_npi", Npi::parse, STAND_IN, "exchange.csv.no-npi"),
                row.text("taxonomy"),
                row.address(""));
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        boolean isKnown = practices.providerByNpi(tx, facts.npi(), role).isPresent();
        practices.keepProvider(tx, facts);
        return isKnown ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static Optional<ProviderRole> role(String text) {
        for (ProviderRole role : ProviderRole.values()) {
            if (role.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
