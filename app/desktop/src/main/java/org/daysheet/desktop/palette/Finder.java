package org.daysheet.desktop.palette;

import java.util.List;

/// Searches the practice. Called beside the screen.
@FunctionalInterface
public interface Finder {
    /// Finds nothing.
    Finder NONE = (_, _) -> List.of();

    /// Patients by name, birth date or account number, visits by name and day, claims by number, checks by number
    /// or amount.
    ///
    /// @param most how many of each kind at most
    List<Hit> find(String text, int most);

    /// Patients who were seen last, for when nothing is typed.
    default List<Hit> lately(int most) {
        return List.of();
    }
}
