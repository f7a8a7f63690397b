package org.daysheet.desktop;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.money.PaidPages;
import org.daysheet.desktop.money.PaidSide;
import org.daysheet.desktop.money.PaidViewModel;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SidedView;
import org.daysheet.desktop.parts.TableTools;

/// The screens of money that is in, over one office.
final class MoneyScreens {
    private final LaterScreen<SidedView> money;

    /// @param day which day it is in the practice
    /// @param tools of the tables
    MoneyScreens(Office office, BusinessDay day, TableTools tools, Opener opener) {
        this.money = new LaterScreen<>(
                ScreenName.MONEY,
                () -> new SidedView(
                        ScreenName.MONEY,
                        List.of(new PaidSide(
                                new PaidViewModel(new PaidPages(office, day), tools.background(), opener), tools))));
    }

    LaterScreen<SidedView> money() {
        return money;
    }
}
