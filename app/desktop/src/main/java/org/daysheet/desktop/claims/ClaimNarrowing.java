package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.DayFilter;
import org.daysheet.desktop.days.Narrowing;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.Narrower;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;

/// By what the list of claims is narrowed besides where they stand: payer, provider, days since they were sent, and a
/// day of theirs. All of it holds together.
public final class ClaimNarrowing extends Narrowing<ClaimDay> {
    private final ClaimDesk desk;
    private final Things things;

    /// What narrows the list besides a day.
    private record Things(ReadChoice<PayerId> payer, ReadChoice<ProviderId> provider, Age age) {}

    /// Days since they were sent.
    private record Age(ObjectProperty<ClaimAge> chosen) implements Narrower {
        @Override
        public ObservableValue<?> value() {
            return chosen;
        }

        @Override
        public boolean isNarrowed() {
            return chosen.get() != ClaimAge.ANY;
        }

        @Override
        public String words() {
            return isNarrowed() ? chosen.get().words() : "";
        }

        @Override
        public String kept() {
            return chosen.get().name();
        }

        @Override
        public void choose(String kept) {
            chosen.set(Named.of(ClaimAge.class, kept).orElse(ClaimAge.ANY));
        }
    }

    ClaimNarrowing(ClaimDesk desk, Background background) {
        this(
                desk,
                new Things(
                        new ReadChoice<>(desk::payers, background),
                        new ReadChoice<>(desk::providers, background),
                        new Age(new SimpleObjectProperty<>(ClaimAge.ANY))));
    }

    private ClaimNarrowing(ClaimDesk desk, Things things) {
        super(
                List.of(things.payer(), things.provider(), things.age()),
                new DayFilter<>(ClaimDay.SERVICE, desk::today),
                ClaimDay::words);
        this.desk = desk;
        this.things = things;
    }

    /// Who is asked to pay.
    public FilterChoice<PayerId> payer() {
        return things.payer().choice();
    }

    /// Who treated.
    public FilterChoice<ProviderId> provider() {
        return things.provider().choice();
    }

    /// How long ago they were first sent.
    public ObjectProperty<ClaimAge> age() {
        return things.age().chosen();
    }

    ClaimQuestion question(ClaimFilter filter, String text) {
        DaySpan sent = days().days(ClaimDay.SENT).and(age().get().sent(desk.today()));
        return new ClaimQuestion(
                filter, things.payer().id(), things.provider().id(), days().days(ClaimDay.SERVICE), sent, text);
    }
}
