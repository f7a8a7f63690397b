package org.daysheet.edi.cms1500;

/// Something of a claim that the form has no room for.
///
/// @param kind what became of it
/// @param page which form of the claim, from 1
/// @param box the box, such as 1a or 24F.2
/// @param whole all of it
/// @param printed what stands in the box
public record FormFinding(Kind kind, int page, String box, String whole, String printed) {
    /// What becomes of what does not fit.
    public enum Kind {
        /// Its end is missing: the box is too small.
        CUT,
        /// It is missing: something else has the box.
        LEFT_OUT
    }
}
