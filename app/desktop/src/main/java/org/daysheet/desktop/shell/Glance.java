package org.daysheet.desktop.shell;

import java.util.Map;

/// What the frame says about the practice at a glance.
///
/// @param health the state of the books
/// @param counts what waits, by the id of the screen that shows it
public record Glance(Health health, Map<String, Count> counts) {
    /// Before anything was read.
    public static final Glance NONE = new Glance(new Health(true, "", ""), Map.of());

    public Glance {
        counts = Map.copyOf(counts);
    }
}
