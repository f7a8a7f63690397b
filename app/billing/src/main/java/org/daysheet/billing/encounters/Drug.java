package org.daysheet.billing.encounters;

/// The drug given with a service (837P loop 2410).
///
/// @param ndc eleven digits without dashes
/// @param thousandths quantity times 1,000
/// @param unit F2, GR, ME, ML or UN
public record Drug(String ndc, long thousandths, String unit) {
    public Drug {
        if (!ndc.matches("[0-9]{11}") || thousandths <= 0 || !unit.matches("F2|GR|ME|ML|UN")) {
            throw new IllegalArgumentException("a drug has eleven digits, a quantity and a unit");
        }
    }
}
