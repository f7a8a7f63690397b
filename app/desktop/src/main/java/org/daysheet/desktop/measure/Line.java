package org.daysheet.desktop.measure;

import java.util.Optional;
import org.daysheet.types.house.HouseException;

/// What a measured process tells the one that started it, a line each.
@HouseException(rule = "console", why = "Measured processes answer on standard output, which nothing else uses here.")
enum Line {
    /// The window can be used.
    READY,
    /// A screen was opened: its name and microseconds.
    OPENED,
    /// The longest pause of the screen's thread: microseconds and the step.
    PAUSE,
    /// Bytes in use after the collector ran.
    HEAP,
    /// A sentence of the result.
    RESULT;

    private static final String START = "#measure ";

    void say(String what) {
        System.out.println(START + name() + " " + what);
        System.out.flush();
    }

    /// What a line says when it is of this kind.
    Optional<String> in(String line) {
        String start = START + name() + " ";
        return line.startsWith(start) ? Optional.of(line.substring(start.length())) : Optional.empty();
    }
}
