package org.daysheet.desktop.paper;

import org.daysheet.types.paper.PaperShift;

/// How far what is printed is moved on this computer, printer by printer.
public interface Shifts {
    /// Nothing is moved.
    Shifts NONE = new Shifts() {
        @Override
        public PaperShift of(String printer) {
            return PaperShift.NONE;
        }

        @Override
        public PaperShift ofSaved() {
            return PaperShift.NONE;
        }
    };

    /// How far the print of one printer is moved.
    ///
    /// @param printer its name, as the system calls it
    PaperShift of(String printer);

    /// How far claim forms are moved that are saved as a file to be printed later.
    PaperShift ofSaved();
}
