package org.daysheet.desktop.intake;

import java.util.List;
import org.daysheet.desktop.background.Told;

/// What became of the files of one taking.
///
/// @param isGood whether every file was taken and nothing is left to look at
/// @param told one sentence
/// @param files each file, in the order it was taken
public record IntakeResult(boolean isGood, String told, List<TakenFileRow> files) implements Told {
    public IntakeResult {
        files = List.copyOf(files);
    }
}
