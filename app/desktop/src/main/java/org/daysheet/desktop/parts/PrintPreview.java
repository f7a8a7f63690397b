package org.daysheet.desktop.parts;

import org.daysheet.desktop.background.Work;

/// Shows lists as they are printed.
@FunctionalInterface
public interface PrintPreview {
    /// How many rows of a list go on paper; more are for a file.
    int MOST_ROWS = 5_000;

    /// Shows nothing, for screens without a window around them.
    PrintPreview NONE = (_, _, _) -> {};

    /// Shows a list as paper, to be printed from there.
    ///
    /// @param title what the list is called
    /// @param table reads the list; done beside the screen
    /// @param back gives the hands back to the list when the preview is closed
    void open(String title, Work<ExportTable> table, Runnable back);
}
