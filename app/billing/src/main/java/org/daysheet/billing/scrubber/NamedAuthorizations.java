package org.daysheet.billing.scrubber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.authorizations.UsedVisit;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.scrubber.Gates.NamedAuthorization;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;

/// The authorizations whose numbers claims and their lines name.
final class NamedAuthorizations {
    private static final String AUTHORIZATION = "G1";

    private final Map<CoverageId, List<AuthorizationUse>> uses;

    private NamedAuthorizations(Map<CoverageId, List<AuthorizationUse>> uses) {
        this.uses = uses;
    }

    static NamedAuthorizations of(Tx tx, List<CurrentClaim> all) {
        Set<CoverageId> coverages = all.stream()
                .filter(one -> isNumbered(one.document()))
                .map(one -> one.claim().subject().coverage())
                .collect(Collectors.toSet());
        return new NamedAuthorizations(coverages.isEmpty() ? Map.of() : Authorizations.uses(tx, coverages));
    }

    /// Those that a claim and its lines name, as far as they are known: of several with one number the newest that
    /// holds on the last day of what goes by it, else the newest.
    List<NamedAuthorization> of(CurrentClaim one) {
        return named(
                one.document(),
                uses.getOrDefault(one.claim().subject().coverage(), List.of()),
                (use, day, _) -> new Used(use, withClaim(use, one, day)));
    }

    /// Those that the claim of a visit would name, as if the visit were charged already.
    ///
    /// @param document what its claim would say
    /// @param visit that is typed, in place of how it was charged before
    static List<NamedAuthorization> typed(
            Tx tx, CoverageId coverage, ProfessionalClaim document, EncounterId visit, LocalDate serviceOn) {
        if (!isNumbered(document)) {
            return List.of();
        }
        return named(
                document,
                Authorizations.uses(tx, Set.of(coverage)).getOrDefault(coverage, List.of()),
                (use, _, lines) -> {
                    var own = new UsedVisit(visit, serviceOn, units(document, use.authorization(), lines));
                    AuthorizationUse whole = use.with(own);
                    return new Used(whole, whole.upTo(own));
                });
    }

    /// With all visits, and with those up to the claim.
    private record Used(AuthorizationUse whole, AuthorizationUse withClaim) {}

    /// Counts what was used.
    @FunctionalInterface
    private interface Counting {
        /// @param day last day of what goes by the authorization
        /// @param lines what goes by it
        Used count(AuthorizationUse use, LocalDate day, List<Integer> lines);
    }

    private static List<NamedAuthorization> named(
            ProfessionalClaim document, List<AuthorizationUse> known, Counting counting) {
        Optional<String> ofClaim = document.reference(AUTHORIZATION).map(AuthorizationFacts::normal);
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        ofClaim.ifPresent(number -> lines.put(number, new ArrayList<>()));
        for (int i = 0; i < document.lines().size(); i++) {
            int line = i + 1;
            number(document.lines().get(i))
                    .or(() -> ofClaim)
                    .ifPresent(number -> lines.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(line));
        }
        List<NamedAuthorization> named = new ArrayList<>();
        lines.forEach((number, some) -> {
            boolean isOfLines = !ofClaim.equals(Optional.of(number));
            lastDay(document, some)
                    .ifPresent(day -> newest(known, number, day).ifPresent(use -> {
                        Used used = counting.count(use, day, some);
                        named.add(new NamedAuthorization(used.whole(), used.withClaim(), some, isOfLines));
                    }));
        });
        return named;
    }

    private static boolean isNumbered(ProfessionalClaim document) {
        return document.reference(AUTHORIZATION).isPresent()
                || document.lines().stream().anyMatch(line -> number(line).isPresent());
    }

    /// A line's own number; numbers of other payers do not count.
    private static Optional<String> number(ServiceLine line) {
        return line.references().stream()
                .filter(reference ->
                        reference.payer().isEmpty() && reference.qualifier().equals(AUTHORIZATION))
                .map(reference -> AuthorizationFacts.normal(reference.value()))
                .findFirst();
    }

    /// Of these lines, of all when there are none.
    private static Optional<LocalDate> lastDay(ProfessionalClaim document, List<Integer> lines) {
        List<ServiceLine> all = document.lines();
        return (lines.isEmpty() ? all.stream() : lines.stream().map(line -> all.get(line - 1)))
                .map(ServiceLine::from)
                .max(Comparator.naturalOrder());
    }

    private static Optional<AuthorizationUse> newest(List<AuthorizationUse> all, String number, LocalDate day) {
        List<AuthorizationUse> known = all.stream()
                .filter(use -> use.authorization().facts().number().equals(number))
                .toList();
        return known.stream()
                .filter(use -> use.authorization().holdsOn(day))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /// Units of the lines that go by the number, in thousandths.
    private static long units(ProfessionalClaim document, Authorization authorization, List<Integer> lines) {
        return lines.stream()
                .map(line -> document.lines().get(line - 1))
                .filter(line -> line.unitType().equals("UN"))
                .filter(line -> authorization.facts().covers(line.procedure().code()))
                .mapToLong(
                        line -> new BigDecimal(line.units()).movePointRight(3).longValue())
                .sum();
    }

    /// A claim of several visits stands where its latest one does.
    private static AuthorizationUse withClaim(AuthorizationUse use, CurrentClaim one, LocalDate day) {
        List<UsedVisit> ofDay = use.visits().stream()
                .filter(visit -> !visit.serviceOn().isAfter(day))
                .toList();
        Optional<UsedVisit> own = ofDay.stream()
                .filter(visit -> visit.encounter().equals(one.claim().subject().encounter()))
                .filter(visit -> visit.serviceOn().equals(day))
                .findFirst()
                .or(() -> ofDay.isEmpty() ? Optional.empty() : Optional.of(ofDay.getLast()));
        return own.map(use::upTo).orElse(new AuthorizationUse(use.authorization(), List.of()));
    }
}
