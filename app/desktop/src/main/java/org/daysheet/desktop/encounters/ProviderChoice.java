package org.daysheet.desktop.encounters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.types.id.ProviderId;

/// A provider to choose.
///
/// @param id key
/// @param name last name first, or the organization's
/// @param npi its number
/// @param isUsed whether it is offered still
public record ProviderChoice(ProviderId id, String name, String npi, boolean isUsed) {
    Offer offer() {
        return new Offer(npi, name, npi);
    }

    /// The one that was typed: by name, or by number; one that is used before others of the same name.
    static Optional<ProviderChoice> named(List<ProviderChoice> all, String typed) {
        String wanted = Offers.plain(typed);
        return all.stream()
                .filter(choice -> Offers.plain(choice.name()).equals(wanted)
                        || choice.npi().equals(typed))
                .min(Comparator.comparing(choice -> !choice.isUsed()));
    }

    /// The name of the one with a key, empty when it is not among them.
    static String name(List<ProviderChoice> all, ProviderId id) {
        return all.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(ProviderChoice::name)
                .orElse("");
    }
}
