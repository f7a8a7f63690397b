package org.daysheet.billing.payerrules;

import java.util.List;

/// A line of a claim as rules see it.
///
/// @param procedure its code
/// @param modifiers in their order
/// @param place of service
/// @param amountCents what is charged
/// @param elements what the line has of its own
public record LineFacts(
        String procedure, List<String> modifiers, String place, long amountCents, List<ClaimElement> elements) {
    public LineFacts {
        procedure = procedure == null ? "" : procedure;
        place = place == null ? "" : place;
        modifiers = Lists.orNone(modifiers);
        elements = Lists.orNone(elements);
    }
}
