package org.daysheet.edi.cms1500;

import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Address;

/// Whom the form goes to, above it, and boxes 1 and 1a.
final class PayerBoxes {
    private PayerBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim) {
        Address address = claim.payer().address();
        texts.put(Box.CARRIER_NAME, BoxWords.plain(claim.payer().name()));
        texts.put(Box.CARRIER_STREET, BoxWords.plain(address.line1()));
        texts.put(Box.CARRIER_STREET_2, BoxWords.plain(address.line2()));
        texts.put(Box.CARRIER_CITY, BoxWords.cityLine(address));
        texts.mark(Insurance.box(claim.subscriber()));
        texts.put(Box.INSURED_ID, BoxWords.plain(claim.subscriber().memberId()));
    }
}
