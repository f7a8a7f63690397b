package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.DayFilter;
import org.daysheet.desktop.days.Narrowing;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.types.id.PayerId;

/// By what the list of checks is narrowed besides what is left to do with them: payer and a day of theirs, together.
public final class CheckNarrowing extends Narrowing<CheckDay> {
    private final ReadChoice<PayerId> payer;

    CheckNarrowing(CheckDesk desk, Background background) {
        this(desk, new ReadChoice<>(desk::payers, background));
    }

    private CheckNarrowing(CheckDesk desk, ReadChoice<PayerId> payer) {
        super(List.of(payer), new DayFilter<>(CheckDay.PAID, desk::today), CheckDay::words);
        this.payer = payer;
    }

    /// Whose they are.
    public FilterChoice<PayerId> payer() {
        return payer.choice();
    }

    CheckQuestion question(CheckFilter filter, String text) {
        return new CheckQuestion(filter, payer.id(), days().days(CheckDay.PAID), days().days(CheckDay.TAKEN), text);
    }
}
