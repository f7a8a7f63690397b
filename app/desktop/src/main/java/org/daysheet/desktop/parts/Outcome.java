package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.desktop.background.Told;

/// What came of taking files in or of posting, for the panel above the list.
///
/// @param isGood whether everything went well
/// @param headline one sentence
/// @param details more, a line each: files refused, claims held and why
public record Outcome(boolean isGood, String headline, List<String> details) implements Told {
    @Override
    public String told() {
        return headline;
    }
}
