package org.daysheet.desktop;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EncounterDesk;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.daysheet.desktop.encounters.VisitField;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.Section;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;

/// The places in which something is entered, filled in.
final class EntryScenes {
    private EntryScenes() {}

    static List<Scenes.Place> all() {
        return List.of(
                Scenes.Place.of("encounters", () -> visits(_ -> {})),
                new Scenes.Place("encounters-details", () -> visits(_ -> {}), EntryScenes::openCharged),
                Scenes.Place.of("encounter", () -> visits(model -> enter(model, false))),
                Scenes.Place.of(
                        "encounter-wrong",
                        () -> visits(model -> {
                            enter(model, true);
                            model.entry().close();
                        })),
                Scenes.Place.of(
                        "encounter-left",
                        () -> visits(model -> {
                            enter(model, false);
                            model.leave();
                        })),
                new Scenes.Place(
                        "encounter-correct",
                        () -> visits(model -> model.correct(PretendEncounters.row(5))),
                        EntryScenes::pressCorrect),
                Scenes.Place.of("encounter-unchecked", EntryScenes::unchecked),
                Scenes.Place.of("encounter-unfinished", EntryScenes::unfinished),
                Scenes.Place.of("encounter-checked", EntryScenes::checked),
                Scenes.Place.of("encounter-overtaken", EntryScenes::overtaken),
                Scenes.Place.of(
                        "encounter-charged",
                        () -> visits(model -> {
                            enter(model, false);
                            model.entry().close();
                            model.entry().claim();
                        })),
                Scenes.Place.of("settings", () -> settings(Section.PRACTICE, false)),
                Scenes.Place.of("settings-wrong", () -> settings(Section.PRACTICE, true)),
                Scenes.Place.of("settings-providers", () -> settings(Section.PROVIDERS, false)),
                Scenes.Place.of("settings-payers", () -> settings(Section.PAYERS, false)),
                Scenes.Place.of("settings-prices", () -> settings(Section.PRICES, false)),
                Scenes.Place.of("settings-users", () -> settings(Section.USERS, false)),
                Scenes.Place.of("settings-notes", () -> settings(Section.NOTES, false)),
                new Scenes.Place("settings-notes-ask", () -> settings(Section.NOTES, false), root -> {
                    if (root.lookup("#notes-remove") instanceof Button remove) {
                        remove.fire();
                    }
                }),
                Scenes.Place.of("settings-looks", () -> settings(Section.LOOKS, false)),
                new Scenes.Place("settings-providers-off", () -> settings(Section.PROVIDERS, false), root -> {
                    if (root.lookup("#providers-table") instanceof TableView<?> table) {
                        table.getSelectionModel().select(1);
                    }
                }),
                Scenes.Place.of("encounters-roomy", () -> roomy(visits(_ -> {}))));
    }

    /// Rules and code lists, in the middle of something.
    static List<Scenes.Place> rules() {
        return List.of(
                Scenes.Place.of("settings-rules", () -> settings(Section.RULES, false)),
                new Scenes.Place("settings-rules-tried", () -> settings(Section.RULES, false), RuleScenes::tried),
                new Scenes.Place("settings-rules-cases", () -> settings(Section.RULES, false), RuleScenes::cases),
                new Scenes.Place("settings-rules-wrong", () -> settings(Section.RULES, false), RuleScenes::wrong),
                new Scenes.Place(
                        "settings-rules-suggested", () -> settings(Section.RULES, false), RuleScenes::suggested),
                Scenes.Place.of("settings-lists", () -> settings(Section.LISTS, false)),
                new Scenes.Place("settings-lists-ask", () -> settings(Section.LISTS, false), RuleScenes::ask),
                new Scenes.Place("settings-lists-refused", RuleScenes::refused, _ -> {}));
    }

    static Parent settings(Section section, boolean isWrong) {
        return settings(section, isWrong, _ -> {});
    }

    static Parent settings(Section section, boolean isWrong, Consumer<SettingsViewModel> then) {
        Background background = Pretend.sameThread();
        PretendSettings desk = new PretendSettings();
        desk.switchProvider(new ProviderId(2), false);
        desk.switchPayer(new PayerId(2), false);
        Workplace workplace = new Workplace();
        SettingsViewModel model = new SettingsViewModel(
                desk, background, () -> PretendSettings.TODAY, workplace, new PretendPaper(), _ -> {});
        SettingsView view = new SettingsView(model, Pretend.tools(Pretend.sameThread()));
        ShellViewModel frame = new ShellViewModel(
                new PracticeBand("Juniper Street Family Medicine", "owner", true), background, 1, Pretend::glance);
        ShellView shell = new ShellView(frame, List.of(view));
        frame.roomy().bindBidirectional(workplace.roomy());
        model.section().set(section);
        if (isWrong) {
            model.practice().form().text(PracticeField.NPI).set("1234567890");
            model.practice().form().text(PracticeField.ZIP).set("12");
            model.practice().save();
        }
        then.accept(model);
        return shell;
    }

