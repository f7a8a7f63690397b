package org.daysheet.edi.claim837;

import java.util.List;
import java.util.Optional;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The frozen content of one professional claim: source of both the 837P and the CMS-1500. Plain records of
/// texts, dates and cents all the way down; nothing in it is looked up later. Texts are empty where absent,
/// lists never null.
///
/// @param partners submitter and receiver
/// @param billingProvider who bills
/// @param subscriber who holds the policy
/// @param dependent the patient when not the subscriber, null otherwise
/// @param payer who is asked to pay
/// @param terms the CLM
/// @param dates claim DTP: 431 onset, 439 accident, 435 admission, 096 discharge ...
/// @param references claim REF: G1 prior authorisation, 9F referral, F8 payer's claim number, X4 CLIA ...
/// @param note NTE, null when none
/// @param patientPaid AMT*F5, null when not sent
/// @param diagnoses one to twelve, the principal first
/// @param providers rendering, referring, supervising, facility
/// @param lines one to fifty services, numbered by their order
/// @param otherPayers loop 2320: those that decided before and those that will be asked later, at most ten
/// @param extras what few claims say, {@link ClaimExtras#NONE} for most
public record ProfessionalClaim(
        TradingPartners partners,
        BillingProvider billingProvider,
        Subscriber subscriber,
        @Nullable Dependent dependent,
        ClaimPayer payer,
        ClaimTerms terms,
        List<QualifiedDate> dates,
        List<Reference> references,
        @Nullable Note note,
        @Nullable Money patientPaid,
        List<Diagnosis> diagnoses,
        ClaimProviders providers,
        List<ServiceLine> lines,
        List<OtherPayer> otherPayers,
        ClaimExtras extras) {
    public ProfessionalClaim {
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
        otherPayers = Absent.orEmpty(otherPayers);
        extras = Absent.or(extras, ClaimExtras.NONE);
    }

    /// The claim as a file says it, without what only paper says.
    public ProfessionalClaim sent() {
        return new ProfessionalClaim(
                partners,
                billingProvider,
                subscriber,
                dependent,
                payer,
                terms,
                dates,
                references,
                note,
                patientPaid,
                diagnoses,
                providers,
                lines,
                otherPayers,
                extras.sent());
    }

    /// CLM01.
    public String controlNumber() {
        return terms.controlNumber();
    }

    /// Whether the patient holds the policy (SBR02 18).
    public boolean subscriberIsPatient() {
        return dependent == null;
    }

    /// Sum of the line charges; equals CLM02 on a sound claim.
    public Money lineTotal() {
        return Money.sum(lines.stream().map(ServiceLine::charge));
    }

    /// The first claim reference of a kind, such as F8.
    public Optional<String> reference(String qualifier) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals(qualifier))
                .map(Reference::value)
                .findFirst();
    }

    /// The first claim date of a kind, such as 439.
    public Optional<QualifiedDate> date(String qualifier) {
        return dates.stream().filter(date -> date.qualifier().equals(qualifier)).findFirst();
    }
}
