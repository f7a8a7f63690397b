package org.daysheet.billing.scrubber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.scrubber.Gates.NamedAuthorization;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// Whether the payer allowed what the claim asks for under the number it names (837P REF*G1), and its lines under those
/// they name for themselves. Earlier visits come first: a claim stays only when its own visit is beyond what was
/// allowed. Nothing is asked of numbers nobody wrote down.
final class AuthorizationRules {
    private static final String VOID = "8";

    private AuthorizationRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (claim.terms().frequency().equals(VOID)) {
            return;
        }
        for (NamedAuthorization named : context.gates().authorizations()) {
            days(claim, named, report);
            procedures(claim, named, report);
            visits(named, report);
            units(named, report);
        }
    }

    private static void days(ProfessionalClaim claim, NamedAuthorization named, ScrubReport report) {
        Authorization authorization = named.whole().authorization();
        List<Integer> outside = named.lines().stream()
                .filter(line -> !authorization.holdsOn(day(claim, line)))
                .sorted(Comparator.comparing(line -> day(claim, line)))
                .toList();
        String number = authorization.facts().number();
        LocalDate from = authorization.facts().period().from();
        if (!outside.isEmpty()) {
            LocalDate day = day(claim, outside.getFirst());
            String path = named.path(outside.getFirst());
            boolean isEarly = day.isBefore(from);
            LocalDate last = authorization.lastDay().orElse(from);
            report.when(isEarly, ScrubRule.AUTHORIZATION_NOT_YET, path, number, from, day);
            report.when(!isEarly, ScrubRule.AUTHORIZATION_OVER, path, number, last, day);
        }
    }

    private static LocalDate day(ProfessionalClaim claim, int line) {
        return claim.lines().get(line - 1).from();
    }

    private static void procedures(ProfessionalClaim claim, NamedAuthorization named, ScrubReport report) {
        AuthorizationFacts facts = named.whole().authorization().facts();
        for (int line : named.lines()) {
            String code = claim.lines().get(line - 1).procedure().code();
            report.when(
                    !facts.covers(code),
                    ScrubRule.AUTHORIZATION_NOT_FOR,
                    "lines[" + line + "].procedure",
                    facts.number(),
                    code);
        }
    }

    private static void visits(NamedAuthorization named, ScrubReport report) {
        AuthorizationFacts facts = named.whole().authorization().facts();
        Integer allowed = facts.visits();
        if (allowed == null) {
            return;
        }
        int used = named.withClaim().visits().size();
        int left = named.whole().visitsLeft().orElse(0);
        report.when(used > allowed, ScrubRule.AUTHORIZATION_VISITS_USED, named.path(), facts.number(), allowed, used);
        report.when(
                used <= allowed && left <= AuthorizationUse.FEW,
                ScrubRule.AUTHORIZATION_FEW_VISITS,
                named.path(),
                facts.number(),
                left,
                allowed);
    }

    private static void units(NamedAuthorization named, ScrubReport report) {
        AuthorizationFacts facts = named.whole().authorization().facts();
        Integer allowed = facts.units();
        if (allowed == null) {
            return;
        }
        BigDecimal used = named.withClaim().unitsUsed();
        BigDecimal left = named.whole().unitsLeft().orElse(BigDecimal.ZERO);
        boolean isBeyond = used.compareTo(BigDecimal.valueOf(allowed)) > 0;
        report.when(
                isBeyond,
                ScrubRule.AUTHORIZATION_UNITS_USED,
                named.path(),
                facts.number(),
                allowed,
                used.toPlainString());
        report.when(
                !isBeyond && left.compareTo(BigDecimal.valueOf(AuthorizationUse.FEW)) <= 0,
                ScrubRule.AUTHORIZATION_FEW_UNITS,
                named.path(),
                facts.number(),
                left.toPlainString(),
                allowed);
    }
}
