package org.daysheet.edi.x12;

/// A number somebody gave (REF).
///
/// @param qualifier REF01, such as G1 or 1L
/// @param value REF02
public record Reference(String qualifier, String value) {
    /// Reads a REF.
    public static Reference read(Segment ref) {
        return new Reference(ref.text(1), ref.text(2));
    }
}
