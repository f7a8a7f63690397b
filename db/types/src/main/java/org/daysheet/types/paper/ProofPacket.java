package org.daysheet.types.paper;

import java.util.List;

/// What proves that a claim was sent in time, part by part, as it goes on paper.
///
/// @param title of the whole
/// @param foot stands at the foot of each page, before its number
/// @param parts in order; the first is the cover
public record ProofPacket(String title, String foot, List<Part> parts) {
    public ProofPacket {
        parts = List.copyOf(parts);
    }

    /// One part under its heading.
    ///
    /// @param heading what it is about
    /// @param facts names and values
    /// @param words sentences
    /// @param raw segments as they were sent or came, letter by letter
    /// @param beginsPage whether it begins on a page of its own
    public record Part(
            String heading, List<CoverPage.Fact> facts, List<String> words, List<String> raw, boolean beginsPage) {
        public Part {
            facts = List.copyOf(facts);
            words = List.copyOf(words);
            raw = List.copyOf(raw);
        }
    }
}
