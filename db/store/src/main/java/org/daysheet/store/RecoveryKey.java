package org.daysheet.store;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// 160 random bits that open a practice when the passphrase is lost: printed at set-up, kept on paper, never on
/// this computer. Written as eight groups of four letters and digits without I, L, O, U, so that it survives
/// handwriting.
public final class RecoveryKey {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 32;
    private static final int GROUP = 4;

    private final String symbols;

    private RecoveryKey(String symbols) {
        this.symbols = symbols;
    }

    static RecoveryKey random(SecureRandom random) {
        var text = new StringBuilder(SYMBOLS);
        for (int i = 0; i < SYMBOLS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(text.toString());
    }

    /// Reads what a person typed: case, blanks and dashes do not matter, O reads as 0, I and L as 1. Empty when it
    /// cannot be a recovery key at all.
    public static Optional<RecoveryKey> parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean wellFormed = text.length() == SYMBOLS && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return wellFormed ? Optional.of(new RecoveryKey(text)) : Optional.empty();
    }

    /// The key for printing: eight groups of four, joined by dashes.
    public String printed() {
        var text = new StringBuilder();
        for (int i = 0; i < SYMBOLS; i += GROUP) {
            text.append(i == 0 ? "" : "-").append(symbols, i, i + GROUP);
        }
        return text.toString();
    }

    /// One of the eight groups, counted from 1: set-up asks for two of them typed back.
    public String group(int number) {
        if (number < 1 || number > SYMBOLS / GROUP) {
            throw new IllegalArgumentException("groups are numbered 1 to 8");
        }
        return symbols.substring((number - 1) * GROUP, number * GROUP);
    }

    char[] secret() {
        return symbols.toCharArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryKey key && symbols.equals(key.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
