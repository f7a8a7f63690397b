package org.daysheet.desktop.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.day.DaySpan;
import org.jspecify.annotations.Nullable;

/// The days a list is narrowed by: which day of a row counts, and a few words for usual days or a first and a last one
/// as they are typed.
///
/// @param <K> the days a row has
public final class DayFilter<K extends Enum<K>> {
    private final K usual;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<K> kind;
    private final ObjectProperty<DayPreset> preset = new SimpleObjectProperty<>(DayPreset.ANY);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");

    /// @param usual the day of a row that counts before another one is chosen
    public DayFilter(K usual, Supplier<LocalDate> today) {
        this.usual = usual;
        this.today = today;
        this.kind = new SimpleObjectProperty<>(usual);
    }

    /// Which day of a row counts.
    public ObjectProperty<K> kind() {
        return kind;
    }

    public ObjectProperty<DayPreset> preset() {
        return preset;
    }

    /// First day as it is typed.
    public StringProperty from() {
        return from;
    }

    /// Last day as it is typed.
    public StringProperty to() {
        return to;
    }

    LocalDate today() {
        return today.get();
    }

    /// Everything that says which days, to be listened to.
    public List<ObservableValue<?>> parts() {
        return List.of(kind, preset, from, to);
    }

    /// The days asked for of one day of a row; any when another one counts.
    public DaySpan days(K of) {
        return of == kind.get() ? days() : DaySpan.ANY;
    }

    private DaySpan days() {
        return preset.get() == DayPreset.TYPED
                ? new DaySpan(read(from), read(to))
                : preset.get().days(today.get());
    }

    /// Whether what is typed says no day.
    public boolean isWrong() {
        return preset.get() == DayPreset.TYPED && (isWrong(from) || isWrong(to));
    }

    private boolean isWrong(StringProperty typed) {
        return !typed.get().isBlank() && read(typed) == null;
    }

    private @Nullable LocalDate read(StringProperty typed) {
        return Optional.of(typed.get().strip())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> DayWords.read(text, today.get()))
                .orElse(null);
    }

    /// The days in words, for what stands above the list and on paper; empty for any day.
    ///
    /// @param words what the day of a row is called
    public String words(Function<K, String> words) {
        DaySpan span = days();
        if (span.isAny()) {
            return "";
        }
        String key = span.isBounded() ? "days.between" : span.from() == null ? "days.until" : "days.since";
        return Texts.of(key, words.apply(kind.get()), Formats.date(span.from()), Formats.date(span.to()));
    }

    /// As it is kept with a filter.
    public List<String> values() {
        return List.of(
                kind.get().name(),
                preset.get().name(),
                from.get().strip(),
                to.get().strip());
    }

    /// Takes what was kept with a filter.
    ///
    /// @param place where its values begin
    public void apply(SavedFilter kept, int place) {
        kind.set(Named.of(usual.getDeclaringClass(), kept.value(place)).orElse(usual));
        from.set(kept.value(place + 2));
        to.set(kept.value(place + 3));
        preset.set(Named.of(DayPreset.class, kept.value(place + 1)).orElse(DayPreset.ANY));
    }

    /// Lets every day through.
    public void clear() {
        apply(new SavedFilter("", List.of()), 0);
    }
}
