package org.daysheet.reports.render;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/// A row of a sheet of figures as the template prints it.
///
/// @param section heading it stands under
/// @param note small print under the heading
/// @param kind which band prints it
/// @param head column headings, same for all rows of a section
/// @param cell texts of the row
/// @param strong whether it is a total
/// @param bar drawing of a BAR row, else null
record SheetRow(
        String section,
        String note,
        String kind,
        List<String> head,
        List<String> cell,
        Boolean strong,
        @Nullable Renderable bar) {
    SheetRow(String section, String note, Kind kind, List<String> head, List<String> cell, boolean strong) {
        this(section, note, kind.name(), head, cell, strong, null);
    }

    /// Bands of the template.
    enum Kind {
        TILES,
        BAR,
        TABLE,
        STEP,
        FIGURE
    }
}
