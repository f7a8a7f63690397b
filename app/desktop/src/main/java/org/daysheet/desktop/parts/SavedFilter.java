package org.daysheet.desktop.parts;

import java.util.List;

/// A filter of a list that somebody gave a name.
///
/// @param name as it stands in the menu
/// @param values what was chosen and typed, in an order the list knows
public record SavedFilter(String name, List<String> values) {
    public SavedFilter {
        values = List.copyOf(values);
    }

    /// The value at a place, empty when it was kept by a list that had fewer.
    public String value(int place) {
        return place < values.size() ? values.get(place) : "";
    }
}
