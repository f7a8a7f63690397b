package org.daysheet.desktop.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/// The one list of everything that can be done in the window.
public final class Actions {
    /// In place of a screen: acts of a list, wherever it stands. A list hears their keys by itself.
    public static final String IN_LISTS = "list";

    private final Consumer<String> bringForward;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Runnable> looks = new ArrayList<>();

    /// @param bringForward shows a screen, before an act of that screen is done
    public Actions(Consumer<String> bringForward) {
        this.bringForward = bringForward;
    }

    /// An act and where it belongs.
    ///
    /// @param group heading in the menu and on the sheet of shortcuts
    /// @param screen the screen it belongs to, empty for an act of the window
    /// @param action the act
    public record Entry(String group, String screen, Action action) {}

    /// Does something before a menu or the palette shows what can be done, such as finding out what can be done now.
    public void beforeShown(Runnable look) {
        looks.add(look);
    }

    /// Everything is about to be shown.
    public void look() {
        looks.forEach(Runnable::run);
    }

    /// Gives a group its place after those before it, whenever its acts are added.
    public void group(String name) {
        if (!groups.contains(name)) {
            groups.add(name);
        }
    }

    /// Adds acts of the window.
    public void add(String group, Action... acts) {
        addOf(group, "", List.of(acts));
    }

    /// Adds acts of a screen.
    ///
    /// @throws IllegalArgumentException when an id or a shortcut is taken already
    public void addOf(String group, String screen, List<Action> acts) {
        group(group);
        for (Action act : acts) {
            for (Entry other : entries) {
                refuseDouble(act, other, screen);
            }
            entries.add(new Entry(group, screen, act));
        }
    }

    /// Every act, in the order of the groups.
    public List<Entry> all() {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> groups.indexOf(entry.group())))
                .toList();
    }

    /// Every act by its group.
    public Map<String, List<Entry>> byGroup() {
        Map<String, List<Entry>> found = new LinkedHashMap<>();
        all().forEach(entry ->
                found.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(entry));
        return found;
    }

    /// Does an act; one of a screen brings that screen to the front first.
    public void perform(Entry entry) {
        if (!entry.screen().isEmpty()) {
            bringForward.accept(entry.screen());
        }
        entry.action().run();
    }

    /// Does the act whose keys were pressed, when there is one of the window or of the screen in front; of several
    /// parts of the screen, the one that can be done now.
    ///
    /// @return whether there was one
    public boolean press(KeyEvent event, String front) {
        List<Action> meant = entries.stream()
                .filter(entry -> entry.screen().isEmpty() || entry.screen().equals(front))
                .map(Entry::action)
                .filter(act -> act.shortcut().matches(event))
                .toList();
        meant.stream().filter(act -> act.enabled().get()).findFirst().ifPresent(Action::run);
        return !meant.isEmpty();
    }

    private static boolean areApart(Action act, Action other) {
        return !act.part().isEmpty() && !other.part().isEmpty() && !act.part().equals(other.part());
    }

    private static boolean isEverywhere(String screen) {
        return screen.isEmpty() || screen.equals(IN_LISTS);
    }

    private static void refuseDouble(Action act, Entry other, String screen) {
        boolean meet = isEverywhere(screen) || isEverywhere(other.screen()) || screen.equals(other.screen());
        boolean sameKeys = !act.shortcut().isNone()
                && act.shortcut().equals(other.action().shortcut())
                && !areApart(act, other.action());
        if (act.id().equals(other.action().id()) || (meet && sameKeys)) {
            throw new IllegalArgumentException(
                    act.id() + " and " + other.action().id() + " cannot be told apart");
        }
    }
}
