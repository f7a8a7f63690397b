package org.daysheet.desktop.codes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.encounters.CodesUsed;
import org.daysheet.billing.practice.Fee;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.code.Icd10;

/// The codes that are offered: those a practice uses most first, then what else is known.
///
/// @param procedures used lately, then those that have a price
/// @param modifiers used lately, then the letters of HCPCS Level II
/// @param diagnoses used lately
/// @param places of service
public record CodeBook(List<Offer> procedures, List<Offer> modifiers, List<Offer> diagnoses, List<Offer> places) {
    /// What is offered before anything was read.
    public static final CodeBook EMPTY =
            new CodeBook(List.of(), PublicCodes.modifiers(), List.of(), PublicCodes.places());

    public CodeBook {
        procedures = List.copyOf(procedures);
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
        places = List.copyOf(places);
    }

    /// The codes of a practice.
    ///
    /// @param fees every price it ever gave
    public static CodeBook of(CodesUsed used, Collection<Fee> fees) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Fee fee : fees) {
            named.merge(fee.procedure().value(), fee.shortName(), (known, next) -> next.isEmpty() ? known : next);
        }
        Map<String, String> known = new LinkedHashMap<>();
        PublicCodes.modifiers().forEach(offer -> known.put(offer.text(), offer.words()));
        return new CodeBook(
                offers(used.procedures(), named),
                offers(used.modifiers(), known),
                used.diagnoses().stream()
                        .map(use -> Offer.ofCode(new Icd10(use.code()).display(), used(use)))
                        .toList(),
                PublicCodes.places());
    }

    /// Those used first, each once.
    private static List<Offer> offers(List<CodesUsed.Use> used, Map<String, String> named) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (CodesUsed.Use use : used) {
            String name = named.getOrDefault(use.code(), "");
            offers.put(use.code(), Offer.ofCode(use.code(), name.isEmpty() ? used(use) : name));
        }
        named.forEach((code, name) -> offers.putIfAbsent(code, Offer.ofCode(code, name)));
        return List.copyOf(offers.values());
    }

    private static String used(CodesUsed.Use use) {
        return Texts.of("codes.used", use.times());
    }
}
