package org.daysheet.billing.scrubber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.scrubber.Gates.NamedAuthorization;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// Whether the payer allowed what the claim asks for under the number it names (837P REF*G1). Earlier visits come
/// first: a claim stays only when its own visit is beyond what was allowed. Nothing is asked of numbers nobody wrote
/// down.
final class AuthorizationRules {
    private static final String VOID = "8";
    private static final String PATH = "references[G1]";

    private AuthorizationRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        NamedAuthorization named = context.gates().authorization();
        if (named == null || claim.terms().frequency().equals(VOID)) {
            return;
        }
        days(claim, named.whole().authorization(), report);
        procedures(claim, named.whole().authorization().facts(), report);
        visits(named, report);
        units(named, report);
    }

    private static void days(ProfessionalClaim claim, Authorization authorization, ScrubReport report) {
        List<LocalDate> outside = claim.lines().stream()
                .filter(AuthorizationRules::isUnderClaims)
                .map(ServiceLine::from)
                .filter(day -> !authorization.holdsOn(day))
                .sorted()
                .toList();
        String number = authorization.facts().number();
        LocalDate from = authorization.facts().period().from();
        if (!outside.isEmpty()) {
            LocalDate day = outside.getFirst();
            boolean isEarly = day.isBefore(from);
            LocalDate last = authorization.lastDay().orElse(from);
            report.when(isEarly, ScrubRule.AUTHORIZATION_NOT_YET, PATH, number, from, day);
            report.when(!isEarly, ScrubRule.AUTHORIZATION_OVER, PATH, number, last, day);
        }
    }

    private static void procedures(ProfessionalClaim claim, AuthorizationFacts facts, ScrubReport report) {
        for (int i = 0; i < claim.lines().size(); i++) {
            String code = claim.lines().get(i).procedure().code();
            report.when(
                    isUnderClaims(claim.lines().get(i)) && !facts.covers(code),
                    ScrubRule.AUTHORIZATION_NOT_FOR,
                    "lines[" + (i + 1) + "].procedure",
                    facts.number(),
                    code);
        }
    }

    /// Whether a line goes by the claim's number, and not by one of its own.
    private static boolean isUnderClaims(ServiceLine line) {
        return line.references().stream()
                .noneMatch(reference -> reference.qualifier().equals("G1"));
    }

    private static void visits(NamedAuthorization named, ScrubReport report) {
        AuthorizationFacts facts = named.whole().authorization().facts();
        Integer allowed = facts.visits();
        if (allowed == null) {
            return;
        }
        int used = named.withClaim().visits().size();
        int left = named.whole().visitsLeft().orElse(0);
        report.when(used > allowed, ScrubRule.AUTHORIZATION_VISITS_USED, PATH, facts.number(), allowed, used);
        report.when(
                used <= allowed && left <= AuthorizationUse.FEW,
                ScrubRule.AUTHORIZATION_FEW_VISITS,
                PATH,
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
        report.when(isBeyond, ScrubRule.AUTHORIZATION_UNITS_USED, PATH, facts.number(), allowed, used.toPlainString());
        report.when(
                !isBeyond && left.compareTo(BigDecimal.valueOf(AuthorizationUse.FEW)) <= 0,
                ScrubRule.AUTHORIZATION_FEW_UNITS,
                PATH,
                facts.number(),
                left.toPlainString(),
                allowed);
    }
}
