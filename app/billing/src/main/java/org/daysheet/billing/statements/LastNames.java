package org.daysheet.billing.statements;

import java.text.Normalizer;
import java.util.Locale;
import org.daysheet.billing.problem.BillingException;

/// Households by the last name of who is asked: from a beginning to a beginning, both included, so that A to F holds
/// everybody from Abbott to Fuller. Marks over letters and capitals do not count.
///
/// @param from the first beginning, empty for no bound
/// @param to the last beginning, empty for no bound
public record LastNames(String from, String to) {
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
                && (last.isEmpty() || name.compareTo(last) <= 0 || name.startsWith(last));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
