package org.daysheet.billing.exchange;

import java.util.Optional;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.store.Tx;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;

/// The people in a row of a visit, by their NPIs; what names nobody is noted on the row.
final class ProviderCells {
    private final Practices practices;
    private final Tx tx;
    private final CsvRow row;

    ProviderCells(Practices practices, Tx tx, CsvRow row) {
        this.practices = practices;
        this.tx = tx;
        this.row = row;
    }

    /// Who took part in the visit; empty when it is not said who treated.
    Optional<EncounterProviders> ofVisit() {
        Optional<ProviderId> rendering = provider("rendering_npi", ProviderRole.RENDERING);
        if (row.text("rendering_npi").isEmpty()) {
            row.wrong("rendering_npi", "", "exchange.csv.empty");
        }
        Optional<ProviderId> referring = provider("referring_npi", ProviderRole.REFERRING);
        Optional<ProviderId> facility = provider("facility_npi", ProviderRole.FACILITY);
        Optional<ProviderId> supervising = person("supervising_npi");
        Optional<ProviderId> ordering = person("ordering_npi");
        Optional<ProviderId> primaryCare = person("primary_care_npi");
        return rendering.map(who -> new EncounterProviders(
                who,
                referring.orElse(null),
                facility.orElse(null),
                supervising.orElse(null),
                ordering.orElse(null),
                primaryCare.orElse(null)));
    }

    /// Who took part in the line, and its numbers, where they are not the visit's.
    LineParties ofLine() {
        return new LineParties(
                provider("line_rendering_npi", ProviderRole.RENDERING).orElse(null),
                provider("line_referring_npi", ProviderRole.REFERRING).orElse(null),
                person("line_supervising_npi").orElse(null),
                person("line_ordering_npi").orElse(null),
                provider("line_facility_npi", ProviderRole.FACILITY).orElse(null),
                row.text("line_authorization"),
                row.text("line_referral"),
                purchase().orElse(null));
    }

    private Optional<Purchase> purchase() {
        Optional<ProviderId> from = provider("line_purchased_npi", ProviderRole.FACILITY);
        Optional<Money> price = row.money("line_purchase_price");
        boolean isHalf = row.text("line_purchased_npi").isEmpty()
                != row.text("line_purchase_price").isEmpty();
        if (isHalf) {
            row.wrong("line_purchase_price", row.text("line_purchase_price"), "exchange.csv.no-purchase");
        }
        return from.flatMap(seller -> price.filter(paid -> !paid.isNegative()).map(paid -> new Purchase(seller, paid)));
    }

    /// Somebody who treats here, or else sends patients.
    private Optional<ProviderId> person(String column) {
        boolean isHere = Npi.parse(row.text(column))
                .flatMap(number -> practices.providerByNpi(tx, number, ProviderRole.RENDERING))
                .isPresent();
        return provider(column, isHere ? ProviderRole.RENDERING : ProviderRole.REFERRING);
    }

    private Optional<ProviderId> provider(String column, ProviderRole role) {
        Optional<Npi> npi = row.optional(column, Npi::parse, "exchange.csv.no-npi");
        Optional<Provider> provider = npi.flatMap(number -> practices.providerByNpi(tx, number, role));
        if (npi.isPresent() && provider.isEmpty()) {
            row.wrong(column, npi.get().value(), "exchange.csv.unknown-provider", npi.get(), role);
        }
        provider.filter(found -> !found.isActive())
                .ifPresent(found -> row.warn(
                        column,
                        found.facts().npi().value(),
                        "exchange.csv.provider-off",
                        found.facts().name().display()));
        return provider.map(Provider::id);
    }
}
