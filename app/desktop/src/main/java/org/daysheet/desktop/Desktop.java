package org.daysheet.desktop;

import java.util.List;
import java.util.function.Consumer;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.problem.Problem;
import org.daysheet.desktop.account.AccountHead;
import org.daysheet.desktop.account.AccountPages;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.foreign.ForeignView;
import org.daysheet.desktop.foreign.ForeignViewModel;
import org.daysheet.desktop.intake.IntakeView;
import org.daysheet.desktop.intake.IntakeViewModel;
import org.daysheet.desktop.intake.OfficeIntake;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.paper.PreviewView;
import org.daysheet.desktop.paper.PreviewViewModel;
import org.daysheet.desktop.paper.PrinterPaper;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.FolderMemory;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.patients.PatientPages;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.people.PeoplePages;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The composition root of the window: builds the screens by hand over one office; each gets just what it uses.
final class Desktop {
    private Desktop() {}

    /// The frame with every screen made, which remembers nothing. Called on the screen's thread.
    ///
    /// @param opened read beforehand, beside the screen
    static ShellView shell(Opened opened, Background background) {
        return shell(
                opened,
                background,
                ColumnMemory.NONE,
                FileDialogs.remembering(FolderMemory.NONE),
                new Workplace(),
                LaterScreens::now);
    }

    /// The frame with the first screen. Called on the screen's thread.
    ///
    /// @param opened read beforehand, beside the screen
    /// @param memory keeps the choice of columns
    /// @param dialogs asks for files and folders
    /// @param workplace what is set up for this computer
    /// @param makes makes the other screens, once the frame is there
    static ShellView shell(
            Opened opened,
            Background background,
            ColumnMemory memory,
            FileDialogs dialogs,
            Workplace workplace,
            Consumer<List<LaterScreen<?>>> makes) {
        Office office = opened.office();
        Practice practice = opened.practice();
        BusinessDay day = new BusinessDay(office.session().clock(), practice.zone());
        ReportExporter exporter = new ReportExporter(practice.facts().name(), day::today);
        PreviewViewModel preview = new PreviewViewModel(background, exporter, new PrinterPaper(background, workplace));
        TableTools tools = new TableTools(background, exporter, dialogs, memory, new OfficeFilters(office), preview);
        ScreenOpener opener = new ScreenOpener(background, new OfficeKeys(office));
        ForeignViewModel foreign = new ForeignViewModel(background);
        IntakeViewModel taking = new IntakeViewModel(new OfficeIntake(office), background, opener, foreign::open);
        IntakeView intake = new IntakeView(taking, tools);
        WorkScreens work = new WorkScreens(office, day, tools, opener, workplace);
        EntryScreens entry = new EntryScreens(office, day, tools, opener, workplace);
        ClaimScreens claims = new ClaimScreens(opened, day, tools, opener, intake.action(), workplace);
        MoneyScreens money = new MoneyScreens(office, day, tools, opener);
        AccountViewModel account = new AccountViewModel(new AccountPages(office, day), background, opener);
        LaterScreen<PatientsView> patients =
                new LaterScreen<>(ScreenName.PATIENTS, () -> patients(office, day, tools, account));
        List<LaterScreen<?>> screens = List.of(
                work.today(),
                patients,
                entry.encounters(),
                claims.claims(),
                claims.checks(),
                money.money(),
                work.tasks(),
                work.statements(),
                work.reports(),
                entry.settings());
        PracticeBand band = new PracticeBand(practice.facts().name(), opened.user(), practice.isDemo());
        OfficeGlance glance = new OfficeGlance(office);
        ShellViewModel model = new ShellViewModel(band, background, screens.size(), glance);
        opener.connect(screens, model);
        workplace.dark().addListener((_, _, isDark) -> Theme.apply(isDark));
        model.dark().bindBidirectional(workplace.dark());
        model.roomy().bindBidirectional(workplace.roomy());
        ShellView shell = new ShellView(model, screens, new OfficeFinder(office));
        connect(opener, entry, patients);
        entry.pasteInto(shell, office, background);
        shell.actions().add(Texts.of("shell.group.practice"), intake.action(), check(glance, background));
        cover(shell, new ForeignView(foreign, tools), foreign);
        cover(shell, new PreviewView(preview, tools.dialogs()), preview);
        account.head().addListener((_, _, now) -> remember(shell, now));
        intake.over(shell);
        taking.result().addListener((_, _, now) -> reload(shell, now));
        model.refresh();
        makes.accept(screens);
        return shell;
    }

    private static void cover(ShellView shell, ForeignView claims, ForeignViewModel foreign) {
        shell.cover(claims, ForeignView.title(), claims.actions());
        shell.front().addListener((_, _, _) -> foreign.close());
    }

    private static void cover(ShellView shell, PreviewView pages, PreviewViewModel preview) {
        shell.cover(pages, PreviewView.title(), pages.actions());
        shell.printWith(preview);
        shell.front().addListener((_, _, _) -> preview.close());
    }

    /// Files were taken: what is in front may show something else.
    private static void reload(ShellView shell, @Nullable Object taken) {
        if (taken != null) {
            shell.reload();
        }
    }

    private static PatientsView patients(Office office, BusinessDay day, TableTools tools, AccountViewModel account) {
        return new PatientsView(
                new PatientsViewModel(new PatientPages(office), tools.background()),
                tools,
                account,
                new PeopleViewModel(new PeoplePages(office), tools.background(), day::today));
    }

    private static void connect(ScreenOpener opener, EntryScreens entry, LaterScreen<PatientsView> patients) {
        entry.connect(opener);
        opener.with(Link.OfPatientForm.class, wish -> patients.made().open(wish))
                .with(Link.OfCoverageForm.class, wish -> patients.made().open(wish))
                .with(Link.OfNewCoverage.class, wish -> patients.made().open(wish))
                .with(Link.OfNewAuthorization.class, wish -> patients.made().open(wish))
                .with(Link.OfAuthorizationEnd.class, wish -> patients.made().open(wish))
                .with(Link.OfNewEligibility.class, wish -> patients.made().open(wish))
                .with(
                        Link.OfEligibilityCorrection.class,
                        wish -> patients.made().open(wish))
                .with(Link.OfNewPayment.class, wish -> patients.made().open(wish));
    }

    private static void remember(ShellView shell, @Nullable AccountHead account) {
        if (account != null) {
            shell.remember(new Hit(Hit.Kind.PATIENT, account.account(), account.name(), account.account()));
        }
    }

    private static Action check(OfficeGlance glance, Background background) {
        return Action.of("practice-check", Texts.of("shell.act.check"), MaterialDesignS.SHIELD_CHECK_OUTLINE, () -> {
            var _ = background.run(Texts.of("shell.check.job"), glance::prove, _ -> {}, _ -> {});
        });
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
