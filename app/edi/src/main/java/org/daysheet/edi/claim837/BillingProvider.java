package org.daysheet.edi.claim837;

import java.util.List;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Who bills (837P TR3 loops 2000A, 2010AA, 2010AB).
///
/// @param organization whether an organisation; its name is then `name.last`
/// @param name the name
/// @param npi ten digits
/// @param taxonomy PRV*BI, empty where not sent
/// @param taxIdKind EI employer or SY social security number
/// @param taxId nine digits
/// @param address street address with nine-digit ZIP
/// @param contact PER*IC, {@link Contact#NONE} when the submitter's serves
/// @param payTo where payment goes when elsewhere, null otherwise
/// @param references REF 0B, 1G of the provider
/// @param payToPlan the plan that claims money back, null but for subrogation
public record BillingProvider(
        boolean organization,
        PersonName name,
        String npi,
        String taxonomy,
        String taxIdKind,
        String taxId,
        Address address,
        Contact contact,
        @Nullable Address payTo,
        List<Reference> references,
        @Nullable PayToPlan payToPlan) {
    public BillingProvider {
        references = List.copyOf(references);
    }
}
