package org.daysheet.edi.claim837;

import java.util.List;

/// Refusal to write a claim file, with every reason; nothing was written.
public final class ClaimNotWritable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ClaimNotWritable(List<Problem> problems) {
        super("claim file not written: " + problems);
        this.problems = List.copyOf(problems);
    }

    /// Why, claim by claim.
    public List<Problem> problems() {
        return problems;
    }

    /// One reason.
    ///
    /// @param controlNumber CLM01 of the claim, empty when it is about the file
    /// @param element such as NM109
    /// @param message what is wrong and what is expected
    public record Problem(String controlNumber, String element, String message) {}
}
