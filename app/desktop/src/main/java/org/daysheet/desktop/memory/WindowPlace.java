package org.daysheet.desktop.memory;

/// Where the window stands.
///
/// @param x left edge
/// @param y upper edge
/// @param width in points
/// @param height in points
/// @param isMaximized whether it fills the screen
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {
    /// Smallest size the window can have.
    public static final int LEAST_WIDTH = 1000;

    /// Smallest size the window can have.
    public static final int LEAST_HEIGHT = 700;

    public WindowPlace {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
    }

    /// The same, as much smaller and moved as it takes to lie within an area; never smaller than it can be.
    public WindowPlace within(double left, double top, double right, double bottom) {
        double fittingWidth = Math.clamp(right - left, LEAST_WIDTH, width);
        double fittingHeight = Math.clamp(bottom - top, LEAST_HEIGHT, height);
        return new WindowPlace(
                Math.max(left, Math.min(x, right - fittingWidth)),
                Math.max(top, Math.min(y, bottom - fittingHeight)),
                fittingWidth,
                fittingHeight,
                isMaximized);
    }

    /// Whether enough of the upper edge lies within an area to take hold of the window there.
    public boolean canBeGrabbedWithin(double left, double top, double right, double bottom) {
        double grip = 80;
        return x + width - grip > left && x + grip < right && y >= top && y + grip < bottom;
    }
}
