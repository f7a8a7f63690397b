package org.daysheet.desktop.paper;

/// How far a printer of this computer has to move what it prints.
///
/// @param right in millimeters, negative for left
/// @param down in millimeters, negative for up
public record PrintShift(int right, int down) {
    /// Not at all.
    public static final PrintShift NONE = new PrintShift(0, 0);

    /// Farthest move that makes sense.
    public static final int MOST = 30;

    public PrintShift {
        right = Math.clamp(right, -MOST, MOST);
        down = Math.clamp(down, -MOST, MOST);
    }
}
