package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayFilter;
import org.daysheet.desktop.days.DayPreset;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;

/// By what the list of claims is narrowed besides where they stand: payer, provider, days since they were sent, and a
/// day
/// of theirs. All of it holds together.
public final class ClaimNarrowing {
    private final ClaimDesk desk;
    private final Latest payers;
    private final Latest providers;
    private final FilterChoice<PayerId> payer = new FilterChoice<>();
    private final FilterChoice<ProviderId> provider = new FilterChoice<>();
    private final ObjectProperty<ClaimAge> age = new SimpleObjectProperty<>(ClaimAge.ANY);
    private final DayFilter<ClaimDay> days;

    ClaimNarrowing(ClaimDesk desk, Background background) {
        this.desk = desk;
        this.payers = new Latest(background);
        this.providers = new Latest(background);
        this.days = new DayFilter<>(ClaimDay.SERVICE, desk::today);
    }

    /// Who is asked to pay.
    public FilterChoice<PayerId> payer() {
        return payer;
    }

    /// Who treated.
    public FilterChoice<ProviderId> provider() {
        return provider;
    }

    /// How long ago they were first sent.
    public ObjectProperty<ClaimAge> age() {
        return age;
    }

    /// A day of theirs.
    public DayFilter<ClaimDay> days() {
        return days;
    }

    /// Reads who there is to choose from.
    void read() {
        payers.fetch(desk::payers, payer::show, _ -> payer.fail());
        providers.fetch(desk::providers, provider::show, _ -> provider.fail());
    }

    void forget() {
        payers.forget();
        providers.forget();
    }

    void addListener(ChangeListener<Object> listener) {
        parts().forEach(part -> part.addListener(listener));
    }

    void removeListener(ChangeListener<Object> listener) {
        parts().forEach(part -> part.removeListener(listener));
    }

    private List<ObservableValue<?>> parts() {
        List<ObservableValue<?>> parts = new ArrayList<>(days.parts());
        parts.addAll(List.of(payer.value(), provider.value(), age));
        return parts;
    }

    /// Whether anything is held back.
    public BooleanExpression isNarrowed() {
        return Bindings.createBooleanBinding(
                () -> payer.value().get() != null
                        || provider.value().get() != null
                        || age.get() != ClaimAge.ANY
                        || days.preset().get() != DayPreset.ANY,
                parts().toArray(Observable[]::new));
    }

    /// Whether what is typed says no day.
    boolean isWrong() {
        return days.isWrong();
    }

    ClaimQuestion question(ClaimFilter filter, String text) {
        DaySpan sent = days.days(ClaimDay.SENT).and(age.get().sent(desk.today()));
        return new ClaimQuestion(filter, payer.id(), provider.id(), days.days(ClaimDay.SERVICE), sent, text);
    }

    /// In words, for what stands above the list and on paper; empty when nothing is held back.
    String words() {
        return FilterWords.of(
                payer.words(),
                provider.words(),
                age.get() == ClaimAge.ANY ? "" : age.get().words(),
                days.words(ClaimDay::words));
    }

    /// As it is kept with a filter.
    List<String> values() {
        List<String> values =
                new ArrayList<>(List.of(payer.name(), provider.name(), age.get().name()));
        values.addAll(days.values());
        return values;
    }

    /// Takes what was kept with a filter.
    ///
    /// @param place where its values begin
    void apply(SavedFilter kept, int place) {
        payer.choose(kept.value(place));
        provider.choose(kept.value(place + 1));
        age.set(Named.of(ClaimAge.class, kept.value(place + 2)).orElse(ClaimAge.ANY));
        days.apply(kept, place + 3);
    }

    /// Lets everything through.
    public void clear() {
        apply(new SavedFilter("", List.of()), 0);
    }
}
