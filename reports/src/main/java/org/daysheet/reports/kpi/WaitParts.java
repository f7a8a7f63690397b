package org.daysheet.reports.kpi;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.store.Tx;

/// The claims behind figures of waiting, the slowest first.
final class WaitParts {
    private static final Comparator<Part.Waited> SLOWEST_FIRST = Comparator.comparingLong(Part.Waited::days)
            .thenComparing(Part.Waited::amount)
            .reversed()
            .thenComparing(Part.Waited::claimId);

    private WaitParts() {}

    /// Claims to first payers, by the days from charge entry to first sending.
    static Parts sending(Tx tx, Window window) {
        List<Part.Waited> claims = SendingQuery.firstSent(tx, window).stream()
                .filter(SentClaim::isFirstPayer)
                .map(claim -> new Part.Waited(
                        claim.claimId(), ChronoUnit.DAYS.between(claim.chargedOn(), claim.sentOn()), claim.charge()))
                .toList();
        return Parts.worst(claims, SLOWEST_FIRST, worst -> worst);
    }

    /// Claims first answered, by the days from first sending to the date of the remittance.
    static Parts answers(Tx tx, Window window) {
        List<Part.Waited> claims = new ArrayList<>();
        for (Adjudication answer : AnswerQuery.first(tx, window)) {
            var sentOn = answer.firstSentOn();
            if (sentOn != null) {
                long days = ChronoUnit.DAYS.between(sentOn, answer.paymentOn());
                claims.add(new Part.Waited(answer.claimId(), days, answer.charge()));
            }
        }
        return Parts.worst(claims, SLOWEST_FIRST, worst -> worst);
    }
}
