package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.PaperShift;

/// A claim on CMS-1500 forms, as it would be printed now.
///
/// @param claim the claim
/// @param isRed whether it is for paper on which the form is printed in red
/// @param pdf the forms
/// @param title what stands above them
/// @param isUnsent whether it can still be counted as sent on paper
/// @param findings what has no room on the forms, in words
/// @param covers how many papers the claim announces, each with a cover sheet
/// @param last when it was printed last, in words; empty for never
/// @param shift how far everything on the forms is moved
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PaperPage(
        ClaimId claim,
        boolean isRed,
        byte[] pdf,
        String title,
        boolean isUnsent,
        List<String> findings,
        int covers,
        String last,
        PaperShift shift) {
    public PaperPage {
        findings = List.copyOf(findings);
    }
}
