package org.daysheet.desktop.claims;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the sendings of a box in words; nothing is typed into it.
final class VersionWords extends StringConverter<@Nullable VersionRow> {
    @Override
    public String toString(@Nullable VersionRow row) {
        return row == null ? "" : row.words();
    }

    @Override
    public @Nullable VersionRow fromString(String text) {
        return null;
    }
}
