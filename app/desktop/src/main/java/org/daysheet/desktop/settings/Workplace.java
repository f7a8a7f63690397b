package org.daysheet.desktop.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.daysheet.desktop.paper.Shifts;
import org.daysheet.types.paper.PaperShift;

/// What is set up for this computer alone, whichever practice is open: how the window looks, and where its printers
/// print. A printer that has no move of its own is moved like all others.
public final class Workplace implements Shifts {
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty roomy = new SimpleBooleanProperty();
    private final IntegerProperty right = new SimpleIntegerProperty();
    private final IntegerProperty down = new SimpleIntegerProperty();
    private final ObservableMap<String, PaperShift> own = FXCollections.observableHashMap();
    private final StringProperty printer = new SimpleStringProperty("");
    private final BooleanProperty movesSaved = new SimpleBooleanProperty();

    /// Whether the window is dark.
    public BooleanProperty dark() {
        return dark;
    }

    /// Whether the rows of lists have more room between them.
    public BooleanProperty roomy() {
        return roomy;
    }

    /// How far right to move what printers without a move of their own print, in tenths of a millimeter.
    public IntegerProperty right() {
        return right;
    }

    /// How far down to move it, in tenths of a millimeter.
    public IntegerProperty down() {
        return down;
    }

    /// Printers with a move of their own, by name.
    public ObservableMap<String, PaperShift> own() {
        return own;
    }

    /// The printer whose move is set, empty for all that have none of their own.
    public StringProperty printer() {
        return printer;
    }

    /// Whether claim forms that are saved as a file are moved as the printer needs that is chosen here.
    public BooleanProperty movesSaved() {
        return movesSaved;
    }

    /// How far to move what printers without a move of their own print.
    public PaperShift shift() {
        return new PaperShift(possible(right.get()), possible(down.get()));
    }

    @Override
    public PaperShift of(String name) {
        PaperShift set = own.get(name);
        return set == null ? shift() : set;
    }

    @Override
    public PaperShift ofSaved() {
        return movesSaved.get() ? of(printer.get()) : PaperShift.NONE;
    }

    /// Sets the move of the printer that is chosen.
    void move(PaperShift wanted) {
        if (printer.get().isEmpty()) {
            right.set(wanted.right());
            down.set(wanted.down());
        } else {
            own.put(printer.get(), wanted);
        }
    }

    private static int possible(int tenths) {
        return Math.clamp(tenths, -PaperShift.MOST, PaperShift.MOST);
    }
}
