package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.desktop.codes.CodeBook;

/// What the fields of the form offer.
///
/// @param rendering who treats
/// @param referring who sends patients
/// @param facilities where else care is given
/// @param codes the most used first
/// @param templates kinds of visit
public record EntryBook(
        List<ProviderChoice> rendering,
        List<ProviderChoice> referring,
        List<ProviderChoice> facilities,
        CodeBook codes,
        List<ChargeTemplate> templates) {
    /// Nothing to offer.
    public static final EntryBook EMPTY = new EntryBook(List.of(), List.of(), List.of(), CodeBook.EMPTY, List.of());

    public EntryBook {
        rendering = List.copyOf(rendering);
        referring = List.copyOf(referring);
        facilities = List.copyOf(facilities);
        templates = List.copyOf(templates);
    }

    /// Who may supervise or order: those who treat here, then those who send patients.
    List<ProviderChoice> people() {
        return Stream.concat(rendering.stream(), referring.stream()).toList();
    }

    /// Who treats at a new visit: the one named already unless they are used no more, else the only one who is used;
    /// empty when somebody has to choose.
    String provider(String typed) {
        List<ProviderChoice> used =
                rendering.stream().filter(ProviderChoice::isUsed).toList();
        boolean isUsedNoMore = ProviderChoice.named(rendering, typed)
                .filter(one -> !one.isUsed())
                .isPresent();
        if (!typed.isEmpty() && !isUsedNoMore) {
            return typed;
        }
        return used.size() == 1 ? used.getFirst().name() : "";
    }
}
