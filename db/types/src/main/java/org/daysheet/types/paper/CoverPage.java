package org.daysheet.types.paper;

import java.util.List;

/// The first sheet of papers that follow a claim, so that the payer finds the claim they belong to.
///
/// @param controlNumber number under which the claim announces the papers, empty when it announces none
/// @param papers what they are and how they come, in words
/// @param from name and address of the practice, line by line
/// @param to name and address of the payer, line by line
/// @param facts what the payer looks the claim up by, in order
public record CoverPage(String controlNumber, String papers, List<String> from, List<String> to, List<Fact> facts) {
    /// Something about the claim.
    ///
    /// @param name what it is
    /// @param value as the claim says it
    public record Fact(String name, String value) {}

    public CoverPage {
        from = List.copyOf(from);
        to = List.copyOf(to);
        facts = List.copyOf(facts);
    }
}
