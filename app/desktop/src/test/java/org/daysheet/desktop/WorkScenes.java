package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paper.PreviewView;
import org.daysheet.desktop.paper.PreviewViewModel;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.shell.Glance;
import org.daysheet.desktop.shell.Health;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.tasks.TasksView;
import org.daysheet.desktop.tasks.TasksViewModel;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The screens of the day's work in a window of all screens, and the states every list and every window can be in.
final class WorkScenes {
    private static final List<String> ALL =
            Arrays.stream(ScreenName.values()).map(ScreenName::id).toList();

    private WorkScenes() {}

    static List<Scenes.Place> all() {
        return List.of(
                place("today", WorkScenes::today),
                new Scenes.Place("today-help", () -> window(today()), root -> Scenes.press(root, KeyCode.F1, false)),
                place("tasks", WorkScenes::tasks),
                new Scenes.Place(
                        "tasks-long", () -> window(tasks()), root -> select(root, "#tasks-table", PretendTasks.LONG)),
                new Scenes.Place("tasks-long-put-off", () -> window(tasks()), root -> {
                    select(root, "#tasks-table", PretendTasks.LONG);
                    press(root, "#tasks-snooze");
                }),
                act("tasks-put-off", "#tasks-snooze"),
                act("tasks-note", "#tasks-note"),
                act("tasks-done", "#tasks-done"),
                place("statements", WorkScenes::statements),
                new Scenes.Place(
                        "statements-asked", () -> window(statements()), root -> press(root, "#statements-make")),
                new Scenes.Place("statements-sent", () -> window(statements()), root -> {
                    press(root, "#statements-side-sent");
                    root.getScene().snapshot(null);
                    select(root, "#statements-table", 4);
                }),
                new Scenes.Place("statements-runs", () -> window(statements()), root -> {
                    press(root, "#statements-side-sent");
                    press(root, "#statements-list-runs");
                }),
                new Scenes.Place("statements-papers", () -> window(statements()), root -> {
                    press(root, "#statements-side-sent");
                    press(root, "#statements-list-papers");
                    root.getScene().snapshot(null);
                    select(root, "#statements-papers", 1);
                }),
                new Scenes.Place("print-preview-small", WorkScenes::printed, root -> {
                    if (root.lookup("#checks-table") instanceof TableView<?> table) {
                        Event.fireEvent(
                                table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false));
                    }
                }),
                Scenes.Place.of(
                        "list-loading", () -> window(patients(new Background(_ -> {}, Runnable::run, Pretend::words)))),
                Scenes.Place.of("list-failed", () -> window(patients(Pretend.sameThread()))),
                new Scenes.Place("filter-naming", () -> window(claims()), WorkScenes::name),
                new Scenes.Place(
                        "file-over",
                        () -> window(claims()),
                        root -> root.getStyleClass().add("file-over")),
                Scenes.Place.of(
                        "closed",
                        () -> window(
                                claims(),
                                new Health(
                                        false,
                                        Texts.of("shell.health.closed"),
                                        Texts.of("shell.health.why", "the check failed: claim rows")))));
    }

    /// The sides of the reports, one with a part of the aging chosen.
    static List<Scenes.Place> sidesOfReports() {
        return List.of(
                place("reports", WorkScenes::reports),
                report("aging"),
                new Scenes.Place("reports-aging-chosen", () -> window(reports()), root -> {
                    press(root, "#reports-side-aging");
                    root.getScene().snapshot(null);
                    if (root.lookup("#reports-aging-bars-2") instanceof Node bar) {
                        Event.fireEvent(
                                bar,
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                    }
                    select(root, "#reports-aging", 0);
                }),
                report("denials"),
                report("day"));
    }

    private static Scenes.Place place(String name, Supplier<Screen> screen) {
        return Scenes.Place.of(name, () -> window(screen.get()));
    }

    private static Scenes.Place act(String name, String button) {
        return new Scenes.Place(name, () -> window(tasks()), root -> {
            select(root, "#tasks-table", 1, 2, 4);
            press(root, button);
        });
    }

    private static Scenes.Place report(String side) {
        Consumer<Parent> turn = root -> press(root, "#reports-side-" + side);
        return new Scenes.Place("reports-" + side, () -> window(reports()), turn);
    }

    static ShellView window(Screen front) {
        return window(front, Pretend.glance().health());
    }

    /// A window of all screens; those that are not in front are names in the navigation alone.
    private static ShellView window(Screen front, Health health) {
        Glance glance = new Glance(health, Pretend.glance().counts());
        ShellViewModel model = new ShellViewModel(
                new PracticeBand("Juniper Street Family Medicine", "owner", true),
                Pretend.sameThread(),
                ALL.size(),
                () -> glance);
        model.refresh();
        List<Screen> screens = ALL.stream()
                .map(id -> id.equals(front.id()) ? front : new Named(id))
                .toList();
        ShellView shell = new ShellView(model, screens, Pretend::find);
        model.select(ALL.indexOf(front.id()));
        return shell;
    }

    /// A screen of which only the name is needed.
    private record Named(String id) implements Screen {
        @Override
        public String title() {
            return Texts.of(id + ".title");
        }

        @Override
        public Ikon icon() {
            return MaterialDesignC.CIRCLE_OUTLINE;
        }

        @Override
        public String digit() {
            return ScreenName.valueOf(id.toUpperCase(Locale.ROOT)).digit();
        }

        @Override
        public Parent root() {
            return new BorderPane();
        }

        @Override
        public void shown() {}

        @Override
        public void hidden() {}
    }

    private static Screen today() {
        PretendReports reports = new PretendReports();
        reports.hasEveryTile = true;
        return new TodayView(
                new TodayViewModel(
                        new PretendToday(), reports, Pretend.sameThread(), _ -> {}, () -> PretendReports.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    static Screen tasks() {
        return new TasksView(
                new TasksViewModel(new PretendTasks(), Pretend.sameThread(), _ -> {}),
                Pretend.tools(Pretend.sameThread()));
    }

    private static Screen statements() {
        return new StatementsView(
                new StatementsViewModel(
                        new PretendStatements(),
                        Pretend.sameThread(),
                        new PretendPaper(),
                        _ -> {},
                        () -> PretendStatements.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    private static Screen reports() {
        return new ReportsView(
                new ReportsViewModel(new PretendReports(), Pretend.sameThread(), _ -> {}, () -> PretendReports.TODAY),
                Pretend.tools(Pretend.sameThread()));
    }

    static Screen claims() {
        return claims(new PretendClaims(1_234));
    }

    /// A paid claim for which no further payer is billed can be chosen.
    static Screen settledClaims() {
        PretendClaims desk = new PretendClaims(1_234);
        desk.whyNoNext = Texts.of("claims.next.nothing-open");
        return claims(desk);
    }

    private static Screen claims(PretendClaims desk) {
        Background background = Pretend.sameThread();
        return new ClaimsView(
                new ClaimsViewModel(desk, background, _ -> {}, FilterMemory.NONE), Pretend.tools(background));
    }

    /// A list that cannot be read.
    private static Screen patients(Background background) {
        PageSource<PatientRow> none = new PageSource<>() {
            @Override
            public long count() {
                throw new IllegalStateException(
                        "The practice could not be read. Nothing was changed. Close the window and open it again.");
            }

            @Override
            public List<PatientRow> page(long offset, int limit) {
                return List.of();
            }
        };
        return new PatientsView(
                new PatientsViewModel((_, _) -> none, background),
                Pretend.tools(background),
                new AccountViewModel(new PretendAccount(), background, _ -> {}),
                PretendPeople.model(background));
    }

    /// A list with the real print preview over it.
    private static Parent printed() {
        Background background = Pretend.sameThread();
        ReportExporter exporter = new ReportExporter("Juniper Street Family Medicine", () -> PretendReports.TODAY);
        PreviewViewModel preview = new PreviewViewModel(background, exporter, new PretendPaper());
        TableTools tools = new TableTools(
                background,
                exporter,
                new Pretend.Folder(Path.of("preview.pdf")),
                ColumnMemory.NONE,
                FilterMemory.NONE,
                preview);
        ShellView shell = window(new ChecksView(
                new ChecksViewModel(new Pretend.Desk(), background, _ -> {}),
                tools,
                Pretend.intake(background).action()));
        PreviewView pages = new PreviewView(preview, tools.dialogs());
        shell.cover(pages, PreviewView.title(), pages.actions());
        shell.printWith(preview);
        return shell;
    }

    private static void name(Parent root) {
        if (root.lookup("#claims-saved") instanceof MenuButton menu) {
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            menu.getItems().stream()
                    .filter(item -> Texts.of("parts.filters.keep").equals(item.getText()))
                    .forEach(MenuItem::fire);
        }
    }

    static void select(Parent root, String id, int first, int... more) {
        if (root.lookup(id) instanceof TableView<?> table) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(first, more);
        }
    }

    static void press(Parent root, String id) {
        Node node = root.lookup(id);
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }
}
