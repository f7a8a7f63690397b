package org.daysheet.edi.x12;

/// The characters that structure an interchange, as its ISA declares them.
///
/// @param element between elements
/// @param component within composites
/// @param repetition between repetitions; 0 where the interchange has none (before 5010)
/// @param segment ends a segment
public record Separators(char element, char component, char repetition, char segment) {
    /// What we write: `*`, `:`, `^`, `~`.
    public static final Separators USUAL = new Separators('*', ':', '^', '~');

    private static final int HIGHEST_BYTE = 255;

    public Separators {
        if (element > HIGHEST_BYTE || component > HIGHEST_BYTE || repetition > HIGHEST_BYTE || segment > HIGHEST_BYTE) {
            throw new IllegalArgumentException("separators are single bytes");
        }
        if (element == segment || element == component || component == segment) {
            throw new IllegalArgumentException("separators must differ");
        }
    }

    /// Whether a character could separate: not a letter, digit or blank.
    public static boolean canSeparate(int character) {
        boolean digit = character >= '0' && character <= '9';
        boolean letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
        return !digit && !letter && character != ' ' && character != 0;
    }

    /// Whether the text holds one of these separators.
    public boolean occurIn(String text) {
        return text.indexOf(element) >= 0
                || text.indexOf(component) >= 0
                || text.indexOf(segment) >= 0
                || (repetition != 0 && text.indexOf(repetition) >= 0);
    }
}
