package org.daysheet.billing.scrubber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/// The authorizations whose numbers claims name.
final class NamedAuthorizations {
    private static final String AUTHORIZATION = "G1";

    private final Map<CoverageId, List<AuthorizationUse>> uses;

    private NamedAuthorizations(Map<CoverageId, List<AuthorizationUse>> uses) {
        this.uses = uses;
    }

    static NamedAuthorizations of(Tx tx, List<CurrentClaim> all) {
        Set<CoverageId> coverages = all.stream()
                .filter(one -> one.document().reference(AUTHORIZATION).isPresent())
                .map(one -> one.claim().subject().coverage())
                .collect(Collectors.toSet());
        return new NamedAuthorizations(coverages.isEmpty() ? Map.of() : Authorizations.uses(tx, coverages));
    }

    /// The one a claim names, null when it names none that is known: of several with the number the newest that holds
    /// on its last day, else the newest.
    @Nullable
    NamedAuthorization of(CurrentClaim one) {
        return use(one.document(), uses.getOrDefault(one.claim().subject().coverage(), List.of()))
                .map(use -> named(use, one, lastDay(one.document()).orElseThrow()))
                .orElse(null);
    }

    /// The one the claim of a visit would name, as if the visit were charged already.
    ///
    /// @param document what its claim would say
    /// @param visit that is typed, in place of how it was charged before
    static @Nullable NamedAuthorization typed(
            Tx tx, CoverageId coverage, ProfessionalClaim document, EncounterId visit, LocalDate serviceOn) {
        if (document.reference(AUTHORIZATION).isEmpty()) {
            return null;
        }
        List<AuthorizationUse> known = Authorizations.uses(tx, Set.of(coverage)).getOrDefault(coverage, List.of());
        return use(document, known)
                .map(use -> {
                    var own = new UsedVisit(visit, serviceOn, units(document, use.authorization()));
                    AuthorizationUse whole = use.with(own);
                    return new NamedAuthorization(whole, whole.upTo(own));
                })
                .orElse(null);
    }

    /// Units of the lines that go by the claim's number, in thousandths.
    private static long units(ProfessionalClaim document, Authorization authorization) {
        return document.lines().stream()
                .filter(line -> line.unitType().equals("UN"))
                .filter(line -> line.references().stream()
                        .noneMatch(reference -> reference.qualifier().equals(AUTHORIZATION)))
                .filter(line -> authorization.facts().covers(line.procedure().code()))
                .mapToLong(
                        line -> new BigDecimal(line.units()).movePointRight(3).longValue())
                .sum();
    }

    private static Optional<LocalDate> lastDay(ProfessionalClaim document) {
        return document.lines().stream().map(ServiceLine::from).max(Comparator.naturalOrder());
    }

    private static Optional<AuthorizationUse> use(ProfessionalClaim document, List<AuthorizationUse> all) {
        Optional<LocalDate> day = lastDay(document);
        Optional<String> number = document.reference(AUTHORIZATION).map(AuthorizationFacts::normal);
        if (day.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        List<AuthorizationUse> known = all.stream()
                .filter(use -> use.authorization().facts().number().equals(number.get()))
                .toList();
        return known.stream()
                .filter(use -> use.authorization().holdsOn(day.get()))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /// A claim of several visits stands where its latest one does.
    private static NamedAuthorization named(AuthorizationUse use, CurrentClaim one, LocalDate day) {
        List<UsedVisit> ofDay = use.visits().stream()
                .filter(visit -> !visit.serviceOn().isAfter(day))
                .toList();
        Optional<UsedVisit> own = ofDay.stream()
                .filter(visit -> visit.encounter().equals(one.claim().subject().encounter()))
                .filter(visit -> visit.serviceOn().equals(day))
                .findFirst()
                .or(() -> ofDay.isEmpty() ? Optional.empty() : Optional.of(ofDay.getLast()));
        return new NamedAuthorization(
                use, own.map(use::upTo).orElse(new AuthorizationUse(use.authorization(), List.of())));
    }
}
