package org.daysheet.billing.encounters;

import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Whether those who take part in a visit or in a line of it are entered for what they do there.
final class Participants {
    private final Practices practices;

    Participants(Practices practices) {
        this.practices = practices;
    }

    /// @throws BillingException when one of a visit is entered as something else
    void require(Tx tx, EncounterProviders visit) {
        requireRole(tx, visit.rendering(), ProviderRole.RENDERING);
        requireRole(tx, visit.referring(), ProviderRole.REFERRING);
        requireRole(tx, visit.facility(), ProviderRole.FACILITY);
        requirePerson(tx, visit.supervising());
        requirePerson(tx, visit.ordering());
        requirePerson(tx, visit.primaryCare());
    }

    /// @throws BillingException when one of a line is entered as something else
    void require(Tx tx, LineParties line) {
        requireRole(tx, line.rendering(), ProviderRole.RENDERING);
        requireRole(tx, line.referring(), ProviderRole.REFERRING);
        requireRole(tx, line.facility(), ProviderRole.FACILITY);
        requirePerson(tx, line.supervising());
        requirePerson(tx, line.ordering());
        Purchase purchase = line.purchase();
        requireRole(tx, purchase == null ? null : purchase.from(), ProviderRole.FACILITY);
    }

    private void requireRole(Tx tx, @Nullable ProviderId id, ProviderRole role) {
        if (id == null) {
            return;
        }
        Provider provider = practices.provider(tx, id);
        if (provider.facts().role() != role) {
            throw new BillingException(
                    "encounters.enter.wrong-role", provider.facts().name().display(), role);
        }
    }

    /// Who supervises or orders treats here, or sends patients; never a place.
    private void requirePerson(Tx tx, @Nullable ProviderId id) {
        if (id != null && practices.provider(tx, id).facts().role() == ProviderRole.FACILITY) {
            throw new BillingException(
                    "encounters.enter.no-person",
                    practices.provider(tx, id).facts().name().display());
        }
    }
}
