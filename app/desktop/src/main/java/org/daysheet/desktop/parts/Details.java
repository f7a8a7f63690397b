package org.daysheet.desktop.parts;

import java.util.List;

/// Everything about one row, for the panel beside its list.
///
/// @param title what it is about
/// @param parts from above to below
public record Details(String title, List<Part> parts) {
    public Details {
        parts = List.copyOf(parts);
    }

    /// Lines under one heading; a part without lines is left out.
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// One fact.
    ///
    /// @param isFigure whether the value stands flush right
    public record Line(String label, String value, boolean isFigure) {
        /// A fact in words.
        public static Line words(String label, String value) {
            return new Line(label, value, false);
        }

        /// A fact in figures.
        public static Line figure(String label, String value) {
            return new Line(label, value, true);
        }
    }
}
