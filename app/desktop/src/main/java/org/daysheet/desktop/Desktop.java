package org.daysheet.desktop;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.patients.PatientPages;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;

/// The composition root of the window: builds the screens by hand over one office; each gets just what it uses.
final class Desktop {
    private Desktop() {}

    /// The frame with every screen. Called on the screen's thread.
    ///
    /// @param practice read beforehand, beside the screen
    static ShellView shell(Office office, Practice practice, String user, Background background) {
        ScreenOpener opener = new ScreenOpener(background, new OfficeKeys(office));
        BusinessDay day = new BusinessDay(office.session().clock(), practice.zone());
        WorkScreens work = new WorkScreens(office, day, background, opener);
        PatientsViewModel patients = new PatientsViewModel(new PatientPages(office), background);
        ClaimsViewModel claims = new ClaimsViewModel(new ClaimPages(office), background);
        ChecksViewModel checks = new ChecksViewModel(new CheckPages(office), background);
        List<Screen> screens = List.of(
                work.today(),
                new PatientsView(patients),
                new ClaimsView(claims),
                new ChecksView(checks),
                work.tasks(),
                work.statements(),
                work.reports());
        opener.with("patients", patients.search()::set).with("tasks", work::seekTask);
        opener.with("claims", key -> {
            claims.filter().set(ClaimFilter.ALL);
            claims.search().set(key);
        });
        opener.with("checks", key -> {
            checks.filter().set(CheckFilter.ALL);
            checks.search().set(key);
        });
        PracticeBand band = new PracticeBand(practice.facts().name(), user, practice.isDemo());
        ShellViewModel model = new ShellViewModel(band, background, screens.size());
        opener.connect(screens, model);
        model.dark().addListener((_, _, isDark) -> Theme.apply(isDark));
        return new ShellView(model, screens);
    }

    /// Words for an error; what nobody foresaw leaves its path of classes and methods in the log.
    static Failure explain(Throwable error) {
        Problem problem = Problem.of(error);
        if (!problem.isForeseen()) {
            ErrorLog.unforeseen(problem.key(), error);
        }
        return new Failure(problem.message(), problem.isForeseen());
    }
}
