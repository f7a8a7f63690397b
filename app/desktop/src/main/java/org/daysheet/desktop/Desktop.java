package org.daysheet.desktop;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.checks.CheckPages;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimPages;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.patients.PatientPages;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.reports.OfficeReports;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.PrinterPaper;
import org.daysheet.desktop.statements.StatementPapers;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TaskPages;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;

/// The composition root of the window: builds the screens by hand over one office; each gets just what it uses.
final class Desktop {
    private Desktop() {}

    /// The frame with every screen. Called on the screen's thread.
    ///
    /// @param practice read beforehand, beside the screen
    static ShellView shell(Office office, Practice practice, String user, Background background) {
        ScreenOpener opener = new ScreenOpener();
        BusinessDay day = new BusinessDay(office.session().clock(), practice.zone());
        OfficeReports reports = new OfficeReports(office, day);
        List<Screen> screens = List.of(
                new TodayView(
                        new TodayViewModel(new OfficeToday(office, day), reports, background, opener, day::today)),
                new PatientsView(new PatientsViewModel(new PatientPages(office), background)),
                new ClaimsView(new ClaimsViewModel(new ClaimPages(office), background)),
                new ChecksView(new ChecksViewModel(new CheckPages(office), background)),
                new TasksView(new TasksViewModel(new TaskPages(office, day), background, opener)),
                new StatementsView(new StatementsViewModel(
                        new StatementPapers(office, day), background, new PrinterPaper(), day::today)),
                new ReportsView(new ReportsViewModel(reports, background, opener, day::today)));
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
