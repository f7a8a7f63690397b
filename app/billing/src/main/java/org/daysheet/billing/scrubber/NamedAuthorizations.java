package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.authorizations.UsedVisit;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.scrubber.Gates.NamedAuthorization;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;

/// The authorizations whose numbers claims and their lines name.
final class NamedAuthorizations {
    private static final String AUTHORIZATION = "G1";

    private final Map<CoverageId, List<AuthorizationUse>> uses;

    private NamedAuthorizations(Map<CoverageId, List<AuthorizationUse>> uses) {
        this.uses = uses;
    }

    static NamedAuthorizations of(Tx tx, List<CurrentClaim> all) {
        Set<CoverageId> coverages = all.stream()
                .filter(one -> one.document().reference(AUTHORIZATION).isPresent()
                        || one.document().lines().stream()
                                .anyMatch(line -> number(line).isPresent()))
                .map(one -> one.claim().subject().coverage())
                .collect(Collectors.toSet());
        return new NamedAuthorizations(coverages.isEmpty() ? Map.of() : Authorizations.uses(tx, coverages));
    }

    /// Those that a claim and its lines name, as far as they are known: of several with one number the newest that
    /// holds
    /// on the last day of what goes by it, else the newest.
    List<NamedAuthorization> of(CurrentClaim one) {
        Optional<String> ofClaim = one.document().reference(AUTHORIZATION).map(AuthorizationFacts::normal);
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        ofClaim.ifPresent(number -> lines.put(number, new ArrayList<>()));
        for (int i = 0; i < one.document().lines().size(); i++) {
            int line = i + 1;
            number(one.document().lines().get(i))
                    .or(() -> ofClaim)
                    .ifPresent(number -> lines.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(line));
        }
        List<NamedAuthorization> named = new ArrayList<>();
        lines.forEach((number, some) ->
                named(one, number, some, !ofClaim.equals(Optional.of(number))).ifPresent(named::add));
        return named;
    }

    /// A line's own number; numbers of other payers do not count.
    private static Optional<String> number(ServiceLine line) {
        return line.references().stream()
                .filter(reference ->
                        reference.payer().isEmpty() && reference.qualifier().equals(AUTHORIZATION))
                .map(reference -> AuthorizationFacts.normal(reference.value()))
                .findFirst();
    }

    private Optional<NamedAuthorization> named(
            CurrentClaim one, String number, List<Integer> lines, boolean isOfLines) {
        List<ServiceLine> all = one.document().lines();
        Optional<LocalDate> day = (lines.isEmpty()
                        ? all.stream()
                        : lines.stream().map(line -> all.get(line - 1)))
                .map(ServiceLine::from)
                .max(Comparator.naturalOrder());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        List<AuthorizationUse> known = uses.getOrDefault(one.claim().subject().coverage(), List.of()).stream()
                .filter(use -> use.authorization().facts().number().equals(number))
                .toList();
        return known.stream()
                .filter(use -> use.authorization().holdsOn(day.get()))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(use -> new NamedAuthorization(use, withClaim(use, one, day.get()), lines, isOfLines));
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
