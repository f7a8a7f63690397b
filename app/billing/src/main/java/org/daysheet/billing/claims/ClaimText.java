package org.daysheet.billing.claims;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Text as claims carry it: capitals of the basic set, without accents and without the characters that separate
/// elements.
final class ClaimText {
    static final int LAST_NAME = 60;
    static final int FIRST_NAME = 35;
    static final int MIDDLE_NAME = 25;
    static final int NAME_SUFFIX = 10;
    static final int STREET = 55;
    static final int CITY = 30;
    static final int WORDS = 80;

    /// Capitals that are letters of their own and no base letter with an accent.
    private static final Map<String, String> OWN_LETTERS = Map.ofEntries(
            entry("\u00C6", "AE"),
            entry("\u00D0", "D"),
            entry("\u00D8", "O"),
            entry("\u00DE", "TH"),
            entry("\u0110", "D"),
            entry("\u0126", "H"),
            entry("\u0131", "I"),
            entry("\u0132", "IJ"),
            entry("\u013F", "L"),
            entry("\u0141", "L"),
            entry("\u014A", "N"),
            entry("\u0152", "OE"),
            entry("\u0166", "T"),
            entry("\u018F", "A"),
            entry("\u1E9E", "SS"));

    private ClaimText() {}

    /// "Muñoz–O'Neil " becomes "MUNOZ-O'NEIL", and "Sørensen" becomes "SORENSEN".
    static String of(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : OWN_LETTERS.entrySet()) {
            capitals = capitals.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(capitals, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u2018\\u2019]", "'")
                .replaceAll("[^A-Z0-9 !\"&'()+,\\-./;?=#$%@]", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /// At most so many characters.
    static String of(String text, int longest) {
        String tidy = of(text);
        return tidy.length() <= longest ? tidy : tidy.substring(0, longest).strip();
    }

    /// Whether a reader of what is sent misses something: the end of the text, or a letter the basic set does not
    /// have.
    static boolean isLoss(String text, int longest) {
        return of(text).length() > longest
                || text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .anyMatch(letter -> of(Character.toString(letter)).isEmpty());
    }

    /// Digits only: a phone number without its punctuation.
    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
