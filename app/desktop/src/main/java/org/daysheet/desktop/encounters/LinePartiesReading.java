package org.daysheet.desktop.encounters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Who took part in a line and its numbers, between the form and what is kept; what cannot be read becomes a fault at
/// its field.
///
/// @param book who can be named
/// @param kept who stands in the visit already, and may go on standing there when they are used no more
record LinePartiesReading(EntryBook book, Set<ProviderId> kept) {
    /// Nobody can be named.
    static final LinePartiesReading NONE = new LinePartiesReading(EntryBook.EMPTY, Set.of());

    LinePartiesReading {
        kept = Set.copyOf(kept);
    }

    LineParties read(Form<LineField> form) {
        return new LineParties(
                provider(form, LineField.RENDERING),
                provider(form, LineField.REFERRING),
                provider(form, LineField.SUPERVISING),
                provider(form, LineField.ORDERING),
                provider(form, LineField.FACILITY),
                form.typed(LineField.AUTHORIZATION),
                form.typed(LineField.REFERRAL),
                purchase(form));
    }

    /// From whom and for how much: both or neither.
    private @Nullable Purchase purchase(Form<LineField> form) {
        ProviderId from = provider(form, LineField.PURCHASED_FROM);
        String typed = form.typed(LineField.PURCHASE_PRICE);
        Optional<Money> price = AmountWords.read(typed).filter(read -> !read.isNegative());
        boolean isNamed = !form.typed(LineField.PURCHASED_FROM).isEmpty();
        if (price.isEmpty() && (isNamed || !typed.isEmpty())) {
            form.fault(LineField.PURCHASE_PRICE, Texts.of("encounters.fault.PURCHASE_PRICE"));
        } else if (!isNamed && !typed.isEmpty()) {
            form.fault(LineField.PURCHASED_FROM, Texts.of("encounters.fault.PURCHASED_FROM"));
        }
        return from == null || price.isEmpty() ? null : new Purchase(from, price.get());
    }

    /// The words of what is kept.
    Map<LineField, String> texts(LineParties parties) {
        Map<LineField, String> texts = new EnumMap<>(LineField.class);
        put(texts, LineField.RENDERING, parties.rendering());
        put(texts, LineField.REFERRING, parties.referring());
        put(texts, LineField.SUPERVISING, parties.supervising());
        put(texts, LineField.ORDERING, parties.ordering());
        put(texts, LineField.FACILITY, parties.facility());
        texts.put(LineField.AUTHORIZATION, parties.authorization());
        texts.put(LineField.REFERRAL, parties.referral());
        Purchase purchase = parties.purchase();
        put(texts, LineField.PURCHASED_FROM, purchase == null ? null : purchase.from());
        texts.put(LineField.PURCHASE_PRICE, purchase == null ? "" : Formats.amount(purchase.price()));
        return texts;
    }

    /// Who can be named in a field.
    static List<ProviderChoice> choices(EntryBook book, LineField field) {
        return switch (field) {
            case RENDERING -> book.rendering();
            case REFERRING -> book.referring();
            case FACILITY, PURCHASED_FROM -> book.facilities();
            default -> book.people();
        };
    }

    private void put(Map<LineField, String> texts, LineField field, @Nullable ProviderId id) {
        texts.put(field, id == null ? "" : ProviderChoice.name(choices(book, field), id));
    }

    private @Nullable ProviderId provider(Form<LineField> form, LineField field) {
        String typed = form.typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<ProviderChoice> named = ProviderChoice.named(choices(book, field), typed);
        if (named.isEmpty()) {
            form.fault(field, Texts.of("encounters.fault." + field.name()));
        }
        named.filter(one -> !one.isUsed() && !kept.contains(one.id()))
                .ifPresent(one -> form.fault(field, Texts.of("encounters.wrong.used-no-more", one.name())));
        return named.map(ProviderChoice::id).orElse(null);
    }
}