    private static Parent roomy(Parent root) {
        if (root instanceof ShellView shell) {
            shell.model().roomy().set(true);
        }
        return root;
    }

    static Parent visits(Consumer<EncountersViewModel> then) {
        return visits(new PretendEncounters(), then);
    }

    private static Parent checked() {
        PretendEncounters desk = new PretendEncounters();
        desk.findings = List.of(
                new ScrubFinding(
                        "facility-missing",
                        ScrubSeverity.STOPS,
                        "providers.facility",
                        "Place of service 22 is not the practice, but no facility is named.",
                        "Name the facility, or correct the place."),
                new ScrubFinding(
                        "clia-missing",
                        ScrubSeverity.WARNS,
                        "references[X4]",
                        "G0103 is a laboratory test, and the claim has no CLIA number.",
                        "Enter the CLIA number of the laboratory in the practice settings, or at the visit."),
                new ScrubFinding(
                        "charge-zero",
                        ScrubSeverity.WARNS,
                        "lines[1].charge",
                        "The line charges nothing.",
                        "Enter its price."));
        return visits(desk, model -> {
            enter(model, false);
            model.entry().check().look();
        });
    }

    private static Parent unfinished() {
        PretendEncounters desk = new PretendEncounters();
        desk.unfinished.put("old", "visit.PATIENT\tRivera, Ana\nvisit.DAY\t06/25/2026");
        desk.unfinished.put("older", "visit.DAY\t06/24/2026");
        return visits(desk, EncountersViewModel::begin);
    }

    private static void pressCorrect(Parent root) {
        if (root.lookup("#encounter-close") instanceof Button correct) {
            correct.fire();
        }
    }

    private static Parent unchecked() {
        PretendEncounters desk = new PretendEncounters();
        desk.eligible = new EncounterDesk.Eligible(
                "This payer wants to be asked first: nobody checked the coverage for this day.", true);
        return visits(desk, model -> enter(model, false));
    }

    private static Parent overtaken() {
        PretendEncounters desk = new PretendEncounters();
        desk.unfinished.put("old", "open\t77\npatient\t11\nvisit.PATIENT\tRivera, Ana\nvisit.NOTE\tmine");
        return visits(desk, model -> {
            model.begin();
            model.entry().half().resume();
        });
    }

    private static Parent visits(PretendEncounters desk, Consumer<EncountersViewModel> then) {
        Background background = Pretend.sameThread();
        desk.already = Set.of("J3420");
        EncountersViewModel model = new EncountersViewModel(desk, background, _ -> {}, () -> PretendEncounters.TODAY);
        EncountersView view = new EncountersView(model, Pretend.tools(background));
        ShellViewModel frame = new ShellViewModel(
                new PracticeBand("Juniper Street Family Medicine", "owner", true), background, 1, Pretend::glance);
        ShellView shell = new ShellView(frame, List.of(view));
        then.accept(model);
        return shell;
    }

    static void enter(EncountersViewModel model, boolean isWrong) {
        model.begin();
        EntryViewModel entry = model.entry();
        entry.pick(PretendEncounters.ANA);
        entry.visit().text(VisitField.PROVIDER).set("Marlow, Helen");
        List<String> codes = List.of("E11.9", "I10", "E78.5", "Z00.00", "Z79.4");
        for (int i = 0; i < codes.size(); i++) {
            entry.diagnoses().text(i + 1).set(codes.get(i));
        }
        type(entry, 0, LineField.CODE, "G0402");
        type(entry, 0, LineField.MODIFIERS, "25 59");
        type(entry, 1, LineField.CODE, "G0444");
        type(entry, 1, LineField.POINTERS, "BC");
        type(entry, 2, LineField.CODE, "J3420");
        type(entry, 2, LineField.UNITS, "2");
        if (isWrong) {
            entry.visit().text(VisitField.PROVIDER).set("Nobody");
            entry.visit().text(VisitField.ACCIDENT_STATE).set("X");
            entry.diagnoses().text(3).set("78");
            type(entry, 1, LineField.POINTERS, "K");
            type(entry, 2, LineField.AMOUNT, "5+");
        }
    }

    private static void type(EntryViewModel entry, int line, LineField field, String text) {
        entry.lines().all().get(line).form().text(field).set(text);
    }

    private static void openCharged(Parent root) {
        if (root.lookup("#encounters-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(5);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }
}
