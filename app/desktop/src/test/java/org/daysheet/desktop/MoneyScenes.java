package org.daysheet.desktop;

import java.util.List;
import org.daysheet.desktop.money.PaidSide;
import org.daysheet.desktop.money.PaidViewModel;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SidedView;

/// The screens of money that is in, in a window of all screens.
final class MoneyScenes {
    private MoneyScenes() {}

    static List<Scenes.Place> all() {
        return List.of(Scenes.Place.of("money-payments", () -> WorkScenes.window(money())));
    }

    private static SidedView money() {
        return new SidedView(
                ScreenName.MONEY,
                List.of(new PaidSide(
                        new PaidViewModel(new PretendPaid(), Pretend.sameThread(), _ -> {}),
                        Pretend.tools(Pretend.sameThread()))));
    }
}
