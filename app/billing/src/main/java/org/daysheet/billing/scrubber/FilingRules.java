package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.claims.FilingLimit.Basis;
import org.daysheet.billing.claims.Frequency;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// Whether the payer still takes the claim. What replaces a claim that the payer has is never kept back for it: payers
/// have days of their own for corrections, of which only those for appeals are known. What takes a claim back has no
/// limit.
final class FilingRules {
    private static final int NEAR_DAYS = 14;
    private static final String DAY = "lines[1].from";
    private static final String ORDER = "PST";

    private FilingRules() {}

    static void check(ProfessionalClaim claim, ScrubContext context, ScrubReport report) {
        if (claim.terms().frequency().matches("[178]")) {
            Frequency frequency = Frequency.of(claim.terms().frequency());
            ClaimRules.firstService(claim)
                    .flatMap(first -> context.filing()
                            .limit(frequency, first, earlierDecision(claim).orElse(null)))
                    .ifPresent(limit -> limit(claim, limit, context.today(), report));
        }
    }

    private static void limit(ProfessionalClaim claim, FilingLimit limit, LocalDate today, ScrubReport report) {
        long left = limit.daysLeft(today);
        boolean isPast = left < 0;
        boolean isNear = !isPast && left <= NEAR_DAYS;
        if (claim.terms().frequency().equals(Frequency.REPLACEMENT.code())) {
            report.when(isPast, ScrubRule.CORRECTION_LATE, "terms.frequency", limit.last(), since(limit));
            report.when(isNear, ScrubRule.CORRECTION_NEAR, "terms.frequency", left, limit.last(), since(limit));
            return;
        }
        String since = limit.basis() == Basis.SERVICE ? "" : ", " + since(limit);
        report.when(
                isPast && claim.terms().delayReason().isEmpty(),
                ScrubRule.TIMELY_FILING_PASSED,
                DAY,
                limit.last(),
                since);
        report.when(isNear, ScrubRule.TIMELY_FILING_NEAR, DAY, left, limit.last(), since);
    }

    private static String since(FilingLimit limit) {
        return switch (limit.basis()) {
            case SERVICE -> Texts.of("scrubber.since.service", limit.from());
            case EARLIER_DECISION -> Texts.of("scrubber.since.earlier", limit.from());
            case OWN_DECISION -> Texts.of("scrubber.since.own", limit.from());
        };
    }

    /// The day on which the payers before last decided; empty for a first payer and while none has.
    private static Optional<LocalDate> earlierDecision(ProfessionalClaim claim) {
        int own = ORDER.indexOf(claim.subscriber().sequence());
        return claim.otherPayers().stream()
                .filter(other -> ORDER.indexOf(other.coverage().sequence()) < own)
                .flatMap(other -> decisions(claim, other))
                .max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> decisions(ProfessionalClaim claim, OtherPayer other) {
        Stream<LocalDate> ofLines = claim.lines().stream()
                .flatMap(line -> line.extras().decisions().stream())
                .filter(decision -> decision.payerId().equals(other.payer().id()))
                .map(LineDecision::decidedOn)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(other.decision().decidedOn()), ofLines);
    }
}
