package org.daysheet.billing.statements;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.problem.BillingException;

/// Households by the last name of who is asked: from a beginning to a beginning, both included, so that A to F holds
/// everybody from Abbott to Fuller. Marks over letters and capitals do not count; letters of other alphabets come after
/// Z
/// and belong to it.
///
/// @param from the first beginning, empty for no bound
/// @param to the last beginning, empty for no bound
public record LastNames(String from, String to) {
    /// Letters that are no letter with a mark, and where the Latin alphabet has them.
    private static final Map<Character, String> LETTERS = Map.of(
            '\u00d8', "O", '\u0141', "L", '\u0110', "D", '\u00d0', "D", '\u00c6', "AE", '\u0152', "OE", '\u00de', "TH",
            '\u0126', "H", '\u014a', "N", '\u0131', "I");

    /// Every name.
    public static final LastNames ALL = new LastNames("", "");

    public LastNames {
        from = from.strip();
        to = to.strip();
        if (!to.isEmpty()
                && plain(from).compareTo(plain(to)) > 0
                && !plain(from).startsWith(plain(to))) {
            throw new BillingException("statements.prepare.names", from, to);
        }
    }

    /// Whether these are all.
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /// Whether a last name is among them.
    public boolean includes(String lastName) {
        String name = plain(lastName);
        String last = plain(to);
        return name.compareTo(plain(from)) >= 0
                && (last.isEmpty() || last.equals("Z") || name.compareTo(last) <= 0 || name.startsWith(last));
    }

    private static String plain(String name) {
        String base = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        base.chars().forEach(letter -> plain.append(LETTERS.getOrDefault((char) letter, Character.toString(letter))));
        return plain.toString();
    }
}
