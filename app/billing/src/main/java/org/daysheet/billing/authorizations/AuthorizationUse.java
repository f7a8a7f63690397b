package org.daysheet.billing.authorizations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An authorization with the visits that used it, the earliest first.
///
/// @param authorization what was allowed
/// @param visits what carries its number
public record AuthorizationUse(Authorization authorization, List<UsedVisit> visits) {
    /// With this many left, or fewer, another one has to be asked for.
    public static final int FEW = 2;

    public AuthorizationUse {
        visits = List.copyOf(visits);
    }

    /// Units of the procedures that are covered.
    public BigDecimal unitsUsed() {
        return units(visits);
    }

    /// Units of some visits.
    static BigDecimal units(List<UsedVisit> visits) {
        long thousandths = visits.stream().mapToLong(UsedVisit::thousandths).sum();
        BigDecimal exact = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /// Visits that may still be made, never below none; empty when they are not limited.
    public Optional<Integer> visitsLeft() {
        Integer allowed = authorization.facts().visits();
        return allowed == null ? Optional.empty() : Optional.of(Math.max(0, allowed - visits.size()));
    }

    /// Units that may still be given, never below none; empty when they are not limited.
    public Optional<BigDecimal> unitsLeft() {
        Integer allowed = authorization.facts().units();
        return allowed == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(allowed).subtract(unitsUsed()).max(BigDecimal.ZERO));
    }

    /// Whether few visits or units are left, or none.
    public boolean isNearlyUsed() {
        return visitsLeft().filter(left -> left <= FEW).isPresent()
                || unitsLeft()
                        .filter(left -> left.compareTo(BigDecimal.valueOf(FEW)) <= 0)
                        .isPresent();
    }

    /// Whether nothing is left.
    public boolean isUsedUp() {
        return visitsLeft().filter(left -> left == 0).isPresent()
                || unitsLeft().filter(left -> left.signum() == 0).isPresent();
    }

    /// Day of the latest visit that carries it, null before the first.
    public @Nullable LocalDate lastVisitOn() {
        return visits.isEmpty() ? null : visits.getLast().serviceOn();
    }

    /// With a visit as it is now, in place of how it was before.
    public AuthorizationUse with(UsedVisit visit) {
        List<UsedVisit> all = new ArrayList<>(visits);
        all.removeIf(other -> other.encounter().equals(visit.encounter()));
        all.add(visit);
        all.sort(Comparator.comparing(UsedVisit::serviceOn)
                .thenComparing(one -> one.encounter().value()));
        return new AuthorizationUse(authorization, all);
    }

    /// What was used when a visit was made, with that visit and all before it.
    public AuthorizationUse upTo(UsedVisit visit) {
        return new AuthorizationUse(authorization, visits.subList(0, visits.indexOf(visit) + 1));
    }
}
