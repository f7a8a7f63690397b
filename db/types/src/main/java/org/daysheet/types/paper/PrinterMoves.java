package org.daysheet.types.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// How far the printers of a computer are off, as it is remembered among the other choices of its user. Pure.
public final class PrinterMoves {
    /// Name of the file of these choices in the {@link ConfigFolder}.
    public static final String FILE = "window.properties";

    private static final String PRINTER = "print.printer.";

    private PrinterMoves() {}

    /// Printers with a move of their own, by name; what cannot be read is left out.
    public static Map<String, PaperShift> of(Properties choices) {
        Map<String, PaperShift> printers = new LinkedHashMap<>();
        choices.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PRINTER))
                .sorted()
                .forEach(key -> shift(choices.getProperty(key))
                        .ifPresent(shift -> printers.put(key.substring(PRINTER.length()), shift)));
        return printers;
    }

    private static Optional<PaperShift> shift(String text) {
        if (!text.matches("-?[0-9]{1,3} -?[0-9]{1,3}")) {
            return Optional.empty();
        }
        List<Integer> parts =
                Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList();
        boolean isPossible = parts.stream().allMatch(part -> Math.abs(part) <= PaperShift.MOST);
        return isPossible ? Optional.of(new PaperShift(parts.getFirst(), parts.getLast())) : Optional.empty();
    }

    /// Under which key the move of a printer is remembered.
    public static String key(String printer) {
        return PRINTER + printer;
    }

    /// How it is written there.
    public static String text(PaperShift shift) {
        return shift.right() + " " + shift.down();
    }
}
