package org.daysheet.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.foreign.ForeignClaims;
import org.daysheet.desktop.foreign.ForeignView;
import org.daysheet.desktop.foreign.ForeignViewModel;
import org.daysheet.desktop.intake.IntakeView;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.patients.PatientFilter;
import org.daysheet.desktop.patients.PatientList;
import org.daysheet.desktop.patients.PatientRow;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;

/// Every place of the window a person can come to, with rows in it, for tests that look at all of them.
final class Scenes {
    private Scenes() {}

    /// One place.
    ///
    /// @param name of its picture
    /// @param root builds it
    /// @param then what a person does there before somebody looks
    record Place(String name, Supplier<Parent> root, Consumer<Parent> then) {
        static Place of(String name, Supplier<Parent> root) {
            return new Place(name, root, _ -> {});
        }
    }

    static List<Place> all() {
        return Stream.of(
                        places(),
                        evidence(),
                        checks(),
                        DoorScenes.all(),
                        PeopleScenes.all(),
                        EntryScenes.all(),
                        EntryScenes.rules(),
                        WorkScenes.all(),
                        WorkScenes.sidesOfReports(),
                        MoneyScenes.all(),
                        StateScenes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> places() {
        return List.of(
                Place.of("patients", () -> shell(0)),
                Place.of("claims", () -> shell(1)),
                new Place("patients-details", () -> shell(0), root -> first(root, "#patients-table", KeyCode.SPACE)),
                new Place("claims-findings", () -> shell(1), root -> openFirst(root, "#claims-table")),
                new Place("claims-document", () -> shell(1), root -> openClaim(root, "document")),
                new Place("claims-history", () -> shell(1), root -> openClaim(root, "history")),
                new Place("claims-compare", () -> shell(1), root -> openClaim(root, "compare")),
                new Place("claims-money", () -> shell(1), root -> openClaim(root, "money")),
                new Place("claims-proof", () -> shell(1), root -> openClaim(root, "proof")),
                new Place("claims-sending", () -> shell(1), root -> fire(root, "#claims-send")),
                new Place("claims-sent", () -> shell(1), root -> {
                    fire(root, "#claims-send");
                    fire(root, "#claims-send-now");
                }),
                new Place("claims-sent-files", () -> shell(1), root -> {
                    fire(root, "#claims-send");
                    fire(root, "#claims-send-side-past");
                    first(root, "#claims-sent-files", KeyCode.DOWN);
                }),
                new Place("claims-sent-claims", () -> shell(1), root -> {
                    fire(root, "#claims-send");
                    fire(root, "#claims-send-side-past");
                    first(root, "#claims-sent-files", KeyCode.DOWN);
                    root.getScene().snapshot(null);
                    fire(root, "#claims-sent-side-claims");
                }),
                new Place("claims-unmatched", () -> shell(1), root -> {
                    fire(root, "#claims-send");
                    fire(root, "#claims-send-side-unmatched");
                    first(root, "#claims-unmatched", KeyCode.DOWN);
                }),
                new Place("claims-unmatched-file", () -> shell(1), Scenes::matchFile),
                account("account", KeyCode.DIGIT1),
                new Place("account-why", () -> shell(0), Scenes::why),
                account("account-why-differs", KeyCode.DIGIT2),
                account("account-payments", KeyCode.DIGIT3),
                account("account-claims", KeyCode.DIGIT4),
                account("account-statements", KeyCode.DIGIT5),
                account("account-tasks", KeyCode.DIGIT6),
                account("account-coverages", KeyCode.DIGIT7),
                account("account-eligibility", KeyCode.DIGIT8),
                account("account-authorizations", KeyCode.DIGIT9),
                account("account-notes", KeyCode.DIGIT0),
                new Place("account-note-asked", () -> shell(0), Scenes::leaveNote),
                new Place("account-unknown", () -> shell(0), root -> open(root, "nobody")),
                new Place("intake", () -> shell(2), root -> fire(root, "#take-files")),
                new Place("help", () -> shell(1), root -> press(root, KeyCode.F1, false)),
                new Place("help-checks", () -> shell(2), root -> press(root, KeyCode.F1, false)),
                new Place("palette", () -> shell(0), root -> palette(root, "")),
                new Place("palette-found", () -> shell(0), root -> palette(root, "ch")),
                new Place("toasts", () -> shell(0), Scenes::work),
                new Place("work", () -> shell(0), root -> {
                    work(root);
                    press(root, KeyCode.J, true);
                }));
    }

    /// What becomes of the claims of a file that an answer is said to be about.
    private static void matchFile(Parent root) {
        fire(root, "#claims-send");
        fire(root, "#claims-send-side-unmatched");
        first(root, "#claims-unmatched", KeyCode.DOWN);
        if (root.lookup("#claims-unmatched-claim") instanceof TextField claim) {
            claim.setText("3");
        }
        fire(root, "#claims-unmatched-match");
    }

    /// What stands in files, of others and of answers.
    private static List<Place> evidence() {
        return List.of(
                Place.of("foreign", Scenes::foreign),
                new Place("claims-history-answer", () -> shell(1), root -> proof(root, 1)),
                new Place("claims-history-forms", () -> shell(1), root -> proof(root, 3)));
    }

    /// Opens what a line of the history is about.
    private static void proof(Parent root, int line) {
        openClaim(root, "history");
        root.getScene().snapshot(null);
        if (root.lookup("#claims-history") instanceof TableView<?> lines) {
            lines.getSelectionModel().clearAndSelect(line);
        }
        fire(root, "#claims-history-open");
        root.getScene().snapshot(null);
    }

    private static List<Place> checks() {
        return List.of(
                new Place("checks", () -> shell(2), Scenes::chooseFirst),
                new Place("checks-lines", () -> shell(2), root -> {
                    chooseFirst(root);
                    fire(root, "#checks-eob-lines");
                }),
                new Place("checks-file", () -> shell(2), root -> {
                    chooseFirst(root);
                    fire(root, "#checks-eob-segments");
                }),
                new Place("checks-posted", () -> shell(2), Scenes::post),
                new Place("checks-clean", () -> shell(2), root -> fire(root, "#checks-post-clean")),
                new Place("checks-match", () -> shell(2), root -> {
                    chooseFirst(root);
                    solve(root, "#checks-match");
                }),
                new Place("checks-accept", () -> shell(2), root -> {
                    choose(root, 4);
                    solve(root, "#checks-accept");
                }),
                new Place("checks-aside", () -> shell(2), root -> {
                    choose(root, 3);
                    fire(root, "#checks-void");
                }),
                new Place("checks-undone", () -> shell(2), root -> choose(root, (int) Pretend.UNDONE)),
                new Place("checks-void", () -> shell(2), root -> {
                    choose(root, 4);
                    fire(root, "#checks-void");
                }));
    }

    /// Patients with details.
    static final class People implements PatientList {
        @Override
        public PageSource<PatientRow> matching(PatientFilter filter, String text) {
            return Pretend.source(200_000, Pretend::patient);
        }

        @Override
        public Details details(PatientRow patient) {
            return new Details(
                    patient.name(),
                    List.of(
                            new Details.Part(
                                    "Open now",
                                    List.of(
                                            Details.Line.figure("Primary payer", "40.11"),
                                            Details.Line.figure("Patient", "12.33"),
                                            Details.Line.figure("Balance", "52.44"))),
                            new Details.Part(
                                    "Patient",
                                    List.of(
                                            Details.Line.words("Account", patient.account()),
                                            Details.Line.words(
                                                    "Address", "12 Juniper Street\nAlbany, NY 12207-0001")))));
        }
    }

    private static void openFirst(Parent root, String table) {
        first(root, table, KeyCode.ENTER);
    }

    private static void first(Parent root, String table, KeyCode key) {
        if (root.lookup(table) instanceof TableView<?> list) {
            list.getSelectionModel().select(0);
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    /// A section of an account, its first row chosen.
    private static Place account(String name, KeyCode digit) {
        return new Place(name, () -> shell(0), root -> {
            open(root, "P10005");
            root.getScene().snapshot(null);
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, false, true, false));
        });
    }

    /// A note was begun when somebody wants to close the window.
    private static void leaveNote(Parent root) {
        open(root, "P10005");
        root.getScene().snapshot(null);
        if (root instanceof ShellView shell && shell.lookup("#account-note") instanceof TextArea note) {
            note.setText("Will call back on Monday about the");
            shell.mayEnd(() -> {});
        }
    }

    /// The story of the first charge, with the file behind a step.
    private static void why(Parent root) {
        open(root, "P10005");
        root.getScene().snapshot(null);
        first(root, "#account-charges", KeyCode.ENTER);
        root.getScene().snapshot(null);
        if (root.lookup("#account-why") instanceof TableView<?> steps) {
            steps.getSelectionModel().clearAndSelect(2);
        }
    }

    private static void open(Parent root, String account) {
        if (root instanceof ShellView shell) {
            shell.open("patients", account);
        }
    }

    private static void openClaim(Parent root, String side) {
        openFirst(root, "#claims-table");
        fire(root, "#claims-side-" + side);
    }

    private static void fire(Parent root, String button) {
        if (root.lookup(button) instanceof ButtonBase one) {
            one.fire();
        }
    }

    private static void chooseFirst(Parent root) {
        choose(root, 0);
    }

    private static void choose(Parent root, int check) {
        if (root.lookup("#checks-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(check);
        }
    }

    private static void solve(Parent root, String button) {
        if (root.lookup("#checks-plan-claims") instanceof TableView<?> claims) {
            claims.getSelectionModel().select(1);
        }
        fire(root, button);
    }

    private static void post(Parent root) {
        chooseFirst(root);
        if (root.lookup("#checks-post") instanceof Button button) {
            button.fire();
        }
    }

    /// Claims of another program, looked at.
    private static Parent foreign() {
        Background background = Pretend.sameThread();
        ForeignViewModel model = new ForeignViewModel(background);
        ForeignView panel = new ForeignView(model, Pretend.tools(background));
        ShellView shell = (ShellView) shell(2);
        shell.cover(panel, ForeignView.title(), panel.actions());
        try {
            Path file = Files.createTempDirectory("foreign").resolve("other-program.837");
            model.open(Files.writeString(file, ForeignClaims.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shell;
    }

    static Parent shell(int screen) {
        Background background = Pretend.sameThread();
        IntakeView intake = Pretend.intake(background);
        ShellViewModel model = new ShellViewModel(
                new PracticeBand("Juniper Street Family Medicine", "owner", true), background, 3, Pretend::glance);
        model.refresh();
        AtomicReference<ShellView> frame = new AtomicReference<>();
        AtomicReference<PatientsView> forms = new AtomicReference<>();
        PatientsView patients = new PatientsView(
                new PatientsViewModel(new People(), background),
                Pretend.tools(background),
                new AccountViewModel(new PretendAccount(), background, link -> {
                    follow(frame, link);
                    PretendPeople.follow(Objects.requireNonNull(forms.get()), link);
                }),
                PretendPeople.model(background));
        forms.set(patients);
        ShellView shell = new ShellView(
                model,
                List.of(
                        patients,
                        new ClaimsView(
                                new ClaimsViewModel(new PretendClaims(1_234), background, _ -> {}, FilterMemory.NONE),
                                Pretend.tools(background)),
                        new ChecksView(
                                new ChecksViewModel(new Pretend.Desk(), background, _ -> {}),
                                Pretend.tools(background),
                                intake.action())),
                Pretend::find);
        frame.set(shell);
        intake.over(shell);
        model.select(screen);
        return shell;
    }

    /// Another member of a household is shown; other links lead out of these places.
    private static void follow(AtomicReference<ShellView> frame, Link link) {
        ShellView shell = frame.get();
        if (shell != null && link instanceof Link.OfAccount account) {
            shell.open("patients", account.number());
        }
    }

    static void press(Parent root, KeyCode code, boolean isControl) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false));
    }

    static void palette(Parent root, String text) {
        press(root, KeyCode.K, true);
        if (root.lookup("#palette-query") instanceof TextField field) {
            field.setText(text);
        }
    }

    private static void work(Parent root) {
        post(root);
        if (root instanceof ShellView shell) {
            var background = shell.model().background();
            background.run("Writing Claims to a file", _ -> true, _ -> {}, _ -> {});
            background.run(
                    "Checking the books",
                    _ -> new Outcome(false, "1 of 34 promises does not hold: claim rows.", List.of()),
                    _ -> {},
                    _ -> {});
            background.run(
                    "Making statements",
                    _ -> {
                        throw new IllegalStateException(
                                "The disk is full. Nothing was written. Free some space and try again.");
                    },
                    _ -> {},
                    _ -> {});
        }
    }
}
