package org.daysheet.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The places a person came through, so that they can go back to them, and forward again.
public final class Trail {
    private static final int MOST = 50;

    private final Deque<Runnable> behind = new ArrayDeque<>();
    private final Deque<Runnable> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Supplier<Runnable> here = () -> () -> {};

    /// Says how to know the place somebody is at.
    ///
    /// @param place gives what brings a person back to where they are when it is asked
    public void follow(Supplier<Runnable> place) {
        here = place;
    }

    /// Whether somebody came from elsewhere.
    public BooleanExpression canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether somebody went back and can go forward again.
    public BooleanExpression canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Somebody is about to go elsewhere: the place is kept, and there is no way forward any more.
    public void leave() {
        keep(behind);
        ahead.clear();
        tell();
    }

    /// Goes back to the place one came from.
    public void back() {
        step(behind, ahead);
    }

    /// Goes forward to the place one went back from.
    public void forward() {
        step(ahead, behind);
    }

    /// Forgets every place.
    public void clear() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void step(Deque<Runnable> from, Deque<Runnable> to) {
        Runnable place = from.pollFirst();
        if (place != null) {
            keep(to);
            tell();
            place.run();
        }
    }

    private void keep(Deque<Runnable> places) {
        places.addFirst(here.get());
        if (places.size() > MOST) {
            places.removeLast();
        }
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
