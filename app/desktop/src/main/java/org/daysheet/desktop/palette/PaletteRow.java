package org.daysheet.desktop.palette;

import org.daysheet.desktop.parts.Texts;

/// A line of the palette.
///
/// @param kind what it is
/// @param title its name
/// @param detail more about it: keys of an act or why it cannot be done, birth date of a patient
/// @param isPossible whether it can be chosen now
/// @param choose what choosing it does
public record PaletteRow(Kind kind, String title, String detail, boolean isPossible, Runnable choose) {
    /// What a line stands for.
    public enum Kind {
        ACT,
        PATIENT,
        VISIT,
        CLAIM,
        CHECK;

        /// Its word at the end of the line.
        public String words() {
            return Texts.of("palette.kind." + name());
        }
    }
}
