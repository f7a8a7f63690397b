package org.daysheet.desktop.parts;

/// A short state in words, with how it should strike the eye.
///
/// @param text the words; they say everything, the colour only repeats it
/// @param tone how it strikes
public record Badge(String text, Tone tone) {
    /// How a state strikes the eye.
    public enum Tone {
        /// Nothing that should strike at all.
        QUIET,
        PLAIN,
        GOOD,
        BUSY,
        CAUTION,
        BAD
    }

    @Override
    public String toString() {
        return text;
    }
}
