package org.daysheet.desktop;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.reports.ReportsView;
import org.daysheet.desktop.reports.ReportsViewModel;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.statements.StatementsView;
import org.daysheet.desktop.statements.StatementsViewModel;
import org.daysheet.desktop.today.TodayPage;
import org.daysheet.desktop.today.TodayView;
import org.daysheet.desktop.today.TodayViewModel;

/// Places in a state they are seldom in: nothing to show, something wrong, something under way, a question asked.
final class StateScenes {
    private StateScenes() {}

    static List<Scenes.Place> all() {
        return Stream.concat(claims().stream(), others().stream()).toList();
    }

    private static List<Scenes.Place> others() {
        return List.of(
                visit("encounter-more", root -> Scenes.press(root, KeyCode.E, true)),
                visit("encounter-templates", root -> Scenes.press(root, KeyCode.T, true)),
                Scenes.Place.of("list-empty", StateScenes::noClaims),
                Scenes.Place.of("today-empty", StateScenes::quietDay),
                new Scenes.Place("statements-wrong", () -> run(Pretend.sameThread()), StateScenes::mistype),
                making(),
                new Scenes.Place("tasks-asked", () -> WorkScenes.window(WorkScenes.tasks()), StateScenes::draft),
                new Scenes.Place(
                        "settings-asked", () -> EntryScenes.settings(Section.PAYERS, false), StateScenes::closeChanged),
                Scenes.Place.of("settings-sending", () -> EntryScenes.settings(Section.SENDING, false)),
                payers("settings-payers-wants", "#payer-part-claims"),
                payers("settings-payers-ways", "#payer-part-ways"),
                payers("settings-payers-book", "#payer-part-book"),
                new Scenes.Place("tasks-wordless", () -> WorkScenes.window(WorkScenes.tasks()), StateScenes::wordless),
                new Scenes.Place("tasks-credit", () -> WorkScenes.window(WorkScenes.tasks()), StateScenes::credit),
                new Scenes.Place(
                        "palette-nothing", () -> EntryScenes.visits(_ -> {}), root -> Scenes.palette(root, "quixotic")),
                Scenes.Place.of("reports-failed", StateScenes::unreadReport),
                new Scenes.Place(
                        "encounters-day-wrong",
                        () -> EntryScenes.visits(_ -> {}),
                        root -> write(root, "#encounters-from", "13/13")));
    }

    private static List<Scenes.Place> claims() {
        return List.of(
                new Scenes.Place(
                        "claims-chosen",
                        () -> WorkScenes.window(WorkScenes.claims()),
                        root -> WorkScenes.select(root, "#claims-table", 1, 2, 4)),
                new Scenes.Place(
                        "claims-settled",
                        () -> WorkScenes.window(WorkScenes.settledClaims()),
                        root -> WorkScenes.select(root, "#claims-table", 6)),
                new Scenes.Place("claims-correct", () -> WorkScenes.window(WorkScenes.claims()), root -> {
                    WorkScenes.select(root, "#claims-table", 6);
                    if (root.lookup("#claims-correct") instanceof Button correct) {
                        correct.fire();
                    }
                }),
                new Scenes.Place("claims-process", () -> WorkScenes.window(WorkScenes.claims()), root -> {
                    if (root.lookup("#claims-process") instanceof Button process) {
                        process.fire();
                    }
                }),
                held("claims-bulk", root -> {
                    if (root.lookup("#claims-bulk-act-close") instanceof ToggleButton close) {
                        close.fire();
                    }
                }),
                held("claims-hold", root -> {}),
                held("claims-held", root -> {
                    write(root, "#claims-bulk-reason", "operative note is missing");
                    write(root, "#claims-bulk-until", "07/15/2026");
                    if (root.lookup("#claims-bulk-now") instanceof Button now) {
                        now.fire();
                    }
                }),
                new Scenes.Place("claims-narrowed", () -> Scenes.shell(1), StateScenes::narrow));
    }

    private static Scenes.Place visit(String name, Consumer<Parent> then) {
        return new Scenes.Place(name, () -> EntryScenes.visits(model -> EntryScenes.enter(model, false)), then);
    }

    private static Scenes.Place held(String name, Consumer<Parent> then) {
        return new Scenes.Place(name, () -> WorkScenes.window(WorkScenes.claims()), root -> {
            WorkScenes.select(root, "#claims-table", 0, 1, 2, 4);
            if (root.lookup("#claims-hold") instanceof Button hold) {
                hold.fire();
            }
            then.accept(root);
        });
    }

