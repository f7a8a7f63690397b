package org.daysheet.billing.practice;

import java.util.List;

/// What claims to a payer say about price, payment and signatures, in the codes of the claim (837P TR3 loop 2300).
///
/// @param acceptance whether the practice takes the payer's price (CLM07): A yes, B for laboratory services only, C no
/// @param benefits whether the payer pays the practice (CLM08): Y yes, N no, W the patient refuses
/// @param release what the patient agreed to (CLM09): Y signed that facts may be told, I informed consent by law
/// @param isSignedByProvider whether the practice signed for a patient who was not there (CLM10 P)
public record AssignmentTerms(String acceptance, String benefits, String release, boolean isSignedByProvider) {
    /// The codes of {@link #acceptance}.
    public static final List<String> ACCEPTANCES = List.of("A", "B", "C");

    /// The codes of {@link #benefits}.
    public static final List<String> BENEFITS = List.of("Y", "N", "W");

    /// The codes of {@link #release}.
    public static final List<String> RELEASES = List.of("Y", "I");

    /// The practice takes the price, is paid, and has the patient's signature.
    public static final AssignmentTerms USUAL = new AssignmentTerms("A", "Y", "Y", false);

    public AssignmentTerms {
        if (!ACCEPTANCES.contains(acceptance) || !BENEFITS.contains(benefits) || !RELEASES.contains(release)) {
            throw new IllegalArgumentException("terms of assignment are in the codes of CLM07, CLM08 and CLM09");
        }
    }
}
