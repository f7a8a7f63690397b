package org.daysheet.desktop;

import org.daysheet.billing.Office;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paper.PrinterPaper;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.reports.OfficeReports;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.statements.StatementPapers;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TaskPages;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;

/// The screens of the day's work over one office: what to do next, tasks, statements, reports.
final class WorkScreens {
    private final LaterScreen<TodayView> today;
    private final LaterScreen<TasksView> tasks;
    private final LaterScreen<StatementsView> statements;
    private final LaterScreen<ReportsView> reports;

    /// @param day which day it is in the practice
    /// @param tools of the tables
    /// @param workplace what is set up for this computer
    WorkScreens(Office office, BusinessDay day, TableTools tools, Opener opener, Workplace workplace) {
        Background background = tools.background();
        OfficeReports figures = new OfficeReports(office, day);
        this.today = new LaterScreen<>(
                ScreenName.TODAY,
                () -> new TodayView(
                        new TodayViewModel(new OfficeToday(office, day), figures, background, opener, day::today),
                        tools));
        this.tasks = new LaterScreen<>(
                ScreenName.TASKS,
                () -> new TasksView(new TasksViewModel(new TaskPages(office, day), background, opener), tools));
        this.statements = new LaterScreen<>(
                ScreenName.STATEMENTS,
                () -> new StatementsView(
                        new StatementsViewModel(
                                new StatementPapers(office, day),
                                background,
                                new PrinterPaper(background, workplace),
                                opener,
                                day::today),
                        tools));
        this.reports = new LaterScreen<>(
                ScreenName.REPORTS,
                () -> new ReportsView(new ReportsViewModel(figures, background, opener, day::today), tools));
    }

    LaterScreen<TodayView> today() {
        return today;
    }

    LaterScreen<TasksView> tasks() {
        return tasks;
    }

    LaterScreen<StatementsView> statements() {
        return statements;
    }

    LaterScreen<ReportsView> reports() {
        return reports;
    }
}
