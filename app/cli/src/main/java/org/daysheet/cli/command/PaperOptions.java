package org.daysheet.cli.command;

import org.daysheet.cli.console.Refusal;
import org.daysheet.types.paper.PaperShift;
import picocli.CommandLine.Option;

/// How far a printer is off, for commands that draw claim forms.
final class PaperOptions {
    @Option(
            names = "--offset-x",
            paramLabel = "TENTHS",
            description = "How far right to move what is printed, in tenths of a millimeter; negative for left.")
    private int right;

    @Option(
            names = "--offset-y",
            paramLabel = "TENTHS",
            description = "How far down to move what is printed, in tenths of a millimeter; negative for up.")
    private int down;

    PaperShift shift() {
        if (Math.abs(right) > PaperShift.MOST || Math.abs(down) > PaperShift.MOST) {
            throw Refusal.usage("--offset-x and --offset-y go from -" + PaperShift.MOST + " to " + PaperShift.MOST
                    + " tenths of a millimeter.");
        }
        return new PaperShift(right, down);
    }
}
