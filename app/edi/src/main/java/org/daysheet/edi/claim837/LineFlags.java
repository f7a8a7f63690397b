package org.daysheet.edi.claim837;

/// Yes-or-nothing indicators of a line (837P SV109, SV111, SV112, SV115).
///
/// @param emergency SV109 Y
/// @param epsdt SV111 Y
/// @param familyPlanning SV112 Y
/// @param copayExempt SV115 0
public record LineFlags(boolean emergency, boolean epsdt, boolean familyPlanning, boolean copayExempt) {
    /// None of them.
    public static final LineFlags NONE = new LineFlags(false, false, false, false);
}
