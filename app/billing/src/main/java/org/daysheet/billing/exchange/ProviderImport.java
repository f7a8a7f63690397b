package org.daysheet.billing.exchange;

import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
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
        Npi npi = row.needed("provider_npi", Npi::parse, STAND_IN, "exchange.csv.no-npi");
        Optional<Provider> before = practices.providerByNpi(tx, npi, role);
        ProviderFacts known = before.map(Provider::facts).orElseGet(() -> unknown(role, npi));
        boolean isOrganization = row.flag("organization", role == ProviderRole.FACILITY, known.isOrganization());
        var facts = new ProviderFacts(
                role,
                isOrganization,
                name(row, isOrganization, known.name()),
                npi,
                row.shaped("taxonomy", known.taxonomy(), ProviderFacts::isTaxonomy, "exchange.csv.no-taxonomy"),
                row.address("", known.address()));
        boolean isUsed = row.flag("active", true, before.map(Provider::isActive).orElse(true));
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        practices.switchProvider(tx, practices.keepProvider(tx, facts), isUsed);
        return before.isPresent() ? RowOutcome.KNOWN : RowOutcome.NEW;
    }

    private static PersonName name(CsvRow row, boolean isOrganization, PersonName known) {
        String first = isOrganization ? row.text("first_name", known.first()) : row.needed("first_name", known.first());
        return new PersonName(row.needed("last_name"), first, row.text("middle_name", known.middle()), known.suffix());
    }

    private static ProviderFacts unknown(ProviderRole role, Npi npi) {
        return new ProviderFacts(
                role, role == ProviderRole.FACILITY, PersonName.organization("?"), npi, "", PostalAddress.NONE);
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
