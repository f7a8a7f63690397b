package org.daysheet.types.paper;

/// How far what is printed has to be moved, so that it stands where it should on the paper of one printer.
///
/// @param right in tenths of a millimeter, negative for left
/// @param down in tenths of a millimeter, negative for up
public record PaperShift(int right, int down) {
    /// Not at all.
    public static final PaperShift NONE = new PaperShift(0, 0);

    /// Farthest move that makes sense, in tenths of a millimeter.
    public static final int MOST = 300;

    public PaperShift {
        if (Math.abs(right) > MOST || Math.abs(down) > MOST) {
            throw new IllegalArgumentException("no printer is off by more than " + MOST + " tenths of a millimeter");
        }
    }
}
