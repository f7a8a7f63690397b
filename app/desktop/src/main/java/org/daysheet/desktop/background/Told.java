package org.daysheet.desktop.background;

/// A result of work that can say in one sentence what came of it.
public interface Told {
    /// What came of it.
    String told();

    /// Whether nothing is left for a person to look at.
    boolean isGood();
}
