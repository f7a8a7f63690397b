package org.daysheet.billing.authorizations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.patients.Period;
import org.daysheet.types.id.CoverageId;

/// Which payer gave which number. A number at a visit is of the coverages of that day under which it was written down;
/// one that nobody wrote down is of the first. What a later payer allowed is not typed at the visit: it is the newest
/// entry under its coverage that holds on the day and is about something that was done. Pure.
public final class NumberOwners {
    private final LocalDate day;
    private final Set<String> procedures;
    private final String authorization;
    private final String referral;
    private final List<Holder> holders;
    private final Map<CoverageId, List<Authorization>> known;

    /// A coverage of the patient.
    ///
    /// @param order 1 for the one that is asked first
    /// @param period when it holds
    public record Holder(CoverageId coverage, int order, Period period) {}

    /// @param day of the visit
    /// @param procedures what was done
    /// @param authorization the visit's number of an authorization, empty when it has none
    /// @param referral the visit's number of a referral, empty when it has none
    /// @param holders the patient's coverages
    /// @param known what was written down under them, the newest first
    public NumberOwners(
            LocalDate day,
            Collection<String> procedures,
            String authorization,
            String referral,
            Collection<Holder> holders,
            Map<CoverageId, List<Authorization>> known) {
        this.day = day;
        this.procedures = Set.copyOf(procedures);
        this.authorization = authorization.strip();
        this.referral = referral.strip();
        this.holders =
                holders.stream().filter(holder -> holder.period().contains(day)).toList();
        this.known = Map.copyOf(known);
    }

    /// The numbers that the payer of a coverage gave.
    ///
    /// @param goesByReferral whether this payer asks for a referral and not for an authorization
    public PayerNumbers of(CoverageId coverage, boolean goesByReferral) {
        String own = isOf(coverage, authorization) ? authorization : "";
        String sent = isOf(coverage, referral) ? referral : "";
        String later = allowed(coverage).map(one -> one.facts().number()).orElse("");
        return goesByReferral
                ? new PayerNumbers(own, sent.isEmpty() ? later : sent)
                : new PayerNumbers(own.isEmpty() ? later : own, sent);
    }

    /// Whether the payer of a coverage gave a number.
    public boolean isOf(CoverageId coverage, String number) {
        if (number.isBlank()) {
            return false;
        }
        String normal = AuthorizationFacts.normal(number);
        Set<CoverageId> owners = holders.stream()
                .map(Holder::coverage)
                .filter(holder -> known.getOrDefault(holder, List.of()).stream()
                        .anyMatch(one -> one.facts().number().equals(normal)))
                .collect(Collectors.toSet());
        return owners.isEmpty() ? isFirst(coverage) : owners.contains(coverage);
    }

    /// What the payer of a coverage that is not asked first allowed, when the visit does not carry a number of it.
    Optional<Authorization> allowed(CoverageId coverage) {
        if (order(coverage) <= 1 || isOf(coverage, authorization)) {
            return Optional.empty();
        }
        return known.getOrDefault(coverage, List.of()).stream()
                .filter(one -> one.holdsOn(day))
                .filter(one -> procedures.stream().anyMatch(one.facts()::covers))
                .max(Comparator.comparingLong(Authorization::id));
    }

    private boolean isFirst(CoverageId coverage) {
        int own = order(coverage);
        return holders.stream().noneMatch(holder -> holder.order() < own);
    }

    private int order(CoverageId coverage) {
        return holders.stream()
                .filter(holder -> holder.coverage().equals(coverage))
                .mapToInt(Holder::order)
                .findFirst()
                .orElse(1);
    }
}
