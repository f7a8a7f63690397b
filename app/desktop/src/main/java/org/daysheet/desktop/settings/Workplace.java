package org.daysheet.desktop.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.daysheet.types.paper.PaperShift;

/// What is set up for this computer alone, whichever practice is open: how the window looks, and where its printer
/// prints.
public final class Workplace {
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty roomy = new SimpleBooleanProperty();
    private final IntegerProperty right = new SimpleIntegerProperty();
    private final IntegerProperty down = new SimpleIntegerProperty();

    /// Whether the window is dark.
    public BooleanProperty dark() {
        return dark;
    }

    /// Whether the rows of lists have more room between them.
    public BooleanProperty roomy() {
        return roomy;
    }

    /// How far right to move what is printed, in tenths of a millimeter.
    public IntegerProperty right() {
        return right;
    }

    /// How far down to move what is printed, in tenths of a millimeter.
    public IntegerProperty down() {
        return down;
    }

    /// How far to move what is printed.
    public PaperShift shift() {
        return new PaperShift(possible(right.get()), possible(down.get()));
    }

    private static int possible(int tenths) {
        return Math.clamp(tenths, -PaperShift.MOST, PaperShift.MOST);
    }
}
