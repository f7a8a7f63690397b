package org.daysheet.desktop.measure;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.daysheet.desktop.Main;

/// The real window in a process of its own, watched from beside: until Today can be used, then, when asked, a tour
/// through all screens, again and again.
public final class MeasuredWindow {
    private static final long BEFORE_FIRST_LOOK_NANOS = 20_000_000L;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final long NANOS_PER_MINUTE = 60_000_000_000L;
    private static final String TOUR = "--tour-minutes";
    private static final String REST = "--rest-millis";

    private MeasuredWindow() {}

    /// Opens the window with the options of the program; `--tour-minutes N` takes the tour, `--rest-millis M` rests
    /// after each of its steps, as a person does.
    public static void main(String[] arguments) {
        long minutes = number(arguments, TOUR, -1);
        long rest = number(arguments, REST, 0) * NANOS_PER_MILLI;
        Thread.ofPlatform().name("watch").daemon(true).start(() -> watch(minutes, rest));
        Main.main(arguments);
    }

    private static long number(String[] arguments, String option, long otherwise) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? otherwise : Long.parseLong(arguments[at + 1]);
    }

    private static void watch(long minutes, long rest) {
        while (!isRunning()) {
            LockSupport.parkNanos(BEFORE_FIRST_LOOK_NANOS);
        }
        var _ = Screens.awaitUsable("today");
        Line.READY.say("");
        if (minutes >= 0) {
            tour(minutes * NANOS_PER_MINUTE, rest);
        }
        Platform.exit();
    }

    /// Whether there is a screen's thread already.
    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void tour(long nanos, long rest) {
        List<String> names = Screens.names();
        try (Pulse pulse = new Pulse()) {
            long end = System.nanoTime() + nanos;
            round(names, pulse, rest, true);
            round(names, pulse, rest, true);
            sayHeap(pulse);
            while (System.nanoTime() < end) {
                round(names, pulse, rest, false);
            }
            sayHeap(pulse);
            Line.PAUSE.say(pulse.longestNanos() / NANOS_PER_MICRO + " " + pulse.slowestStep());
        }
    }

    private static void round(List<String> names, Pulse pulse, long rest, boolean isTold) {
        for (String name : names) {
            pulse.during("opening " + name);
            Screens.show(name);
            long took = Screens.awaitUsable(name);
            if (isTold) {
                Line.OPENED.say(name + " " + took / NANOS_PER_MICRO);
            }
            LockSupport.parkNanos(rest);
            pulse.during("searching on " + name);
            Screens.search("ma");
            var _ = Screens.awaitUsable(name);
            LockSupport.parkNanos(rest);
            Screens.search("");
            var _ = Screens.awaitUsable(name);
            LockSupport.parkNanos(rest);
            pulse.during("opening a row of " + name);
            Screens.enterFirstRow();
            Screens.awaitQuiet();
            LockSupport.parkNanos(rest);
        }
    }

    /// The collector stops the screen's thread as well, which no person makes it do.
    private static void sayHeap(Pulse pulse) {
        pulse.stop();
        Line.HEAP.say(Long.toString(heap()));
        pulse.goOn();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
