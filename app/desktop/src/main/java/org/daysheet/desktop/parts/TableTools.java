package org.daysheet.desktop.parts;

import org.daysheet.desktop.background.Background;

/// What the tools of a table need of the world around them.
///
/// @param background runs copying and exporting beside the screen
/// @param exporter writes files
/// @param dialogs asks where to
/// @param memory keeps the choice of columns
/// @param filters keeps filters with a name
/// @param preview shows lists as they are printed
public record TableTools(
        Background background,
        Exporter exporter,
        FileDialogs dialogs,
        ColumnMemory memory,
        FilterMemory filters,
        PrintPreview preview) {}
