package org.daysheet.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.desktop.founding.FoundingView;
import org.daysheet.desktop.founding.FoundingViewModel;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.unlock.RecoverView;
import org.daysheet.desktop.unlock.RecoverViewModel;
import org.daysheet.desktop.unlock.UnlockView;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.daysheet.desktop.welcome.DemoChoice;
import org.daysheet.desktop.welcome.WelcomeChoices;
import org.daysheet.desktop.welcome.WelcomeView;
import org.daysheet.desktop.welcome.WelcomeViewModel;

/// The places in front of a practice: the door, the first page, making a practice.
final class DoorScenes {
    private DoorScenes() {}

    static List<Scenes.Place> all() {
        return List.of(
                Scenes.Place.of("unlock", () -> door(false)),
                Scenes.Place.of("unlock-wrong", () -> door(true)),
                Scenes.Place.of("recover", DoorScenes::recoverForm),
                Scenes.Place.of("welcome", () -> welcome(false)),
                Scenes.Place.of("welcome-making", () -> welcome(true)),
                Scenes.Place.of("founding", () -> foundingForm(0)),
                Scenes.Place.of("founding-people", () -> foundingForm(1)),
                Scenes.Place.of("founding-keeping", () -> foundingForm(2)),
                Scenes.Place.of("founding-wrong", DoorScenes::wrongForm),
                Scenes.Place.of("founding-asking", DoorScenes::askingForm),
                Scenes.Place.of("recovery", () -> recovery(false)),
                Scenes.Place.of("recovery-asking", () -> recovery(true)),
                Scenes.Place.of("finishing", DoorScenes::finishing));
    }

    private static Parent door(boolean isTried) {
        UnlockViewModel model = new UnlockViewModel(
                (folder, user, passphrase, progress) -> {
                    throw new IllegalStateException(
                            "The passphrase is not right. Type it once more; upper and lower case count.");
                },
                Pretend.sameThread(),
                _ -> {});
        if (isTried) {
            model.folder().set("/home/office/Daysheet/practice");
            model.user().set("ann");
            model.passphrase().set("violet kettle orbit 43");
            model.open();
        }
        return new UnlockView(model, new Pretend.Folder(Path.of("practice")), () -> {}, () -> {});
    }

    private static Parent recoverForm() {
        RecoverViewModel model =
                new RecoverViewModel((folder, key, fresh, progress) -> true, Pretend.sameThread(), _ -> {});
        model.folder().set("/home/office/Daysheet/practice");
        model.key().set("7K2M-Q9RD-01TX-BV5N-ZH3A-W8EC-4GPJ-6SFY");
        model.fresh().set("violet kettle orbit 42");
        model.again().set("violet kettle orbit 43");
        model.open();
        return new RecoverView(model, new Pretend.Folder(Path.of("practice")), () -> {});
    }

    private static Parent welcome(boolean isMaking) {
        Background background =
                isMaking ? new Background(_ -> {}, Runnable::run, Pretend::words) : Pretend.sameThread();
        WelcomeViewModel model = new WelcomeViewModel(
                List.of(
                        new KnownPractice(Path.of("/home/office/Daysheet/practice"), "Juniper Street Family Medicine"),
                        new KnownPractice(Path.of("/home/office/Daysheet/lakeside"), "")),
                new DemoChoice<>(Path.of("/home/office/Daysheet/demo"), () -> false, progress -> true),
                background,
                _ -> {});
        if (isMaking) {
            model.tryDemo();
        }
        return new WelcomeView(model, new WelcomeChoices() {
            @Override
            public void open(Path folder) {}

            @Override
            public void openOther() {}

            @Override
            public void found() {}
        });
    }

    private static FoundingViewModel founding(boolean isFilled) {
        FoundingViewModel model = new FoundingViewModel(
                (texts, passphrase, progress) -> new Founded<>(true, "7K2M-Q9RD-01TX-BV5N-ZH3A-W8EC-4GPJ-6SFY"),
                Pretend.sameThread(),
                List.of(2, 7),
                "/home/office/Daysheet/practice",
                _ -> {});
        if (isFilled) {
            fill(model);
        }
        return model;
    }

    static void fill(FoundingViewModel model) {
        model.text(FoundingField.NAME).set("Juniper Street Family Medicine");
        model.text(FoundingField.NPI).set("1234567893");
        model.text(FoundingField.TAX_ID).set("12-3456789");
        model.text(FoundingField.STREET).set("12 Juniper Street");
        model.text(FoundingField.CITY).set("Albany");
        model.text(FoundingField.STATE).set("NY");
        model.text(FoundingField.ZIP).set("12207-0001");
        model.text(FoundingField.FIRST).set("Helen");
        model.text(FoundingField.LAST).set("Marlow");
        model.text(FoundingField.PROVIDER_NPI).set("1999999984");
        model.text(FoundingField.TAXONOMY).set("207Q00000X");
        model.text(FoundingField.PAYER).set("Prairie Mutual");
        model.text(FoundingField.PAYER_CODE).set("60054");
        model.text(FoundingField.PASSPHRASE).set("violet kettle orbit 42");
        model.text(FoundingField.AGAIN).set("violet kettle orbit 42");
    }

    private static Parent foundingForm(int steps) {
        FoundingViewModel model = founding(true);
        for (int i = 0; i < steps; i++) {
            model.goOn();
        }
        return founding(model);
    }

    private static Parent wrongForm() {
        FoundingViewModel model = founding(false);
        model.text(FoundingField.NPI).set("1234567890");
        model.text(FoundingField.PASSPHRASE).set("aaaaaaaaaaaaaa");
        model.make();
        return founding(model);
    }

    /// A visit is still being charged while the window closes.
    private static Parent finishing() {
        Background stuck = new Background(_ -> {}, Runnable::run, Pretend::words);
        var _ = stuck.run("Charging the visit", _ -> true, _ -> {}, _ -> {});
        return new FinishingView(stuck.jobs());
    }

    private static Parent askingForm() {
        FoundingViewModel model = founding(true);
        model.mayEnd();
        return founding(model);
    }

    private static Parent recovery(boolean isAsking) {
        FoundingViewModel model = founding(true);
        model.make();
        Parent view = founding(model);
        if (isAsking) {
            model.mayEnd();
        }
        return view;
    }

    private static Parent founding(FoundingViewModel model) {
        return new FoundingView(model, new Pretend.Folder(Path.of("practice")), () -> {});
    }
}
