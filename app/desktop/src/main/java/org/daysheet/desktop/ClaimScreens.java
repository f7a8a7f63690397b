package org.daysheet.desktop;

import org.daysheet.billing.Office;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paper.PrinterPaper;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.settings.Workplace;

/// The screens over one office between practice and payers: claims go out, checks come in.
final class ClaimScreens {
    private final LaterScreen<ClaimsView> claims;
    private final LaterScreen<ChecksView> checks;

    /// @param day which day it is in the practice
    /// @param tools of the tables
    /// @param take takes files of payers
    /// @param workplace what is set up for this computer
    ClaimScreens(Opened opened, BusinessDay day, TableTools tools, Opener opener, Action take, Workplace workplace) {
        Office office = opened.office();
        this.claims = new LaterScreen<>(
                ScreenName.CLAIMS,
                () -> new ClaimsView(
                        new ClaimsViewModel(
                                new ClaimPages(office, day, opened.outbox()),
                                tools.background(),
                                opener,
                                tools.filters(),
                                new PrinterPaper(tools.background(), workplace)),
                        tools));
        this.checks = new LaterScreen<>(
                ScreenName.CHECKS,
                () -> new ChecksView(
                        new ChecksViewModel(new CheckPages(office, day), tools.background(), opener), tools, take));
    }

    LaterScreen<ClaimsView> claims() {
        return claims;
    }

    LaterScreen<ChecksView> checks() {
        return checks;
    }
}
