package org.daysheet.billing.denials;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// Why payers refuse: denials of some days by their reason. What was withdrawn with its remittance does not count.
public final class DenialReasons {
    private final Session session;

    public DenialReasons(Session session) {
        this.session = session;
    }

    /// One reason with all its denials.
    ///
    /// @param group group code
    /// @param carc adjustment reason code
    /// @param category what such denials are about
    /// @param count how many
    /// @param amount what was refused
    public record Total(String group, String carc, DenialCategory category, int count, Money amount) {}

    /// Reasons of the denials opened in these days, both included, by money, the largest first.
    public List<Total> between(LocalDate from, LocalDate to) {
        return session.read(tx -> ReasonQuery.totals(tx, from, to));
    }

    /// The claims refused for a reason in these days, each once, newest first.
    public List<ClaimId> claims(LocalDate from, LocalDate to, String group, String carc) {
        return session.read(tx -> ReasonQuery.claims(tx, from, to, group, carc));
    }
}
