package org.daysheet.billing.practice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// A number that stands with a payer on its claims, beside the one it is known by (837P TR3 2010BB REF), in the order
/// of the claim.
public enum PayerReference {
    /// Another number of the payer (2U).
    SECOND("2U"),
    /// The payer's tax number (EI).
    TAX_ID("EI", "[0-9]{9}"),
    /// The office of the payer that decides (FY).
    OFFICE("FY"),
    /// The payer's number among insurers (NF).
    NAIC("NF", "[0-9]{5}"),
    /// What the payer calls the billing provider (G2; CMS-1500 box 33b).
    PROVIDER("G2"),
    /// What the payer calls the place of the billing provider (LU).
    LOCATION("LU");

    /// As many numbers of the payer itself as a claim has room for.
    public static final int MOST_OF_PAYER = 3;

    private final String qualifier;
    private final String shape;

    PayerReference(String qualifier) {
        this(qualifier, ".{1,50}");
    }

    PayerReference(String qualifier, String shape) {
        this.qualifier = qualifier;
        this.shape = shape;
    }

    /// REF01.
    public String qualifier() {
        return qualifier;
    }

    /// Whether it is of the payer itself, not what the payer calls the billing provider.
    public boolean isOfPayer() {
        return this != PROVIDER && this != LOCATION;
    }

    /// Whether a text can be this number.
    public boolean isNumber(String text) {
        return tidy(text).matches(shape);
    }

    /// The number as a claim tells it: a tax number without its dash.
    public String tidy(String text) {
        return this == TAX_ID ? text.strip().replace("-", "") : text.strip();
    }

    /// Whether a claim has room for all of them.
    public static boolean haveRoom(Map<PayerReference, String> numbers) {
        return told(numbers).keySet().stream().filter(PayerReference::isOfPayer).count() <= MOST_OF_PAYER;
    }

    /// Those that are told, in the order of the claim.
    static Map<PayerReference, String> told(Map<PayerReference, String> numbers) {
        EnumMap<PayerReference, String> told = new EnumMap<>(PayerReference.class);
        Stream.of(values())
                .filter(kind -> !numbers.getOrDefault(kind, "").isBlank())
                .forEach(kind -> told.put(kind, kind.tidy(numbers.getOrDefault(kind, ""))));
        return Collections.unmodifiableMap(told);
    }
}
