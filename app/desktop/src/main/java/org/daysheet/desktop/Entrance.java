package org.daysheet.desktop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.founding.FoundingView;
import org.daysheet.desktop.founding.FoundingViewModel;
import org.daysheet.desktop.help.DoorHelp;
import org.daysheet.desktop.memory.KnownPractice;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.unlock.RecoverView;
import org.daysheet.desktop.unlock.RecoverViewModel;
import org.daysheet.desktop.unlock.UnlockView;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.daysheet.desktop.welcome.DemoChoice;
import org.daysheet.desktop.welcome.WelcomeChoices;
import org.daysheet.desktop.welcome.WelcomeView;
import org.daysheet.desktop.welcome.WelcomeViewModel;

/// Leads from the first panel to an open practice: by its passphrase, by making it, or by the demo.
final class Entrance implements WelcomeChoices {
    private static final int HALF_OF_GROUPS = 4;

    private final Consumer<Parent> show;
    private final Background background;
    private final OfficeDoor door;
    private final Places places;
    private final FileDialogs dialogs;
    private final Consumer<Opened> opened;

    /// Where practices are.
    ///
    /// @param lately practices opened lately, last one first
    /// @param home folder in which new ones are proposed
    /// @param user login name that is proposed
    record Places(List<KnownPractice> lately, Path home, String user) {}

    /// @param show puts a panel into the window
    Entrance(
            Consumer<Parent> show,
            Background background,
            OfficeDoor door,
            Places places,
            FileDialogs dialogs,
            Consumer<Opened> opened) {
        this.dialogs = dialogs;
        this.show = show;
        this.background = background;
        this.door = door;
        this.places = places;
        this.opened = opened;
    }

    /// Begins with the practice the window was started for, or with the first panel.
    void begin(StartOptions options) {
        String passphrase = options.passphrase();
        if (options.practice() == null) {
            welcome();
        } else if (passphrase == null || passphrase.isEmpty()) {
            open(options.practice());
        } else {
            UnlockViewModel model = unlock(options.folder());
            model.user().set(options.user());
            model.passphrase().set(passphrase);
            model.open();
        }
    }

    /// Shows the first panel.
    void welcome() {
        Path demo = places.home().resolve("demo");
        DemoChoice<Opened> choice = new DemoChoice<>(
                demo, () -> door.isMade(demo), progress -> door.demo(demo, door.demoSettings(), progress));
        WelcomeViewModel model = new WelcomeViewModel(places.lately(), choice, background, opened);
        WelcomeView view = new WelcomeView(model, this);
        show.accept(new DoorHelp("start", view));
        view.begin();
    }

    @Override
    public void open(Path folder) {
        door.prepare(folder);
        var _ = unlock(folder.toString());
    }

    @Override
    public void openOther() {
        var _ = unlock("");
    }

    @Override
    public void found() {
        SecureRandom random = new SecureRandom();
        List<Integer> asked =
                List.of(1 + random.nextInt(HALF_OF_GROUPS), 1 + HALF_OF_GROUPS + random.nextInt(HALF_OF_GROUPS));
        FoundingViewModel model = new FoundingViewModel(
                (texts, passphrase, _) -> door.found(texts, passphrase),
                background,
                asked,
                places.home().resolve("practice").toString(),
                opened);
        FoundingView view = new FoundingView(model, dialogs, this::welcome);
        show.accept(new DoorHelp("founding", view));
        view.begin();
    }

    /// Asks for the recovery key instead of the passphrase.
    private void recover(String folder) {
        RecoverViewModel model = new RecoverViewModel(
                (chosen, key, fresh, progress) -> door.recover(chosen, key, fresh, progress), background, opened);
        model.folder().set(folder);
        RecoverView view = new RecoverView(model, dialogs, () -> {
            var _ = unlock(model.folder().get());
        });
        show.accept(new DoorHelp("recover", view));
        view.begin();
    }

    private UnlockViewModel unlock(String folder) {
        UnlockViewModel model = new UnlockViewModel(door::open, background, opened);
        model.folder().set(folder);
        model.user().set(places.user());
        UnlockView view = new UnlockView(
                model, dialogs, this::welcome, () -> recover(model.folder().get()));
        show.accept(new DoorHelp("unlock", view));
        view.begin();
        return model;
    }
}
