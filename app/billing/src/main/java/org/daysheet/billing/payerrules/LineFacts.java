package org.daysheet.billing.payerrules;

import java.util.List;

/// A line of a claim as rules see it.
///
/// @param procedure its code
/// @param modifiers in their order
/// @param place of service
/// @param amountCents what is charged
/// @param elements what the line has of its own
/// @param rendering NPI of who treated when not the claim's, else empty
/// @param pointers places among the claim's diagnoses, from 1; none when it is about all of them
public record LineFacts(
        String procedure,
        List<String> modifiers,
        String place,
        long amountCents,
        List<ClaimElement> elements,
        String rendering,
        List<Integer> pointers) {
    public LineFacts {
        procedure = procedure == null ? "" : procedure;
        place = place == null ? "" : place;
        modifiers = Lists.orNone(modifiers);
        elements = Lists.orNone(elements);
        rendering = rendering == null ? "" : rendering;
        pointers = Lists.orNone(pointers);
    }
}
