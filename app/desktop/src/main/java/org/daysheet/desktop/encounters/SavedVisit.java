package org.daysheet.desktop.encounters;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// What was kept of the visit in the form.
///
/// @param over the visit as it was when it came into the form, null for one that was never saved
/// @param externalKey number the visit came with, empty when it was entered here
/// @param providers who stands in it, and may go on standing there when they are used no more
record SavedVisit(EncounterDesk.@Nullable Over over, String externalKey, Set<ProviderId> providers) {
    static final SavedVisit NONE = new SavedVisit(null, "", Set.of());

    SavedVisit {
        providers = Set.copyOf(providers);
    }

    static SavedVisit of(Encounter kept) {
        EncounterProviders named = kept.facts().providers();
        return new SavedVisit(
                EncounterDesk.Over.of(kept),
                kept.facts().externalKey(),
                Stream.of(
                                Stream.of(named.rendering()),
                                Stream.ofNullable(named.referring()),
                                Stream.ofNullable(named.facility()),
                                Stream.ofNullable(named.supervising()),
                                Stream.ofNullable(named.ordering()),
                                Stream.ofNullable(named.primaryCare()),
                                kept.facts().lines().stream()
                                        .flatMap(line -> line.more().parties().providers()))
                        .flatMap(Function.identity())
                        .collect(Collectors.toSet()));
    }

    /// The same, for something that was typed over the visit as it was then.
    SavedVisit since(EncounterDesk.@Nullable Over then) {
        return new SavedVisit(then, externalKey, providers);
    }
}
