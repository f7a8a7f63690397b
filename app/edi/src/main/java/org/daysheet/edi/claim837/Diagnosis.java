package org.daysheet.edi.claim837;

/// One diagnosis (837P HI).
///
/// @param qualifier ABK principal and ABF other of ICD-10; BK and BF of ICD-9
/// @param code without a dot
public record Diagnosis(String qualifier, String code) {
    /// The principal diagnosis of an ICD-10 claim.
    public static Diagnosis principal(String code) {
        return new Diagnosis("ABK", code);
    }

    /// A further diagnosis of an ICD-10 claim.
    public static Diagnosis other(String code) {
        return new Diagnosis("ABF", code);
    }
}
