package org.daysheet.desktop.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayFilter;
import org.daysheet.desktop.days.DayPreset;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.id.PayerId;

/// By what the list of checks is narrowed besides what is left to do with them: payer and a day of theirs, together.
public final class CheckNarrowing {
    private final CheckDesk desk;
    private final Latest payers;
    private final FilterChoice<PayerId> payer = new FilterChoice<>();
    private final DayFilter<CheckDay> days;

    CheckNarrowing(CheckDesk desk, Background background) {
        this.desk = desk;
        this.payers = new Latest(background);
        this.days = new DayFilter<>(CheckDay.PAID, desk::today);
    }

    /// Whose they are.
    public FilterChoice<PayerId> payer() {
        return payer;
    }

    /// A day of theirs.
    public DayFilter<CheckDay> days() {
        return days;
    }

    /// Reads who there is to choose from.
    void read() {
        payers.fetch(desk::payers, payer::show, _ -> payer.fail());
    }

    void forget() {
        payers.forget();
    }

    void addListener(ChangeListener<Object> listener) {
        parts().forEach(part -> part.addListener(listener));
    }

    void removeListener(ChangeListener<Object> listener) {
        parts().forEach(part -> part.removeListener(listener));
    }

    private List<ObservableValue<?>> parts() {
        List<ObservableValue<?>> parts = new ArrayList<>(days.parts());
        parts.add(payer.value());
        return parts;
    }

    /// Whether anything is held back.
    public BooleanExpression isNarrowed() {
        return Bindings.createBooleanBinding(
                () -> payer.value().get() != null || days.preset().get() != DayPreset.ANY,
                payer.value(),
                days.preset());
    }

    /// Whether what is typed says no day.
    boolean isWrong() {
        return days.isWrong();
    }

    CheckQuestion question(CheckFilter filter, String text) {
        return new CheckQuestion(filter, payer.id(), days.days(CheckDay.PAID), days.days(CheckDay.TAKEN), text);
    }

    /// In words, for what stands above the list and on paper; empty when nothing is held back.
    String words() {
        return FilterWords.of(payer.words(), days.words(CheckDay::words));
    }

    /// As it is kept with a filter.
    List<String> values() {
        List<String> values = new ArrayList<>(List.of(payer.name()));
        values.addAll(days.values());
        return values;
    }

    /// Takes what was kept with a filter.
    ///
    /// @param place where its values begin
    void apply(SavedFilter kept, int place) {
        payer.choose(kept.value(place));
        days.apply(kept, place + 1);
    }

    /// Lets everything through.
    public void clear() {
        apply(new SavedFilter("", List.of()), 0);
    }
}
