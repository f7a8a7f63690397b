package org.daysheet.desktop.parts;

import java.util.List;
import org.daysheet.desktop.background.Told;

/// What came of an act, for the panel above a list.
///
/// @param isGood whether everything went well
/// @param headline one sentence
/// @param details more, a line each: what was left out and why
public record Outcome(boolean isGood, String headline, List<String> details) implements Told {
    @Override
    public String told() {
        return headline;
    }
}
