package org.daysheet.reports.kpi;

import org.daysheet.reports.kpi.Adjudication.Line;
import org.daysheet.reports.kpi.Adjudication.Reason;
import org.daysheet.reports.kpi.Adjudication.Treatment;
import org.daysheet.types.money.Money;

/// How a first answer counts in the denial figures.
///
/// @param isUnpaidDenial paid nothing, and not because all of it is deductible, coinsurance, copay or what the contract
///     takes off beside them; a whole charge taken off as contractual is a denial, as it is for the work list
/// @param hasDeniedLine the claim or a line of it was denied
/// @param isResolved nothing is left to do but to bill the patient or the next payer
/// @param deniedCharges charges of denied lines; the claim's charge when it was denied as a whole
public record Verdict(boolean isUnpaidDenial, boolean hasDeniedLine, boolean isResolved, Money deniedCharges) {
    private static final String DENIED = "4";

    static Verdict of(Adjudication answer) {
        boolean isPairLoose = !paired(answer).isZero();
        Money denied = Money.ZERO;
        Money contested = contestable(answer.adjustments());
        for (Line line : answer.lines()) {
            Money open = contestable(line.adjustments());
            boolean hasLoosePair = isPairLoose
                    && line.adjustments().stream().anyMatch(reason -> reason.treatment() == Treatment.PAIRED);
            if (line.paid().isZero()
                    && line.charge().isPositive()
                    && (open.isPositive() || hasLoosePair || line.isRefused())) {
                denied = denied.plus(line.charge());
            }
            contested = contested.plus(open.abs());
        }
        boolean isWhole = answer.paid().isZero()
                && answer.charge().isPositive()
                && (answer.isRefused() || contestable(answer.adjustments()).isPositive());
        if (isWhole) {
            denied = answer.charge();
        }
        boolean hasDenied = denied.isPositive();
        boolean isUnpaid = answer.paid().isZero() && hasDenied;
        boolean isResolved = !hasDenied
                && contested.isZero()
                && !isPairLoose
                && !answer.statusCode().equals(DENIED);
        return new Verdict(isUnpaid, hasDenied, isResolved, denied);
    }

    private static Money contestable(Iterable<Reason> reasons) {
        return sum(reasons, Treatment.CONTESTABLE);
    }

    private static Money paired(Adjudication answer) {
        Money total = sum(answer.adjustments(), Treatment.PAIRED);
        for (Line line : answer.lines()) {
            total = total.plus(sum(line.adjustments(), Treatment.PAIRED));
        }
        return total;
    }

    private static Money sum(Iterable<Reason> reasons, Treatment treatment) {
        Money total = Money.ZERO;
        for (Reason reason : reasons) {
            if (reason.treatment() == treatment) {
                total = total.plus(reason.amount());
            }
        }
        return total;
    }
}
