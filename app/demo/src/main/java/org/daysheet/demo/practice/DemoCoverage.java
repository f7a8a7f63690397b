package org.daysheet.demo.practice;

import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One entitlement of an invented patient.
///
/// @param order 1 primary, 2 secondary
/// @param groupNumber empty when none
/// @param subscriber null when the patient is
/// @param copay due at a visit
/// @param forwards whether the payer before this one sends its claims on by itself
public record DemoCoverage(
        DemoPayer payer,
        int order,
        String memberNumber,
        String groupNumber,
        Relationship relationship,
        @Nullable Subscriber subscriber,
        Period period,
        Money copay,
        boolean forwards) {
    DemoCoverage during(Period other) {
        return new DemoCoverage(
                payer, order, memberNumber, groupNumber, relationship, subscriber, other, copay, forwards);
    }

    /// The same policy for a relative of its subscriber.
    DemoCoverage asDependent(Relationship relative, Subscriber holder) {
        return new DemoCoverage(payer, order, memberNumber, groupNumber, relative, holder, period, copay, forwards);
    }
}
