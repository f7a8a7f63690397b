package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.DayFilter;
import org.daysheet.desktop.days.Narrowing;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.NamedChoice;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;

/// By what the list of claims is narrowed besides where they stand: payer, provider, days since they were sent, who has
/// the
/// next step, and a day of theirs. All of it holds together.
public final class ClaimNarrowing extends Narrowing<ClaimDay> {
    private static final int PLACE = 3;

    private final ClaimDesk desk;
    private final Things things;

    /// What narrows the list besides a day.
    private record Things(
            ReadChoice<PayerId> payer,
            ReadChoice<ProviderId> provider,
            NamedChoice<ClaimAge> age,
            NamedChoice<ClaimPlace> place,
            ReadChoice<TaskOwner> owner) {}

    ClaimNarrowing(ClaimDesk desk, Background background) {
        this(
                desk,
                new Things(
                        new ReadChoice<>(desk::payers, background),
                        new ReadChoice<>(desk::providers, background),
                        new NamedChoice<>(ClaimAge.ANY, ClaimAge::words),
                        new NamedChoice<>(ClaimPlace.ANY, ClaimPlace::words),
                        new ReadChoice<>(desk::owners, background)));
    }

    private ClaimNarrowing(ClaimDesk desk, Things things) {
        super(
                List.of(things.payer(), things.provider(), things.age(), things.place(), things.owner()),
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

    /// Where they wait.
    public ObjectProperty<ClaimPlace> place() {
        return things.place().chosen();
    }

    /// Who has what is to be done next.
    public FilterChoice<TaskOwner> owner() {
        return things.owner().choice();
    }

    /// Place and owner are kept last: filters that were kept before there were any stay what they are.
    @Override
    public List<String> kept() {
        List<String> kept = new ArrayList<>(super.kept());
        kept.add(kept.remove(PLACE));
        kept.add(kept.remove(PLACE));
        return kept;
    }

    @Override
    public void apply(SavedFilter kept, int from) {
        List<String> values = new ArrayList<>();
        int all = super.kept().size();
        for (int i = 0; i < all; i++) {
            values.add(kept.value(from + i));
        }
        values.add(PLACE, values.removeLast());
        values.add(PLACE, values.removeLast());
        super.apply(new SavedFilter("", values), 0);
    }

    ClaimQuestion question(ClaimFilter filter, String text) {
        DaySpan sent = days().days(ClaimDay.SENT).and(age().get().sent(desk.today()));
        return new ClaimQuestion(
                filter,
                place().get(),
                things.payer().id(),
                things.provider().id(),
                things.owner().id(),
                days().days(ClaimDay.SERVICE),
                sent,
                text);
    }
}
