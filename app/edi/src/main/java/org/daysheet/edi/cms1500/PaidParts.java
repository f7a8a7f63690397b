package org.daysheet.edi.cms1500;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.money.Money;

/// Box 29: what the patient and other payers paid, over the forms of a claim. No form says more than its total, but the
/// last one takes whatever is left.
final class PaidParts {
    private PaidParts() {}

    static List<Money> of(ProfessionalClaim claim, List<FormPart> parts) {
        List<Money> paid = new ArrayList<>();
        Money left = paid(claim);
        for (FormPart part : parts) {
            Money here = part.number() == parts.size() ? left : left.min(part.total());
            paid.add(here);
            left = left.minus(here);
        }
        return paid;
    }

    /// Blank when nobody is known to have paid anything.
    static void fill(PageTexts texts, ProfessionalClaim claim, Money paid) {
        if (claim.patientPaid() != null || !byOthers(claim).isZero()) {
            texts.amount(Box.PAID_DOLLARS, Box.PAID_CENTS, paid);
        }
    }

    private static Money paid(ProfessionalClaim claim) {
        Money patient = claim.patientPaid();
        return patient == null ? byOthers(claim) : byOthers(claim).plus(patient);
    }

    private static Money byOthers(ProfessionalClaim claim) {
        return Money.sum(claim.otherPayers().stream()
                .flatMap(other -> Stream.ofNullable(other.decision().paid())));
    }
}
