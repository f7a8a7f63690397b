package org.daysheet.desktop;

import java.nio.file.Path;
import org.daysheet.billing.Office;

/// What begins before there is a window: a practice that was named at the start, with its passphrase, is opened while
/// the window is made; of one without, the file is read already.
final class HeadStart {
    private final StartOptions options;
    private final OfficeDoor door;

    private HeadStart(StartOptions options) {
        this.options = options;
        this.door = new OfficeDoor(options.user(), options.clock());
    }

    static HeadStart begin(StartOptions options) {
        HeadStart start = new HeadStart(options);
        Path practice = options.practice();
        String passphrase = options.passphrase();
        if (practice != null) {
            start.door.prepare(practice);
            if (passphrase != null && !passphrase.isEmpty()) {
                start.door.openEarly(practice, passphrase.toCharArray());
            }
        }
        return start;
    }

    /// Makes the program ready while a person at the door chooses or types; where nobody is asked, it would only be in
    /// the way of the opening itself.
    void readyAtTheDoor() {
        String passphrase = options.passphrase();
        if (options.practice() == null || passphrase == null || passphrase.isEmpty()) {
            ready("libraries", Office::warmUp);
            ready("classes", ReadyClasses::load);
        }
    }

    private static void ready(String what, Runnable work) {
        Thread.ofPlatform().name("daysheet-ready-" + what).daemon(true).start(work);
    }

    StartOptions options() {
        return options;
    }

    OfficeDoor door() {
        return door;
    }
}
