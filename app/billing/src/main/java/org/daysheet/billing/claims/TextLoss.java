package org.daysheet.billing.claims;

/// A text that does not go out as it was entered.
///
/// @param path where in the document, such as `dependent.name`
/// @param entered as it stands in the books
/// @param sent as the claim says it
public record TextLoss(String path, String entered, String sent) {
    /// Where diagnoses stand that no claim of their visit has room for.
    public static final String DIAGNOSES = "diagnoses";
}
