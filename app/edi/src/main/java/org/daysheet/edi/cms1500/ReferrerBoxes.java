package org.daysheet.edi.cms1500;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.ClaimProviders;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Boxes 17, 17a and 17b: one of the providers beside the one who treated, the referring before the ordering and
/// the supervising, those of the claim before those of single services.
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

    /// Those of the claim, and of the services here those that are others.
    private static List<Named> all(ClaimProviders providers, FormPart part) {
        List<Named> all = new ArrayList<>();
        add(all, "DN", Stream.ofNullable(providers.referring()));
        add(all, "DN", ofLines(part, LineProviders::referring));
        add(all, "DK", ofLines(part, ReferrerBoxes::ordering));
        add(all, "DQ", Stream.ofNullable(providers.supervising()));
        add(all, "DQ", ofLines(part, LineProviders::supervising));
        return all.stream().distinct().toList();
    }

    private static @Nullable Provider ordering(LineProviders own) {
        OrderingProvider ordering = own.ordering();
        return ordering == null ? null : ordering.provider();
    }

    private static void add(List<Named> all, String kind, Stream<Provider> providers) {
        providers.forEach(provider -> all.add(new Named(kind, provider)));
    }

    private static Stream<Provider> ofLines(FormPart part, Function<LineProviders, @Nullable Provider> which) {
        return part.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.extras().providers()))
                .flatMap(own -> Stream.ofNullable(which.apply(own)));
    }

    /// A number that is not the NPI: licence, UPIN, or the payer's own.
    static Optional<Reference> otherId(List<Reference> references) {
        return references.stream()
                .filter(reference -> OTHER_IDS.contains(reference.qualifier()))
                .findFirst();
    }
}
