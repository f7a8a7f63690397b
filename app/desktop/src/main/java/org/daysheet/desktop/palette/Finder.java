package org.daysheet.desktop.palette;

import java.util.List;

/// Searches the practice. Called beside the screen.
@FunctionalInterface
public interface Finder {
    /// Finds nothing.
    Finder NONE = (_, _) -> List.of();

    /// Patients by name, birth date or account number, claims by number, checks by number or amount.
    ///
    /// @param most how many of each kind at most
    List<Hit> find(String text, int most);
}
