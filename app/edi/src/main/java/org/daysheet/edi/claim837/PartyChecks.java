package org.daysheet.edi.claim837;

import java.util.regex.Pattern;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.id.Npi;

/// Checks of names and addresses, wherever they stand in an 837P.
final class PartyChecks {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}([0-9]{4})?");

    private PartyChecks() {}

    /// An NPI without ten digits stops the billing provider's claims; a wrong check digit is left to the payer.
    static void npi(Segment nm1, Notes837 notes) {
        if (!nm1.is(8, "XX") || !nm1.has(9)) {
            return;
        }
        String npi = nm1.text(9);
        if (!TEN_DIGITS.matcher(npi).matches()) {
            String message = "A National Provider Identifier does not have ten digits.";
            if (nm1.is(1, "85")) {
                notes.error(nm1, 9, "npi-shape", message, "ten digits");
            } else {
                notes.warning(nm1, 9, "npi-shape", message, "ten digits");
            }
        } else if (!Npi.isValid(npi)) {
            notes.warning(nm1, 9, "npi-check-digit", "The check digit of a National Provider Identifier is wrong.", "");
        }
    }

    static void billingStreet(Segment n3, Notes837 notes) {
        if (Address.isBox(n3.text(1))) {
            notes.warning(
                    n3,
                    1,
                    "billing-po-box",
                    "The billing provider's address is a post-office box.",
                    "a street address");
        }
    }

    static void city(Segment n4, boolean billing, Notes837 notes) {
        String zip = n4.text(3);
        boolean domestic = !n4.has(4) || n4.is(4, "US");
        if (!domestic) {
            return;
        }
        if (!ZIP.matcher(zip).matches()) {
            notes.error(n4, 3, "zip-shape", "A ZIP code has neither five nor nine digits.", "five or nine digits");
        } else if (billing && zip.length() != 9) {
            notes.warning(
                    n4, 3, "billing-zip", "The billing provider's ZIP code lacks its last four digits.", "nine digits");
        }
    }

    static Address street(Segment n3, Address before) {
        return new Address(
                n3.text(1),
                n3.text(2),
                before.city(),
                before.state(),
                before.zip(),
                before.country(),
                before.subdivision());
    }

    static Address city(Segment n4, Address before) {
        return new Address(before.line1(), before.line2(), n4.text(1), n4.text(2), n4.text(3), n4.text(4), n4.text(7));
    }
}
