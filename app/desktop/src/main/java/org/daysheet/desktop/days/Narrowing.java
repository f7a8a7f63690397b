package org.daysheet.desktop.days;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Narrower;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.desktop.parts.SavedFilter;

/// By what a list is narrowed besides where its rows stand: some things and a day of theirs. All of it holds together.
///
/// @param <K> the days a row has
public abstract class Narrowing<K extends Enum<K>> {
    private final List<Narrower> things;
    private final DayFilter<K> days;
    private final Function<K, String> dayWords;

    /// @param things in the order in which they are kept and told
    /// @param dayWords what the day of a row is called
    protected Narrowing(List<Narrower> things, DayFilter<K> days, Function<K, String> dayWords) {
        this.things = things;
        this.days = days;
        this.dayWords = dayWords;
    }

    /// A day of theirs.
    public DayFilter<K> days() {
        return days;
    }

    /// Reads what there is to choose from.
    ///
    /// @param list reads the list: at once, or once what was chosen by its name is known
    public void read(Runnable list) {
        ReadChoice.read(choices(), list);
    }

    private List<ReadChoice<?>> choices() {
        List<ReadChoice<?>> choices = new ArrayList<>();
        for (Narrower thing : things) {
            if (thing instanceof ReadChoice<?> choice) {
                choices.add(choice);
            }
        }
        return choices;
    }

    /// Whether the list has to wait: something was chosen by its name and is about to be there.
    public boolean isComing() {
        return choices().stream().anyMatch(ReadChoice::isComing);
    }

    /// The list is left.
    public void forget() {
        choices().forEach(ReadChoice::forget);
    }

    public void addListener(ChangeListener<Object> listener) {
        values().forEach(value -> value.addListener(listener));
    }

    public void removeListener(ChangeListener<Object> listener) {
        values().forEach(value -> value.removeListener(listener));
    }

    private List<ObservableValue<?>> values() {
        List<ObservableValue<?>> values = new ArrayList<>(days.parts());
        things.forEach(thing -> values.add(thing.value()));
        return values;
    }

    /// Whether anything is held back.
    public BooleanExpression isNarrowed() {
        return Bindings.createBooleanBinding(
                () -> things.stream().anyMatch(Narrower::isNarrowed)
                        || days.preset().get() != DayPreset.ANY,
                values().toArray(Observable[]::new));
    }

    /// Whether what is typed says no day.
    public boolean isWrong() {
        return days.isWrong();
    }

    /// In words, for what stands above the list and on paper; empty when nothing is held back.
    public String words() {
        return FilterWords.of(Stream.concat(things.stream().map(Narrower::words), Stream.of(days.words(dayWords)))
                .toArray(String[]::new));
    }

    /// As it is kept with a filter.
    public List<String> kept() {
        return Stream.concat(things.stream().map(Narrower::kept), days.values().stream())
                .toList();
    }

    /// Takes what was kept with a filter.
    ///
    /// @param place where its values begin
    public void apply(SavedFilter kept, int place) {
        for (int i = 0; i < things.size(); i++) {
            things.get(i).choose(kept.value(place + i));
        }
        days.apply(kept, place + things.size());
    }

    /// Lets everything through.
    public void clear() {
        apply(new SavedFilter("", List.of()), 0);
    }
}
