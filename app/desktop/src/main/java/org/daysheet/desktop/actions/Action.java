package org.daysheet.desktop.actions;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.kordamp.ikonli.Ikon;

/// Something a person can do: its name, its sign, its keys, whether it can be done now, and the doing.
public final class Action {
    private final String id;
    private final String title;
    private final Ikon icon;
    private final Shortcut shortcut;
    private final BooleanExpression enabled;
    private final Runnable work;

    private Action(String id, String title, Ikon icon, Shortcut shortcut, BooleanExpression enabled, Runnable work) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        this.shortcut = shortcut;
        this.enabled = enabled;
        this.work = work;
    }

    /// An act that can always be done and has no keys yet.
    public static Action of(String id, String title, Ikon icon, Runnable work) {
        return new Action(id, title, icon, Shortcut.NONE, new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), work);
    }

    /// The same act with keys, such as `Shortcut+K`.
    public Action on(String keys) {
        return new Action(id, title, icon, new Shortcut(keys), enabled, work);
    }

    /// The same act, to be done only while something holds.
    public Action when(BooleanExpression holds) {
        return new Action(id, title, icon, shortcut, holds, work);
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
        return enabled;
    }

    /// The title with the keys behind it.
    public String hint() {
        return shortcut.isNone() ? title : title + " (" + shortcut.display() + ")";
    }

    /// Does it, when it can be done now.
    public void run() {
        if (enabled.get()) {
            work.run();
        }
    }
}
