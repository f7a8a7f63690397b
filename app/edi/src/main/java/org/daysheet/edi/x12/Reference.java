package org.daysheet.edi.x12;

/// A number somebody gave (REF).
///
/// @param qualifier REF01, such as G1 or 1L
/// @param value REF02
/// @param payer REF04-2 of an 837P: id of the other payer whose number it is; empty when of the one that is asked
public record Reference(String qualifier, String value, String payer) {
    /// A document that was frozen before payers were told apart names none.
    public Reference {
        payer = payer == null ? "" : payer;
    }

    /// A number of the payer that is asked.
    public Reference(String qualifier, String value) {
        this(qualifier, value, "");
    }

    /// Reads a REF.
    public static Reference read(Segment ref) {
        return new Reference(ref.text(1), ref.text(2), ref.component(4, 1).equals("2U") ? ref.component(4, 2) : "");
    }
}
