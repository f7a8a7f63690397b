package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.daysheet.desktop.actions.Action;
import org.jspecify.annotations.Nullable;

/// A screen that is made when somebody goes there, or before when the window has nothing else to do. Used on the
/// screen's thread.
public final class LaterScreen<S extends MainScreen> implements MainScreen {
    private final ScreenName name;
    private final Supplier<S> maker;
    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable S made;

    public LaterScreen(ScreenName name, Supplier<S> maker) {
        this.name = name;
        this.maker = maker;
    }

    /// The screen itself, made now if it was not before.
    public S made() {
        S known = made;
        if (known != null) {
            return known;
        }
        S fresh = maker.get();
        made = fresh;
        waiting.forEach(Runnable::run);
        waiting.clear();
        return fresh;
    }

    public boolean isMade() {
        return made != null;
    }

    @Override
    public void whenMade(Runnable then) {
        if (isMade()) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    @Override
    public ScreenName name() {
        return name;
    }

    @Override
    public Parent root() {
        return made().root();
    }

    @Override
    public void shown() {
        made().shown();
    }

    @Override
    public void hidden() {
        made().hidden();
    }

    @Override
    public void reload() {
        made().reload();
    }

    @Override
    public void open(String key) {
        made().open(key);
    }

    @Override
    public Runnable here() {
        return made().here();
    }

    /// Nothing was entered on a screen that is not there.
    @Override
    public boolean mayEnd() {
        return !isMade() || made().mayEnd();
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return !isMade() || made().mayEnd(close);
    }

    @Override
    public ObservableValue<String> helpPlace() {
        return made().helpPlace();
    }

    @Override
    public List<Action> actions() {
        return made().actions();
    }
}
