package org.daysheet.desktop.founding;

import org.daysheet.desktop.parts.Texts;

/// How hard a passphrase is to guess, roughly: by its length and how many different letters it has.
public enum Strength {
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    private static final int LEAST_LENGTH = 12;
    private static final int FAIR_POINTS = 26;
    private static final int STRONG_POINTS = 36;

    /// The strength of a passphrase. A point for each letter and each different letter, some for digits or signs and
    /// for more than one word.
    public static Strength of(String passphrase) {
        if (passphrase.length() < LEAST_LENGTH) {
            return TOO_SHORT;
        }
        int different = (int) passphrase.chars().distinct().count();
        boolean hasWords = passphrase.strip().contains(" ") || passphrase.contains("-");
        boolean hasSigns = passphrase.chars().anyMatch(c -> !Character.isLetter(c) && c != ' ');
        int points = passphrase.length() + different + (hasWords ? 3 : 0) + (hasSigns ? 3 : 0);
        return points >= STRONG_POINTS ? STRONG : points >= FAIR_POINTS && different > 6 ? FAIR : WEAK;
    }

    /// The strength in words, and what would help.
    public String words() {
        return Texts.of("founding.strength." + name());
    }
}
