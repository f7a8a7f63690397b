package org.daysheet.billing.encounters;

/// What a claim tells its payer in words (837P TR3 2300 NTE; CMS-1500 box 19).
///
/// @param kind what the words are about
/// @param text the words, empty when nothing is told; a claim has room for 80 characters
public record ClaimNote(Kind kind, String text) {
    /// What a note is about (NTE01).
    public enum Kind {
        /// Anything.
        ADD,
        /// A certification: what was certified, by whom.
        CER,
        /// Goals, the chance of rehabilitation, and plans for going home.
        DCP,
        /// A diagnosis, in words.
        DGN,
        /// Where a third party is responsible, and how.
        TPO
    }

    /// Nothing is told.
    public static final ClaimNote NONE = new ClaimNote(Kind.ADD, "");

    public ClaimNote {
        text = text.strip();
        kind = text.isEmpty() ? Kind.ADD : kind;
    }

    /// About anything.
    public static ClaimNote of(String text) {
        return new ClaimNote(Kind.ADD, text);
    }

    public boolean isNone() {
        return text.isEmpty();
    }
}
