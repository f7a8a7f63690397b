package org.daysheet.desktop;

import java.util.Arrays;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.Texts;

/// Hears of errors on the screen's thread that nobody caught: keeps in the log where they came from, and says in the
/// window that something went wrong and what to do. The same one again and again, as when a drawing fails, counts
/// once.
final class Surprises implements Thread.UncaughtExceptionHandler {
    private final Background background;
    private String last = "";

    Surprises(Background background) {
        this.background = background;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        String place = error.getClass().getName()
                + Arrays.stream(error.getStackTrace())
                        .findFirst()
                        .map(String::valueOf)
                        .orElse("");
        if (!place.equals(last)) {
            last = place;
            background.tell(Texts.of("shell.surprise"), Desktop.explain(error));
        }
    }
}
