package org.daysheet.desktop.encounters;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// What was kept of the visit in the form.
///
/// @param id null for one that was never saved
/// @param externalKey number the visit came with, empty when it was entered here
/// @param providers who stands in it, and may go on standing there when they are used no more
record SavedVisit(@Nullable EncounterId id, String externalKey, Set<ProviderId> providers) {
    static final SavedVisit NONE = new SavedVisit(null, "", Set.of());

    SavedVisit {
        providers = Set.copyOf(providers);
    }

    static SavedVisit of(EncounterId id, EncounterDraft facts) {
        EncounterProviders named = facts.providers();
        return new SavedVisit(
                id,
                facts.externalKey(),
                Stream.of(
                                Stream.of(named.rendering()),
                                Stream.ofNullable(named.referring()),
                                Stream.ofNullable(named.facility()))
                        .flatMap(Function.identity())
                        .collect(Collectors.toSet()));
    }
}
