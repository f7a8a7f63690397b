package org.daysheet.desktop;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.founding.BillsAs;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.types.id.Npi;

/// Reads the form for a new practice.
///
/// @param texts what was typed
record FoundingFacts(Map<FoundingField, String> texts) {
    /// The practice with its first provider and payer. Claims name the practice as billing provider, or the person who
    /// alone is the practice when that was chosen.
    NewPractice practice(ZoneId zone) {
        PracticeFacts known = NewPractice.parse(
                        text(FoundingField.NAME), text(FoundingField.NPI), text(FoundingField.TAX_ID), zone)
                .facts();
        ProviderFacts provider = provider();
        boolean isSole = text(FoundingField.BILLS_AS).equals(BillsAs.PERSON.name());
        PracticeFacts facts = new PracticeFacts(
                known.name(),
                isSole ? provider.name() : null,
                known.npi(),
                known.taxId(),
                isSole ? provider.taxonomy() : "",
                new PostalAddress(
                        text(FoundingField.STREET),
                        "",
                        text(FoundingField.CITY),
                        text(FoundingField.STATE).toUpperCase(Locale.ROOT),
                        text(FoundingField.ZIP)),
                PostalAddress.NONE,
                Contact.NONE,
                Submitter.NONE);
        return new NewPractice(facts, zone, false, List.of(provider), payers());
    }

    private ProviderFacts provider() {
        String npi = text(FoundingField.PROVIDER_NPI);
        return ProviderFacts.rendering(
                PersonName.of(text(FoundingField.LAST), text(FoundingField.FIRST)),
                Npi.parse(npi).orElseThrow(() -> new BillingException("practice.new.npi-wrong", npi)),
                text(FoundingField.TAXONOMY).toUpperCase(Locale.ROOT));
    }

    /// None when the first payer is entered later.
    private List<PayerFacts> payers() {
        return text(FoundingField.PAYER).isEmpty()
                ? List.of()
                : List.of(PayerFacts.of(
                        text(FoundingField.PAYER), text(FoundingField.PAYER_CODE), text(FoundingField.PAYER_KIND)));
    }

    private String text(FoundingField field) {
        return texts.getOrDefault(field, "");
    }
}
