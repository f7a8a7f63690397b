package org.daysheet.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Texts;

/// What the palette finds and which line is chosen. Acts are found at once, things of the practice beside the screen.
public final class PaletteViewModel {
    private static final int MOST_OF_A_KIND = 6;
    private static final int MOST_RECENT = 6;
    private static final int PLENTY = 8;
    private static final int SHORTEST_SEARCH = 2;

    private final Actions actions;
    private final Finder finder;
    private final Consumer<Hit> open;
    private final Latest latest;
    private final List<Hit> recent = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper visible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();

    /// @param open shows what was found
    public PaletteViewModel(Actions actions, Finder finder, Background background, Consumer<Hit> open) {
        this.actions = actions;
        this.finder = finder;
        this.open = open;
        this.latest = new Latest(background);
        query.addListener((_, _, _) -> search());
    }

    public StringProperty query() {
        return query;
    }

    /// Whether it is open.
    public ReadOnlyBooleanProperty visible() {
        return visible.getReadOnlyProperty();
    }

    /// Whether the practice is being searched.
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// Why nothing is found, empty when something is.
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ObservableList<PaletteRow> rows() {
        return rows;
    }

    /// Place of the line that Enter takes, -1 for none.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Opens it, empty; what was opened lately stands first, then what can be done now.
    public void show() {
        if (query.get().isEmpty()) {
            search();
        } else {
            query.set("");
        }
        visible.set(true);
    }

    /// Closes it; a search under way is forgotten.
    public void hide() {
        latest.forget();
        searching.set(false);
        visible.set(false);
    }

    /// Moves the choice down or, for a negative number, up; it stops at the ends.
    public void move(int lines) {
        if (!rows.isEmpty()) {
            chosen.set(Math.clamp((long) chosen.get() + lines, 0, rows.size() - 1));
        }
    }

    /// Chooses a line by its place.
    public void choose(int place) {
        chosen.set(place >= 0 && place < rows.size() ? place : -1);
    }

    /// Does what the chosen line says, and closes the palette.
    public void take() {
        int place = chosen.get();
        if (place >= 0 && place < rows.size() && rows.get(place).isPossible()) {
            hide();
            rows.get(place).choose().run();
        }
    }

    private void search() {
        String text = query.get().strip();
        List<PaletteRow> acts = acts(text);
        if (text.length() < SHORTEST_SEARCH) {
            latest.forget();
            searching.set(false);
            if (text.isEmpty()) {
                showRecent(acts, List.of());
                latest.fetch(() -> finder.lately(MOST_RECENT), hits -> showRecent(acts, hits), this::fail);
            } else {
                show(acts);
            }
            return;
        }
        searching.set(true);
        show(acts);
        latest.fetch(() -> finder.find(text, MOST_OF_A_KIND), hits -> found(text, acts, hits), this::fail);
    }

    /// What was opened lately, then the patients seen last, then the acts. Who has moved the choice keeps what
    /// is there.
    private void showRecent(List<PaletteRow> acts, List<Hit> seen) {
        if (chosen.get() > 0 && !seen.isEmpty()) {
            return;
        }
        List<PaletteRow> first = new ArrayList<>();
        recent.forEach(hit -> first.add(row(hit)));
        seen.stream()
                .filter(hit -> recent.stream()
                        .noneMatch(one -> one.kind() == hit.kind() && one.key().equals(hit.key())))
                .limit(Math.max(0, MOST_RECENT - recent.size()))
                .forEach(hit -> first.add(row(hit)));
        first.addAll(acts);
        show(first);
    }

    /// What is called exactly as typed, then what can be done, then what else was found; what cannot be done comes
    /// last, and not at all among plenty.
    private void found(String text, List<PaletteRow> acts, List<Hit> hits) {
        searching.set(false);
        List<PaletteRow> all = new ArrayList<>();
        hits.stream().filter(hit -> isExact(hit, text)).forEach(hit -> all.add(row(hit)));
        acts.stream().filter(PaletteRow::isPossible).forEach(all::add);
        hits.stream().filter(hit -> !isExact(hit, text)).forEach(hit -> all.add(row(hit)));
        if (all.size() < PLENTY) {
            acts.stream().filter(act -> !act.isPossible()).forEach(all::add);
        }
        show(all);
    }

    /// Whether its number, its name or its last name is what was typed.
    private static boolean isExact(Hit hit, String text) {
        return hit.key().equalsIgnoreCase(text)
                || hit.title().equalsIgnoreCase(text)
                || hit.title().replaceFirst(",.*", "").equalsIgnoreCase(text);
    }

    private void fail(Failure failure) {
        searching.set(false);
        message.set(failure.message());
    }

    private void show(List<PaletteRow> found) {
        rows.setAll(found);
        chosen.set(found.isEmpty() ? -1 : 0);
        message.set(
                found.isEmpty() && !searching.get()
                        ? Texts.of("palette.nothing", query.get().strip())
                        : "");
    }

    private List<PaletteRow> acts(String text) {
        String[] words = text.toLowerCase(Locale.US).split("\\s+");
        List<PaletteRow> found = new ArrayList<>();
        for (Actions.Entry entry : actions.all()) {
            String name = String.join(
                            " ",
                            entry.action().title(),
                            entry.group(),
                            entry.action().also())
                    .toLowerCase(Locale.US);
            boolean isOffered = !text.isEmpty() || entry.action().enabled().get();
            if (isOffered && List.of(words).stream().allMatch(name::contains)) {
                found.add(row(entry));
            }
        }
        found.sort(Comparator.comparing(row -> !row.isPossible()));
        return found;
    }

    private PaletteRow row(Actions.Entry entry) {
        Action act = entry.action();
        boolean isPossible = act.enabled().get();
        String why = act.why().get().isEmpty()
                ? Texts.of("palette.not-now")
                : act.why().get();
        return new PaletteRow(
                PaletteRow.Kind.ACT,
                title(entry),
                isPossible ? act.shortcut().display() : why,
                isPossible,
                () -> actions.perform(entry));
    }

    /// A side says of which screen it is; where two acts have the same words, each says where it belongs.
    private String title(Actions.Entry entry) {
        String words = entry.action().title();
        if (entry.action().isSide()) {
            return Texts.of("palette.act", words, entry.group());
        }
        long same = actions.all().stream()
                .filter(other -> other.action().title().equals(words))
                .count();
        return same > 1 ? Texts.of("palette.act", words, entry.group()) : words;
    }

    private PaletteRow row(Hit hit) {
        PaletteRow.Kind kind = switch (hit.kind()) {
            case PATIENT -> PaletteRow.Kind.PATIENT;
            case VISIT -> PaletteRow.Kind.VISIT;
            case CLAIM -> PaletteRow.Kind.CLAIM;
            case CHECK -> PaletteRow.Kind.CHECK;
        };
        return new PaletteRow(kind, hit.title(), hit.detail(), true, () -> {
            remember(hit);
            open.accept(hit);
        });
    }

    /// Something was opened, here or elsewhere: it stands first when nothing is typed.
    public void remember(Hit hit) {
        recent.removeIf(one -> one.kind() == hit.kind() && one.key().equals(hit.key()));
        recent.addFirst(hit);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }
}
