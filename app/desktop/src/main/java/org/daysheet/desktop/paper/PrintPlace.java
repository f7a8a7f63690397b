package org.daysheet.desktop.paper;

import org.daysheet.types.paper.PaperShift;

/// Where on a sheet a page is printed, seen from the upper left corner of the part the printer can print on. All in
/// points, 72 an inch.
///
/// @param x how far right
/// @param y how far down
/// @param width of the page
/// @param height of the page
record PrintPlace(double x, double y, double width, double height) {
    private static final double POINTS_PER_TENTH = 72 / 254.0;

    /// A page as large as the sheet, so that an address stands in the window of an envelope, and moved as it is set.
    ///
    /// @param left edge on which the printer cannot print
    /// @param top likewise
    static PrintPlace of(double sheetWidth, double sheetHeight, double left, double top, PaperShift shift) {
        return new PrintPlace(
                shift.right() * POINTS_PER_TENTH - left,
                shift.down() * POINTS_PER_TENTH - top,
                sheetWidth,
                sheetHeight);
    }
}
