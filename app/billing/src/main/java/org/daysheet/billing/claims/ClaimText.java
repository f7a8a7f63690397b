package org.daysheet.billing.claims;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
    private static final int LAST_ASCII = 127;

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

    /// What claims may carry beside capitals and digits.
    private static final String SIGNS = " !\"&'()+,-./;?=#$%@";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9 !\"&'()+,\\-./;?=#$%@]");
    private static final Pattern SPACES = Pattern.compile(" +");

    private ClaimText() {}

    /// "Muñoz–O'Neil " becomes "MUNOZ-O'NEIL", and "Sørensen" becomes "SORENSEN".
    static String of(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (isBasic(capitals)) {
            return tidy(capitals);
        }
        for (Map.Entry<String, String> letter : OWN_LETTERS.entrySet()) {
            capitals = capitals.replace(letter.getKey(), letter.getValue());
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFD))
                .replaceAll("");
        String dashed = DASHES.matcher(plain).replaceAll("-");
        String quoted = QUOTES.matcher(dashed).replaceAll("'");
        return tidy(OTHERS.matcher(quoted).replaceAll(" "));
    }

    /// Whether nothing has to be spelled another way.
    private static boolean isBasic(String capitals) {
        return capitals.chars()
                .allMatch(sign ->
                        (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || SIGNS.indexOf(sign) >= 0);
    }

    private static String tidy(String text) {
        return (text.contains("  ") ? SPACES.matcher(text).replaceAll(" ") : text).strip();
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
                        .filter(letter -> letter > LAST_ASCII && Character.isLetterOrDigit(letter))
                        .anyMatch(letter -> of(Character.toString(letter)).isEmpty());
    }

    /// Digits only: a phone number without its punctuation.
    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
