package org.daysheet.billing.practice;

import java.time.ZoneId;
import java.util.List;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;

/// What it takes to begin the books of a practice.
///
/// @param facts what is known about it; the rest can follow
/// @param zone where it is on the clock: decides the business date
/// @param isDemo whether everything in it is invented
/// @param providers who works there from the first day on
/// @param payers whom it bills from the first day on
public record NewPractice(
        PracticeFacts facts, ZoneId zone, boolean isDemo, List<ProviderFacts> providers, List<PayerFacts> payers) {
    public NewPractice {
        providers = List.copyOf(providers);
        payers = List.copyOf(payers);
    }

    /// A practice whose providers and payers are entered later.
    public NewPractice(PracticeFacts facts, ZoneId zone, boolean isDemo) {
        this(facts, zone, isDemo, List.of(), List.of());
    }

    /// Reads the three facts without which no practice can bill.
    ///
    /// @throws BillingException naming the one that is wrong
    public static NewPractice parse(String name, String npi, String taxId, ZoneId zone) {
        if (name.isBlank()) {
            throw new BillingException("practice.new.name-missing");
        }
        Npi checkedNpi = Npi.parse(npi).orElseThrow(() -> new BillingException("practice.new.npi-wrong", npi));
        TaxId checkedTaxId = TaxId.parse(taxId).orElseThrow(() -> new BillingException("practice.new.tax-id-wrong"));
        return new NewPractice(PracticeFacts.of(name, checkedNpi, checkedTaxId), zone, false);
    }
}