    private static void narrow(Parent root) {
        choose(root, "#claims-payer", 1);
        choose(root, "#claims-provider", 2);
        choose(root, "#claims-age", 4);
        choose(root, "#claims-days", 6);
        choose(root, "#claims-day", 1);
        write(root, "#claims-from", "01/01/2026");
        write(root, "#claims-to", "03/31/2026");
    }

    private static void choose(Parent root, String box, int line) {
        if (root.lookup(box) instanceof ComboBox<?> choices) {
            choices.getSelectionModel().select(line);
        }
    }

    private static Parent noClaims() {
        Background background = Pretend.sameThread();
        return WorkScenes.window(new ClaimsView(
                new ClaimsViewModel(new PretendClaims(0), background, _ -> {}, FilterMemory.NONE),
                Pretend.tools(background)));
    }

    private static Parent quietDay() {
        Background background = Pretend.sameThread();
        return WorkScenes.window(new TodayView(
                new TodayViewModel(
                        () -> List.of(() -> TodayPage.NOTHING),
                        new PretendReports(),
                        background,
                        _ -> {},
                        () -> PretendReports.TODAY),
                Pretend.tools(background)));
    }

    private static Parent unreadReport() {
        Background background = Pretend.sameThread();
        PretendReports reports = new PretendReports();
        reports.isBroken = true;
        return WorkScenes.window(new ReportsView(
                new ReportsViewModel(reports, background, _ -> {}, () -> PretendReports.TODAY),
                Pretend.tools(background)));
    }

    private static Parent run(Background background) {
        return WorkScenes.window(new StatementsView(
                new StatementsViewModel(
                        new PretendStatements(),
                        background,
                        new PretendPaper(),
                        _ -> {},
                        () -> PretendStatements.TODAY),
                Pretend.tools(background)));
    }

    /// A run that does not come to its end.
    private static Scenes.Place making() {
        AtomicBoolean isStuck = new AtomicBoolean();
        Background background = new Background(
                work -> {
                    if (!isStuck.get()) {
                        work.run();
                    }
                },
                Runnable::run,
                Pretend::words);
        return new Scenes.Place("statements-making", () -> run(background), root -> {
            isStuck.set(true);
            WorkScenes.press(root, "#statements-make");
            WorkScenes.press(root, "#statements-make-now");
        });
    }

    private static void type(TextField field, String letter) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void mistype(Parent root) {
        write(root, "#statements-cutoff", "1345");
        key(root, "#statements-cutoff", KeyCode.ENTER);
        write(root, "#statements-minimum", "five");
        key(root, "#statements-minimum", KeyCode.ENTER);
    }

    /// Words about some tasks, when others are chosen.
    private static void draft(Parent root) {
        WorkScenes.select(root, "#tasks-table", 1);
        WorkScenes.press(root, "#tasks-note");
        write(root, "#tasks-words", "Called, reference 7781: in review until");
        WorkScenes.select(root, "#tasks-table", 4);
    }

    /// Enter without a word.
    private static void wordless(Parent root) {
        WorkScenes.select(root, "#tasks-table", 1);
        WorkScenes.press(root, "#tasks-done");
        key(root, "#tasks-words", KeyCode.ENTER);
    }

    /// What a patient's credit would pay.
    private static void credit(Parent root) {
        WorkScenes.select(root, "#tasks-table", PretendTasks.CREDIT);
        WorkScenes.press(root, "#tasks-credit-ask");
    }

    /// The name of a payer was changed when somebody wants to close the window.
    private static void closeChanged(Parent root) {
        write(root, "#payer-name", "Cedar Valley Health Plan of the North");
        if (root instanceof ShellView shell) {
            shell.mayEnd(() -> {});
        }
    }

    private static void write(Parent root, String id, String text) {
        if (root.lookup(id) instanceof TextField field) {
            field.setText(text);
        }
    }

    private static void key(Parent root, String id, KeyCode code) {
        root.applyCss();
        root.layout();
        Node node = root.lookup(id);
        if (node != null) {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    /// A payer with one group of its fields in front.
    private static Scenes.Place payers(String name, String group) {
        return new Scenes.Place(name, () -> EntryScenes.settings(Section.PAYERS, false), root -> {
            if (root.lookup(group) instanceof ToggleButton button) {
                button.fire();
            }
        });
    }
}
