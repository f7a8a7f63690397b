package org.daysheet.desktop.statements;

import org.daysheet.types.id.RawFileId;

/// A paper that went out.
///
/// @param file its PDF as it is kept
/// @param at day and time
/// @param by who printed or saved it
public record PaperRow(RawFileId file, String at, String by) {
    @Override
    public String toString() {
        return at + "  " + by;
    }
}
