package org.daysheet.desktop.actions;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import org.kordamp.ikonli.Ikon;

/// Something a person can do: its name, its sign, its keys, whether it can be done now, and the doing.
public final class Action {
    private final Name name;
    private final Shortcut shortcut;
    private final Possibility possible;
    private final Runnable work;

    /// What an act is called.
    ///
    /// @param also other words it is found by
    /// @param part the part of a screen it belongs to; empty for all of it
    /// @param isSide whether it only shows a side of a screen
    private record Name(String id, String title, Ikon icon, String also, String part, boolean isSide) {}

    /// Whether an act can be done now.
    ///
    /// @param why why not, where that is known; empty otherwise
    private record Possibility(BooleanExpression enabled, ObservableStringValue why) {}

    private Action(Name name, Shortcut shortcut, Possibility possible, Runnable work) {
        this.name = name;
        this.shortcut = shortcut;
        this.possible = possible;
        this.work = work;
    }

    /// An act that can always be done and has no keys yet.
    public static Action of(String id, String title, Ikon icon, Runnable work) {
        Possibility always = new Possibility(
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                new ReadOnlyStringWrapper("").getReadOnlyProperty());
        return new Action(new Name(id, title, icon, "", "", false), Shortcut.NONE, always, work);
    }

    /// The same act with keys, such as `Shortcut+K`.
    public Action on(String keys) {
        return new Action(name, new Shortcut(keys), possible, work);
    }

    /// The same as an act that shows a side of a screen: its name says little without the screen's.
    ///
    /// @param also other words people look for it by
    public Action asSide(String also) {
        return new Action(new Name(name.id, name.title, name.icon, also, name.part, true), shortcut, possible, work);
    }

    /// The same act in a part of its screen. No two parts are there at once, so their acts may have the same keys.
    ///
    /// @param part in words, such as `in an account`
    public Action within(String part) {
        return new Action(
                new Name(name.id, name.title, name.icon, name.also, part, name.isSide), shortcut, possible, work);
    }

    /// The same act, to be done only while something holds.
    public Action when(BooleanExpression holds) {
        return new Action(name, shortcut, new Possibility(holds, possible.why()), work);
    }

    /// The same act, to be done only while nothing stands against it.
    ///
    /// @param why what does, in words; empty for nothing
    public Action unless(StringExpression why) {
        Possibility both = new Possibility(possible.enabled().and(why.isEmpty()), why);
        return new Action(name, shortcut, both, work);
    }

    /// Short name; also the id of its button.
    public String id() {
        return name.id;
    }

    public String title() {
        return name.title;
    }

    public Ikon icon() {
        return name.icon;
    }

    /// Other words it is found by.
    public String also() {
        return name.also;
    }

    /// The part of a screen it belongs to, in words; empty for all of it.
    public String part() {
        return name.part;
    }

    /// Whether it only shows a side of a screen.
    public boolean isSide() {
        return name.isSide;
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
        return shortcut.isNone() ? name.title : name.title + " (" + shortcut.display() + ")";
    }

    /// Does it, when it can be done now.
    public void run() {
        if (possible.enabled().get()) {
            work.run();
        }
    }
}
