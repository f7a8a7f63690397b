package org.daysheet.desktop.actions;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import org.kordamp.ikonli.Ikon;

/// Something a person can do: its name, its sign, its keys, whether it can be done now, and the doing.
public final class Action {
    private final String id;
    private final String title;
    private final Ikon icon;
    private final Shortcut shortcut;
    private final Possibility possible;
    private final Runnable work;

    /// Whether an act can be done now.
    ///
    /// @param why why not, where that is known; empty otherwise
    private record Possibility(BooleanExpression enabled, ObservableStringValue why) {}

    private Action(String id, String title, Ikon icon, Shortcut shortcut, Possibility possible, Runnable work) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        this.shortcut = shortcut;
        this.possible = possible;
        this.work = work;
    }

    /// An act that can always be done and has no keys yet.
    public static Action of(String id, String title, Ikon icon, Runnable work) {
        Possibility always = new Possibility(
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                new ReadOnlyStringWrapper("").getReadOnlyProperty());
        return new Action(id, title, icon, Shortcut.NONE, always, work);
    }

    /// The same act with keys, such as `Shortcut+K`.
    public Action on(String keys) {
        return new Action(id, title, icon, new Shortcut(keys), possible, work);
    }

    /// The same act, to be done only while something holds.
    public Action when(BooleanExpression holds) {
        return new Action(id, title, icon, shortcut, new Possibility(holds, possible.why()), work);
    }

    /// The same act, to be done only while nothing stands against it.
    ///
    /// @param why what does, in words; empty for nothing
    public Action unless(StringExpression why) {
        Possibility both = new Possibility(possible.enabled().and(why.isEmpty()), why);
        return new Action(id, title, icon, shortcut, both, work);
    }

    /// Short name; also the id of its button.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Ikon icon() {
        return icon;
    }

    public Shortcut shortcut() {
        return shortcut;
    }

    /// Whether it can be done now.
    public BooleanExpression enabled() {
        return possible.enabled();
    }

    /// Why it cannot be done now, where that is known; empty otherwise.
    public ObservableStringValue why() {
        return possible.why();
    }

    /// The title with the keys behind it.
    public String hint() {
        return shortcut.isNone() ? title : title + " (" + shortcut.display() + ")";
    }

    /// Does it, when it can be done now.
    public void run() {
        if (possible.enabled().get()) {
            work.run();
        }
    }
}
