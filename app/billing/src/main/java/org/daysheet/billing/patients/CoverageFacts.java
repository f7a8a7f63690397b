package org.daysheet.billing.patients;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What is known about a patient's entitlement under one payer.
///
/// @param payer who adjudicates
/// @param order 1 primary, 2 secondary, 3 tertiary
/// @param memberNumber as on the card
/// @param groupNumber empty when none
/// @param planName empty when none
/// @param relationship what the patient is to the subscriber
/// @param subscriber who holds the policy, null when the patient does
/// @param period when it holds
/// @param copay what the card says is due at a visit
/// @param mspReason why Medicare is not primary (SBR05), empty when it does not apply
/// @param mspAskedOn when the patient was last asked whether another insurance pays before Medicare, null when that was
///     never written down
public record CoverageFacts(
        PayerId payer,
        int order,
        String memberNumber,
        String groupNumber,
        String planName,
        Relationship relationship,
        @Nullable Subscriber subscriber,
        Period period,
        Money copay,
        String mspReason,
        @Nullable LocalDate mspAskedOn) {
    public CoverageFacts {
        memberNumber = memberNumber.strip();
        groupNumber = groupNumber.strip();
        planName = planName.strip();
        mspReason = mspReason.strip();
        if (order < 1 || order > 3 || memberNumber.isEmpty()) {
            throw new IllegalArgumentException("a coverage has an order from 1 to 3 and a member number");
        }
        if ((relationship == Relationship.SELF) != (subscriber == null)) {
            throw new IllegalArgumentException("a subscriber is named exactly when it is not the patient");
        }
    }

    /// One of which nobody was asked about Medicare.
    public CoverageFacts(
            PayerId payer,
            int order,
            String memberNumber,
            String groupNumber,
            String planName,
            Relationship relationship,
            @Nullable Subscriber subscriber,
            Period period,
            Money copay,
            String mspReason) {
        this(
                payer,
                order,
                memberNumber,
                groupNumber,
                planName,
                relationship,
                subscriber,
                period,
                copay,
                mspReason,
                null);
    }

    /// The same after the patient was asked on a day whether another insurance pays before Medicare.
    public CoverageFacts askedOn(@Nullable LocalDate day) {
        return new CoverageFacts(
                payer,
                order,
                memberNumber,
                groupNumber,
                planName,
                relationship,
                subscriber,
                period,
                copay,
                mspReason,
                day);
    }

    /// A coverage the patient holds, from a day on.
    public static CoverageFacts ofPatient(PayerId payer, int order, String memberNumber, Period period) {
        return new CoverageFacts(payer, order, memberNumber, "", "", Relationship.SELF, null, period, Money.ZERO, "");
    }

    /// Who holds the policy when that is not the patient.
    public Optional<Subscriber> otherSubscriber() {
        return Optional.ofNullable(subscriber);
    }

    /// Whether an organization holds the policy: the employer of the patient, as in workers' compensation, whose name
    /// stands where a person's last name would.
    public boolean isOfOrganization() {
        return relationship == Relationship.EMPLOYEE
                && subscriber != null
                && subscriber.name().first().isEmpty();
    }

    /// P, S or T (837 SBR01).
    public String sequence() {
        return String.valueOf("PST".charAt(order - 1));
    }
}
