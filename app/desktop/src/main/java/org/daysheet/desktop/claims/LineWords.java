package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.Equipment;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.LineExtras;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.OrderingProvider;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.PurchasedService;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// What a line of a claim says of its own, in words: who took part, and under which numbers.
final class LineWords {
    private LineWords() {}

    /// Each with what it is; none for a line that is as the claim.
    static List<String> of(ProfessionalClaim claim, ServiceLine line) {
        List<String> words = new ArrayList<>();
        add(words, "rendering", name(line.rendering()));
        LineProviders own = line.extras().providers();
        if (own != null) {
            add(words, "referring", name(own.referring()));
            add(words, "ordering", orderedByAll(claim).isPresent() ? "" : name(ordering(own)));
            add(words, "supervising", name(own.supervising()));
            Facility facility = own.facility();
            add(words, "facility", facility == null ? "" : facility.name());
        }
        PurchasedService purchase = line.extras().purchase();
        add(words, "purchase", purchase == null ? "" : Formats.amount(purchase.price()));
        for (Reference reference : line.references()) {
            switch (reference.qualifier()) {
                case "G1" -> add(words, "authorization", reference.value());
                case "9F" -> add(words, "referral", reference.value());
                case "EW" -> add(words, "mammography", reference.value());
                case "X4" -> add(words, "laboratory", reference.value());
                case "F4" -> add(words, "referring-laboratory", reference.value());
                case "BT" -> add(words, "batch", reference.value());
                default -> {
                    // not entered at a visit
                }
            }
        }
        equipment(words, line.extras());
        words.addAll(LineSupplementWords.of(line.extras()));
        return words;
    }

    private static void equipment(List<String> words, LineExtras extras) {
        Equipment equipment = extras.equipment();
        Equipment.Rental rental = equipment == null ? null : equipment.rental();
        if (rental != null) {
            String prices = Formats.amount(rental.rentalPrice()) + " / " + Formats.amount(rental.purchasePrice());
            add(words, "equipment", prices);
        }
        extras.results().forEach(result -> add(words, "result", result.measured() + " " + result.value()));
        extras.quantities().forEach(count -> add(words, "count", count.qualifier() + " " + count.quantity()));
        for (QualifiedAmount amount : extras.amounts()) {
            add(words, amount.qualifier().equals("T") ? "tax" : "postage", Formats.amount(amount.amount()));
        }
    }

    /// Who ordered every line; empty when nobody did, or not the same for all.
    static Optional<Provider> orderedByAll(ProfessionalClaim claim) {
        List<Optional<Provider>> all = claim.lines().stream()
                .map(line -> Optional.ofNullable(line.extras().providers()).map(LineWords::ordering))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    private static @Nullable Provider ordering(LineProviders own) {
        OrderingProvider ordering = own.ordering();
        return ordering == null ? null : ordering.provider();
    }

    private static String name(@Nullable Provider provider) {
        return provider == null ? "" : DocumentWords.name(provider.name());
    }

    static void add(List<String> words, String what, String text) {
        if (!text.isEmpty()) {
            words.add(Texts.of("claims.document.line", Texts.of("claims.document.line." + what), text));
        }
    }
}
