package org.daysheet.desktop.background;

/// A result of work that can say in one sentence what came of it.
public interface Told {
    /// A result of which only the words are left.
    record Words(String told, boolean isGood) implements Told {}

    /// Good news.
    static Told good(String words) {
        return new Words(words, true);
    }

    /// What came of it.
    String told();

    /// Whether nothing is left for a person to look at.
    boolean isGood();
}
