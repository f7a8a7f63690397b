package org.daysheet.cli.console;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.paper.PrinterMoves;

/// The printers whose moves were set in the window of this computer's user.
public final class KnownPrinters {
    private final Map<String, PaperShift> moves;

    private KnownPrinters(Map<String, PaperShift> moves) {
        this.moves = moves;
    }

    /// Those remembered in a folder; none when nothing was remembered there, or it cannot be read.
    public static KnownPrinters in(Path folder) {
        Properties choices = new Properties();
        Path file = folder.resolve(PrinterMoves.FILE);
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                choices.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                choices.clear();
            }
        }
        return new KnownPrinters(PrinterMoves.of(choices));
    }

    /// How far a printer is off; one that is not known is refused.
    public PaperShift move(String printer) {
        PaperShift move = moves.get(printer);
        if (move == null) {
            throw Refusal.refused("No offsets were set for the printer " + printer + " on this computer. "
                    + (moves.isEmpty()
                            ? "None were set for any; set them in the window, or give --offset-x and --offset-y."
                            : "They were set for: " + String.join(", ", moves.keySet()) + "."));
        }
        return move;
    }
}
