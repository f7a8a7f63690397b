package org.daysheet.edi.cms1500;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Boxes 17, 17a and 17b: one of the providers beside the one who treated, the referring before the ordering and
/// the supervising.
final class ReferrerBoxes {
    private static final Set<String> OTHER_IDS = Set.of("0B", "1G", "G2", "LU");

    private ReferrerBoxes() {}

    /// @param kind DN referring, DK ordering, DQ supervising
    private record Named(String kind, Provider provider) {
        String words() {
            return kind + " " + BoxWords.firstLast(provider.name());
        }
    }

    static void fill(PageTexts texts, ProfessionalClaim claim, FormPart part) {
        List<Named> all = all(claim.providers(), part);
        if (all.isEmpty()) {
            return;
        }
        Named shown = all.getFirst();
        texts.put(Box.REFERRER_QUALIFIER, shown.kind());
        texts.put(Box.REFERRER, BoxWords.firstLast(shown.provider().name()));
        texts.put(Box.REFERRER_NPI, shown.provider().npi());
        otherId(shown.provider().references()).ifPresent(id -> {
            texts.put(Box.REFERRER_OTHER_QUALIFIER, id.qualifier());
            texts.put(Box.REFERRER_OTHER_ID, BoxWords.joined(id.value()));
        });
        all.stream().skip(1).forEach(other -> texts.leaveOut(Box.REFERRER, other.words(), shown.words()));
    }

    private static List<Named> all(ClaimProviders providers, FormPart part) {
        return Stream.of(
                        named("DN", providers.referring()),
                        named("DK", ordering(part)),
                        named("DQ", providers.supervising()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Who ordered the first of the services here that somebody ordered.
    private static @Nullable Provider ordering(FormPart part) {
        return part.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.extras().providers()))
                .flatMap(providers -> Stream.ofNullable(providers.ordering()))
                .map(OrderingProvider::provider)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Named> named(String kind, @Nullable Provider provider) {
        return Optional.ofNullable(provider).map(known -> new Named(kind, known));
    }

    /// A number that is not the NPI: licence, UPIN, or the payer's own.
    static Optional<Reference> otherId(List<Reference> references) {
        return references.stream()
                .filter(reference -> OTHER_IDS.contains(reference.qualifier()))
                .findFirst();
    }
}
