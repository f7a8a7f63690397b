package org.daysheet.billing.claims;

import java.text.Normalizer;
import java.util.Locale;

/// Text as claims carry it: capitals of the basic set, without accents and without the characters that separate
/// elements.
final class ClaimText {
    private ClaimText() {}

    /// "Muñoz–O'Neil " becomes "MUNOZ-O'NEIL".
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u2018\\u2019]", "'")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9 !\"&'()+,\\-./;?=#$%@]", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /// At most so many characters.
    static String of(String text, int longest) {
        String tidy = of(text);
        return tidy.length() <= longest ? tidy : tidy.substring(0, longest).strip();
    }

    /// Digits only: a phone number without its punctuation.
    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
